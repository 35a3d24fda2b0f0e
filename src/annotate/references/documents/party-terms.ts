/** Terms (khóa) of the Party, in each of which its documents are counted anew: 57-NQ/TW. */

import { isoDate } from '../../text/dates';
import type { Attributes } from '../attributes/attributes';
import { PARTY_BODY } from '../issuers/codes';
import type { Found } from '../mentions/found';
import { termOn } from './party-congresses';

/** Whether it is counted by terms of the Central Committee. */
export function isOfTerms({ codes }: Found): boolean {
  return codes.some((code) => PARTY_BODY.test(code) && /TW$/.test(code));
}

/** The term that the text tells, or in which its day or year lies; null where it tells none. */
export function termOf({ term, date, year }: Attributes): number | null {
  return term ?? termOn(date && isoDate(date)) ?? termIn(year);
}

/** Null for a year in which one began. */
function termIn(year: number | null): number | null {
  const first = year === null ? null : termOn(`${year}-01-01`);
  return first === termOn(`${year}-12-31`) ? first : null;
}
