/** Terms (khóa) of the National Assembly, in the letters of its documents: 202/2025/QH15, 41/2022/UBTVQH15. */

import { DATE, isoDate, readDate } from '../../text/dates';

/** Term in Roman and Arabic numerals, and the day on which its first session opened. Source: the Assembly's own records. */
const TERMS: [roman: string, term: number, opened: string][] = [
  ['X', 10, '1997-09-20'],
  ['XI', 11, '2002-07-19'],
  ['XII', 12, '2007-07-19'],
  ['XIII', 13, '2011-07-21'],
  ['XIV', 14, '2016-07-20'],
  ['XV', 15, '2021-07-20'],
  ['XVI', 16, '2026-04-06'],
];

const STATED = new RegExp(
  `^(?:,? \\(?ngày ${DATE}\\)?,?)? của Quốc hội(?: (?:nước )?(?:CHXHCN|Cộng hòa xã hội chủ nghĩa) Việt Nam)?,? \\(?kh[óo]a (?:thứ )?([XVI]+|\\d+)(?![\\p{L}\\d])`,
  'iu',
);
const DATED = new RegExp(`^,? \\(?ngày ${DATE}`, 'i');

/**
 * Returns the Assembly's term that `after` names as the issuer; null if it names none, or one that did not sit in that year.
 * Earlier terms than the thirteenth used other symbols too: 32/1999/NQ-QH10, 34/2009/NQ-QH12.
 */
export function assemblyTerm(after: string, year: number): number | null {
  const stated = STATED.exec(after)?.at(-1)?.toUpperCase();
  const i = TERMS.findIndex(([roman, number]) => roman === stated || String(number) === stated);
  const [, term = 0, opened = ''] = TERMS[i] ?? [];
  return term >= 13 && Number(opened.slice(0, 4)) <= year && year <= yearOfOpening(i + 1) ? term : null;
}

/** Returns the term that sat in `year`; in a year of two, the one of the date with which `after` begins. Null if that is unknown. */
export function termSitting(year: number, after: string): number | null {
  const dated = DATED.exec(after);
  const date = dated && readDate(dated);
  const day = date?.year === year ? isoDate(date) : null;
  const first = termOn(day ?? `${year}-01-01`);
  return first === termOn(day ?? `${year}-12-31`) ? first : null;
}

function termOn(day: string): number | null {
  return TERMS.findLast(([, , opened]) => opened <= day)?.[1] ?? null;
}

function yearOfOpening(index: number): number {
  return Number(TERMS[index]?.[2].slice(0, 4) ?? Infinity);
}
