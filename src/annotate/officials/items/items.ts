/** Extracts the posts, ranks, honorifics, degrees and names of a text, in text order, as input of the attachment. */

import { isParticle } from '../names/latin';
import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { RARE_SURNAME } from '../words/lexicon';
import { isCapital, type Scan, signAt, wordAt } from '../words/scan';
import type { Item, Name } from './item';
import { personAt } from './person-names';
import { titleAt } from './titles';

/** Returns every item of the text, in one pass. */
export function itemsOf(scan: Scan): Item[] {
  const items: Item[] = [];
  // In a row of given names such as *các ông Điểu, Toán và Dương*.
  let inRow = false;
  for (let at = 0; at < scan.words.size; ) {
    const last = items.at(-1);
    const conjunct: Name | null = inRow ? givenNameAfter(scan, at) : null;
    const item: Item | null = conjunct ?? readItem(scan, at, last);
    inRow = conjunct !== null || (item?.kind === 'name' && item.short && last?.kind === 'honorific' && last.plural);
    if (item === null) {
      at = afterPlace(scan, at);
      continue;
    }
    items.push(item);
    // *TS. Trần*, *PGS.TS*, *đ/c. X*, *Dato’ X*
    if ((item.kind === 'degree' || item.kind === 'honorific') && /^[.'’]$/.test(signAt(scan, item.end))) item.end++;
    at = item.end;
  }
  return items;
}

/** Returns the item that begins at `at`, or null. `last`: the item before it. */
function readItem(scan: Scan, at: number, last: Item | undefined): Item | null {
  const { words, lexicon } = scan;
  const title = lexicon.anchor[words.id[at] ?? 0] === 1 ? titleAt(scan, at) : null;
  if (title !== null) return title;
  const called = last?.end === at && last.kind !== 'name' ? last : undefined;
  if (!isCapital(scan, at) && (called === undefined || !isParticle(scan, at))) return null;
  return personAt(scan, at, called, isForeignConjunct(scan, at, last) || isRareConjunct(scan, at, last));
}

/** Returns the given name after the comma or *và* at `at`, if the article has a full name with it; or null. */
function givenNameAfter(scan: Scan, at: number): Name | null {
  if (signAt(scan, at) !== ',' && wordAt(scan, at) !== 'và') return null;
  const start = at + 1;
  const isGiven =
    isCapital(scan, start) && !isCapital(scan, start + 1) && scan.givenNames.has(scan.words.hash[start] ?? 0);
  return isGiven ? { kind: 'name', start, end: start + 1, latin: false, short: true, called: true } : null;
}

/** *Marco Ruiz, Tim Scott*: coordinated with a foreign name, a name may begin with a word that could be Vietnamese. */
const isForeignConjunct = (scan: Scan, at: number, last: Item | undefined): boolean =>
  last?.kind === 'name' &&
  last.latin &&
  last.end === at - 1 &&
  /^(?:,|và)$/.test(wordAt(scan, at - 1)) &&
  isCapital(scan, at + 1) &&
  !isSyllable(scan, at + 1);

/** *A, Sơn Phước B, C*: coordinated with a name, three words may begin with a surname that is also another word. */
const isRareConjunct = (scan: Scan, at: number, last: Item | undefined): boolean =>
  last?.kind === 'name' &&
  last.end === at - 1 &&
  signAt(scan, at - 1) === ',' &&
  (surnameAt(scan, at) & RARE_SURNAME) !== 0 &&
  capitalRun(scan, at) === at + 3 &&
  /^(?:,|và)$/.test(wordAt(scan, at + 3)) &&
  scan.lexicon.places.end(scan.words, at) < 0;

/** Returns the word after a place or country at `at`, so that no name begins inside it; otherwise the next word. */
function afterPlace(scan: Scan, at: number): number {
  if (!isCapital(scan, at)) return at + 1;
  const { words, lexicon } = scan;
  return Math.max(at + 1, lexicon.countries.end(words, at), lexicon.places.end(words, at));
}
