/** The field of work behind a post: *Đặc phái viên Mỹ về Trung Đông*, *Thứ trưởng Ngoại giao Mỹ phụ trách chính trị*. */

import { isSyllable } from '../names/name-words';
import { isNameStart } from '../places/name-start';
import { isCapital, isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { Post } from './post';

/** Words. */
const LONGEST = 10;

/** The word after the field of work, where the holder's name begins or a sign stands; -1 where none is told. */
export function portfolioEnd(scan: Scan, post: Post): number {
  const first = fieldStart(scan, post);
  const { words, lexicon } = scan;
  for (let at = first; at > 0 && at < first + LONGEST; at++) {
    if (isCapital(scan, at) && beginsHolder(scan, at, post)) return at > first ? at : -1;
    const sign = signAt(scan, at);
    if (isLineEnd(scan, at) || (sign !== '' && sign !== '-')) return at > first ? at : -1;
    if (isCapital(scan, at)) at = Math.max(at, lexicon.countries.end(words, at) - 1, lexicon.places.end(words, at) - 1);
  }
  return -1;
}

/** The word after *về* behind envoys, after *phụ trách* behind whoever has a body; -1 where neither stands. */
function fieldStart(scan: Scan, { head, end, organisation, assisted }: Post): number {
  const envoy = assisted !== null || (head.flags.includes('W') && !head.flags.includes('S'));
  if (envoy && wordAt(scan, end) === 'về') return end + 1;
  // A modifier of the title may have been taken with it.
  return organisation === null ? -1 : ([end + 2, end].find((at) => CHARGED.test(textOf(scan, at - 2, at))) ?? -1);
}

const CHARGED = /^(?:phụ|đặc) trách$/i;

/** A foreign name of two words for foreign posts, else a name of ours. */
function beginsHolder(scan: Scan, at: number, { head, organisation }: Post): boolean {
  const foreign = head.flags.includes('W') || (organisation?.country ?? 'Việt Nam') !== 'Việt Nam';
  if (!foreign) return isNameStart(scan, at);
  const isPlace = scan.lexicon.countries.end(scan.words, at) > 0 || scan.lexicon.places.end(scan.words, at) > 0;
  return !isPlace && !isSyllable(scan, at) && isCapital(scan, at + 1);
}
