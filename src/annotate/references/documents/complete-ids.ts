/** Completes the numbers of documents that a text names in a short form. */

import type { Attributes } from '../attributes/attributes';
import type { DocumentMention } from '../mentions/document-mention';
import { ministryIn, numberByIssuer } from './number-by-issuer';

/**
 * Returns the number of each mention: as written; else what type, year and issuer determine; else that of the only other document that
 * fits. Null if none applies.
 */
export function completeIds(text: string, found: DocumentMention[], attributes: Attributes[]): (string | null)[] {
  let ministry: string | null | undefined;
  const articleMinistry = () => {
    if (ministry === undefined) ministry = ministryIn(text);
    return ministry;
  };
  const fixed = found.map((item, i) => {
    if (item.name !== null || (item.id !== null && !lacksYear(item))) return item.id;
    return item.id === null
      ? numberByIssuer(text, item, yearOf(item, attributes[i]), attributes[i]?.issuer ?? null, articleMinistry)
      : null;
  });
  // Indexed by digits, each number once, so that a page of nothing but numbers does not cost quadratic time.
  const byDigits = new Map<string, Map<string, Numbered>>();
  found.forEach((item, i) => {
    const id = fixed[i] ?? null;
    if (item.name !== null || id === null || item.digits === null) return;
    const digits = withoutLeadingZeros(item.digits);
    const known = byDigits.get(digits) ?? new Map<string, Numbered>();
    known.set(`${item.type} ${foldId(id)}`, { item, id });
    byDigits.set(digits, known);
  });
  return found.map((item, i) => {
    const own = fixed[i] ?? null;
    if (item.name !== null || own !== null || item.digits === null) return own;
    const year = yearOf(item, attributes[i]);
    const candidates = [...(byDigits.get(withoutLeadingZeros(item.digits))?.values() ?? [])].filter((other) =>
      isSame(item, other.item, year),
    );
    const numbers = new Set(candidates.map(({ id }) => foldId(id)));
    return numbers.size === 1 ? (candidates[0]?.id ?? null) : item.id;
  });
}

interface Numbered {
  item: DocumentMention;
  id: string;
}

/** The year in the number, or stated after it. */
export function yearOf(item: DocumentMention, attributes: Attributes | undefined): number | null {
  return item.year ?? attributes?.date?.year ?? attributes?.year ?? null;
}

/** *82/NĐ-CP*, *84/CP*: the year was omitted, because numbers of decrees have included it since 1998. */
function lacksYear({ type, year, symbol }: DocumentMention): boolean {
  return type === 'nghị định' && year === null && (symbol === 'NĐ-CP' || symbol === 'CP');
}

function isSame(short: DocumentMention, full: DocumentMention, year: number | null): boolean {
  if (short.type !== full.type && short.type !== full.codeType && short.codeType !== full.type) return false;
  return short.year === null ? year === null || full.year === null || full.year === year : full.year === short.year;
}

/** *05* and *5* are the same number. */
export function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').toLowerCase();
}

/** The form of a number that is used for comparison. */
export function foldId(id: string): string {
  return withoutLeadingZeros(id.replace(/&/g, ''));
}
