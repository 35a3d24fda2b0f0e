/** Terms (khóa) of the Party, in each of which its documents are counted anew: 57-NQ/TW. */

import { isoDate } from '../text/dates';
import type { Attributes } from './attributes';
import type { Found } from './found';
import { PARTY_BODY } from './issuer-codes';

/** Opening days of the Party's congresses: a term begins with one. Source: the congresses' own records. */
const PARTY_TERMS: [from: string, term: number][] = [
  ['2026-01-19', 14],
  ['2021-01-25', 13],
  ['2016-01-20', 12],
  ['2011-01-12', 11],
  ['2006-04-18', 10],
  ['2001-04-19', 9],
  ['1996-06-28', 8],
  ['1991-06-24', 7],
  ['1986-12-15', 6],
  ['1982-03-27', 5],
  ['1976-12-14', 4],
  ['1960-09-05', 3],
  ['1951-02-11', 2],
];

/** Whether it is counted by terms of the Central Committee. */
export function isOfTerms({ codes }: Found): boolean {
  return codes.some((code) => PARTY_BODY.test(code) && /TW$/.test(code));
}

/** The term that the text tells, or in which its day or year lies; null where it tells none. */
export function termOf({ term, date, year }: Attributes): number | null {
  return term ?? termOn(date && isoDate(date)) ?? termIn(year);
}

/** Of a day, YYYY-MM-DD. */
export function termOn(day: string | null): number | null {
  return day === null ? null : (PARTY_TERMS.find(([from]) => from <= day)?.[1] ?? null);
}

/** Null for a year in which one began. */
function termIn(year: number | null): number | null {
  const first = year === null ? null : termOn(`${year}-01-01`);
  return first === termOn(`${year}-12-31`) ? first : null;
}
