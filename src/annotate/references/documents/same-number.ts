/** Distinguishes documents with the same number: of two years or Party terms, or of two provinces. */

import type { Attributes } from '../attributes/attributes';
import { LOCAL_BODY } from '../issuers/codes';
import { provinceOf } from '../issuers/provinces';
import type { DocumentMention } from '../mentions/document-mention';
import { isNumberedByTerm, termOf } from './party-terms';

/**
 * Returns a suffix for each mention (period and province), if full forms show that two documents share its number; otherwise ''.
 * `numbers`: the number of each mention in its form for comparison; null if it has none.
 */
export function disambiguators(
  found: DocumentMention[],
  numbers: (string | null)[],
  attributes: Attributes[],
): string[] {
  const features = found.map((item, i) => {
    const own = attributes[i];
    const number = numbers[i] ?? null;
    return number === null || item.form !== 'full' || own === undefined
      ? null
      : [periodOf(item, own), provinceIn(item, own)];
  });
  const kinds = [0, 1].map((kind) => {
    const byNumber = new Map<string, Set<number | string>>();
    features.forEach((own, i) => {
      const value = own?.[kind] ?? null;
      const number = numbers[i] ?? null;
      if (value !== null && number !== null) byNumber.set(number, (byNumber.get(number) ?? new Set()).add(value));
    });
    return byNumber;
  });
  return features.map((own, i) => {
    const parts = kinds.map((byNumber, kind) =>
      (byNumber.get(numbers[i] ?? '')?.size ?? 0) > 1 ? `|${own?.[kind] ?? ''}` : '',
    );
    return parts.join('');
  });
}

/** The year or Party term, for a number that recurs every year or term. */
function periodOf(item: DocumentMention, attributes: Attributes): number | null {
  if (item.year !== null) return null;
  return isNumberedByTerm(item) ? termOf(attributes) : (attributes.date?.year ?? attributes.year);
}

function provinceIn({ codes, year }: DocumentMention, { issuer }: Attributes): string | null {
  return issuer !== null && year !== null && codes.some((code) => LOCAL_BODY.test(code))
    ? provinceOf(issuer, year)
    : null;
}
