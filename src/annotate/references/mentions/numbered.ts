/** Finds documents cited by number: scans runs of digits, and does anything more expensive only where a number is likely. */

import { documentAt } from './document-at';
import type { DocumentMention } from './document-mention';
import { distributeSymbol } from './list-symbols';
import type { Item } from './numbered-item';

/** Returns every document that `text` (folded) cites by number, in text order. `claimed`: spans to skip, in text order. */
export function findNumbered(text: string, claimed: { start: number; end: number }[]): DocumentMention[] {
  const found: DocumentMention[] = [];
  let nextClaimed = 0;
  let last: Item | null = null;
  const digits = /\d+/g;
  for (let run = digits.exec(text); run !== null; run = digits.exec(text)) {
    const at = run.index;
    let claim = claimed[nextClaimed];
    while (claim && claim.end <= at) claim = claimed[++nextClaimed];
    if (claim && at >= claim.start) {
      digits.lastIndex = claim.end;
      continue;
    }
    const document = documentAt(text, at, last);
    if (document === null) continue;
    if (last !== null) distributeSymbol(text, found, document.found);
    found.push(document.found);
    last = document;
    digits.lastIndex = Math.max(document.found.end, digits.lastIndex);
  }
  const certain = new Set(found.filter((item) => !item.tentative).map(numberOfKind));
  return found.filter((item) => !item.tentative || certain.has(numberOfKind(item)));
}

function numberOfKind({ type, digits }: DocumentMention): string {
  return `${type} ${digits}`;
}
