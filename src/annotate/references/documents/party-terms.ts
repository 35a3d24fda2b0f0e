/** Terms (khóa) of the Party. Each term restarts the numbering of its documents: 57-NQ/TW. */

import { isoDate } from '../../text/dates';
import type { Attributes } from '../attributes/attributes';
import { PARTY_BODY } from '../issuers/codes';
import type { DocumentMention } from '../mentions/document-mention';
import { termOn } from './party-congresses';

/** Whether it is numbered within a term of the Central Committee. */
export function isNumberedByTerm({ codes }: DocumentMention): boolean {
  return codes.some((code) => PARTY_BODY.test(code) && /TW$/.test(code));
}

/** Returns the term that the text states, or that contains the date or year; null if unknown. */
export function termOf({ term, date, year }: Attributes): number | null {
  return term ?? termOn(date && isoDate(date)) ?? termIn(year);
}

/** Null for a year in which a new term began, because it is ambiguous. */
function termIn(year: number | null): number | null {
  const first = year === null ? null : termOn(`${year}-01-01`);
  return first === termOn(`${year}-12-31`) ? first : null;
}
