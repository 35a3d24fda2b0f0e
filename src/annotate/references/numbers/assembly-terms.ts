/** Terms (khóa) of the National Assembly, in the letters of its resolutions: 202/2025/QH15. */

import { DATE } from '../../text/dates';

/** Term in Roman figures, in Arabic, first and last year. Those before had other letters too: 32/1999/NQ-QH10, 34/2009/NQ-QH12. */
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

/** The term of the Assembly that `behind` names as the issuer; null where it says none, or one that did not sit in that year. */
export function assemblyTerm(behind: string, year: number): number | null {
  const said = ISSUER.exec(behind)?.at(-1)?.toUpperCase();
  const [, term, from = 0, to = 0] = TERMS.find(([roman, number]) => roman === said || String(number) === said) ?? [];
  return term !== undefined && from <= year && year <= to ? term : null;
}
