/** Documents told by number: the digits of a text are looked at one run after another, everything dearer only where they promise something. */

import { documentAt } from './document-at';
import type { Found } from './found';
import type { Item } from './numbered-item';
import { shareTail } from './shared-tails';

/** Every document that `text` (folded) names by number, in order. `claimed`: stretches to be left alone, in order. */
export function findNumbered(text: string, claimed: { start: number; end: number }[]): Found[] {
  const found: Found[] = [];
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
    if (last !== null) shareTail(text, found, document.found);
    found.push(document.found);
    last = document;
    digits.lastIndex = Math.max(document.found.end, digits.lastIndex);
  }
  const told = new Set(found.filter((item) => !item.tentative).map(numberOfKind));
  return found.filter((item) => !item.tentative || told.has(numberOfKind(item)));
}

function numberOfKind({ type, digits }: Found): string {
  return `${type} ${digits}`;
}
