/** Terms (khóa) of the National Assembly, in the letters of its resolutions: 202/2025/QH15. */

import { DATE } from '../../text/dates';

/** Term in Roman and Arabic numerals, first and last year. Earlier terms used other symbols too: 32/1999/NQ-QH10, 34/2009/NQ-QH12. */
const TERMS: [roman: string, term: number, from: number, to: number][] = [
  ['XIII', 13, 2011, 2016],
  ['XIV', 14, 2016, 2021],
  ['XV', 15, 2021, 2026],
  ['XVI', 16, 2026, 2031],
];

const ISSUER = new RegExp(
  `^(?:,? \\(?ngày ${DATE}\\)?,?)? của Quốc hội(?: (?:nước )?(?:CHXHCN|Cộng hòa xã hội chủ nghĩa) Việt Nam)?,? \\(?kh[óo]a (?:thứ )?([XVI]+|\\d+)(?![\\p{L}\\d])`,
  'iu',
);

/** Returns the Assembly's term that `after` names as the issuer; null if it names none, or one that did not sit in that year. */
export function assemblyTerm(after: string, year: number): number | null {
  const stated = ISSUER.exec(after)?.at(-1)?.toUpperCase();
  const [, term, from = 0, to = 0] =
    TERMS.find(([roman, number]) => roman === stated || String(number) === stated) ?? [];
  return term !== undefined && from <= year && year <= to ? term : null;
}
