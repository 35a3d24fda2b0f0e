/** Documents that bear the same number: of two years or Party terms, of two provinces. */

import type { Attributes } from '../attributes/attributes';
import { LOCAL_BODY } from '../issuers/codes';
import { provinceOf } from '../issuers/provinces';
import type { Found } from '../mentions/found';
import { isOfTerms, termOf } from './party-terms';

/**
 * What each of `found` tells of its document beside the number, where full numbers tell two of that number apart; else an empty string.
 * `numbers`: of each, as they are compared; null of those that have none.
 */
export function tellApart(found: Found[], numbers: (string | null)[], attributes: Attributes[]): string[] {
  const told = found.map((item, i) => {
    const own = attributes[i];
    const number = numbers[i] ?? null;
    return number === null || item.form !== 'full' || own === undefined
      ? null
      : [periodOf(item, own), provinceIn(item, own)];
  });
  const kinds = [0, 1].map((kind) => {
    const byNumber = new Map<string, Set<number | string>>();
    told.forEach((own, i) => {
      const value = own?.[kind] ?? null;
      const number = numbers[i] ?? null;
      if (value !== null && number !== null) byNumber.set(number, (byNumber.get(number) ?? new Set()).add(value));
    });
    return byNumber;
  });
  return told.map((own, i) => {
    const parts = kinds.map((byNumber, kind) =>
      (byNumber.get(numbers[i] ?? '')?.size ?? 0) > 1 ? `|${own?.[kind] ?? ''}` : '',
    );
    return parts.join('');
  });
}

/** Of a number that comes again each year or term. */
function periodOf(item: Found, attributes: Attributes): number | null {
  if (item.year !== null) return null;
  return isOfTerms(item) ? termOf(attributes) : (attributes.date?.year ?? attributes.year);
}

function provinceIn({ codes, year }: Found, { issuer }: Attributes): string | null {
  return issuer !== null && year !== null && codes.some((code) => LOCAL_BODY.test(code))
    ? provinceOf(issuer, year)
    : null;
}
