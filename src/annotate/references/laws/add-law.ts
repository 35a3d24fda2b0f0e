/** Builds the mention of a law from its name and what follows it. */

import { isLetter } from '../../text/letters';
import type { DocumentMention } from '../mentions/document-mention';
import type { LawKind } from './names';
import { readTail } from './tail';

/** Appends to `found` the law whose name ends at `nameEnd`. */
export function addLaw(
  text: string,
  start: number,
  nameEnd: number,
  kind: LawKind,
  name: string,
  found: DocumentMention[],
): void {
  const tail = readTail(text, nameEnd);
  const word = kind.charAt(0).toUpperCase() + kind.slice(1);
  found.push({
    start,
    end: tail.end,
    type: kind,
    codeType: null,
    id: tail.number,
    digits: null,
    year: tail.year,
    revised: tail.revised,
    latest: tail.latest,
    symbol: tail.number?.split('/')[2] ?? null,
    codes: [],
    name: `${word} ${name}`,
    form: 'name',
    draft: false,
    tentative: false,
  });
}

export function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return isLetter(text.charCodeAt(at)) && letter === letter.toUpperCase();
}
