/** The whole numbers of documents that a text names short. */

import type { Attributes } from '../attributes/attributes';
import type { Found } from '../mentions/found';
import { ministryIn, numberByIssuer } from './number-by-issuer';

/** The number of each: as written, or what type, year and issuer fix, or that of the one other document that fits. */
export function completeIds(text: string, found: Found[], attributes: Attributes[]): (string | null)[] {
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
  // By digits, and each number once: a page of nothing but numbers must not cost the square of its length.
  const byDigits = new Map<string, Map<string, Numbered>>();
  found.forEach((item, i) => {
    const id = fixed[i] ?? null;
    if (item.name !== null || id === null || item.digits === null) return;
    const digits = bare(item.digits);
    const known = byDigits.get(digits) ?? new Map<string, Numbered>();
    known.set(`${item.type} ${foldId(id)}`, { item, id });
    byDigits.set(digits, known);
  });
  return found.map((item, i) => {
    const own = fixed[i] ?? null;
    if (item.name !== null || own !== null || item.digits === null) return own;
    const year = yearOf(item, attributes[i]);
    const candidates = [...(byDigits.get(bare(item.digits))?.values() ?? [])].filter((other) =>
      isSame(item, other.item, year),
    );
    const numbers = new Set(candidates.map(({ id }) => foldId(id)));
    return numbers.size === 1 ? (candidates[0]?.id ?? null) : item.id;
  });
}

interface Numbered {
  item: Found;
  id: string;
}

/** In the number, or said behind it. */
export function yearOf(item: Found, attributes: Attributes | undefined): number | null {
  return item.year ?? attributes?.date?.year ?? attributes?.year ?? null;
}

/** *82/NĐ-CP*, *84/CP*: decrees bear a year in their number since 1998; there the year was left out. */
function lacksYear({ type, year, symbol }: Found): boolean {
  return type === 'nghị định' && year === null && (symbol === 'NĐ-CP' || symbol === 'CP');
}

function isSame(short: Found, full: Found, year: number | null): boolean {
  if (short.type !== full.type && short.type !== full.codeType && short.codeType !== full.type) return false;
  return short.year === null ? year === null || full.year === null || full.year === year : full.year === short.year;
}

/** Digits without leading zeros: *05* and *5* are one number. */
export function bare(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').toLowerCase();
}

/** A number as it is compared. */
export function foldId(id: string): string {
  return bare(id.replace(/&/g, ''));
}
