/** The portfolio after a post: *Đặc phái viên Mỹ về Trung Đông*, *Thứ trưởng Ngoại giao Mỹ phụ trách chính trị*. */

import { isSyllable } from '../names/name-words';
import { isNameStart } from '../places/name-start';
import { isCapital, isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { Post } from './post';

/** Words. */
const LONGEST = 10;

/** Returns the word after the portfolio, where the holder's name or punctuation follows; -1 if there is none. */
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

/** Returns the first word of the portfolio: after *về* for envoys, after *phụ trách* for posts with a body; -1 if neither. */
function fieldStart(scan: Scan, { head, end, organisation, assisted }: Post): number {
  const envoy = assisted !== null || (head.flags.includes('W') && !head.flags.includes('S'));
  if (envoy && wordAt(scan, end) === 'về') return end + 1;
  // *phụ trách* may already have been read as a modifier of the title.
  return organisation === null ? -1 : ([end + 2, end].find((at) => CHARGED.test(textOf(scan, at - 2, at))) ?? -1);
}

const CHARGED = /^(?:phụ|đặc) trách$/i;

/** Whether the holder's name begins here: for a foreign post a foreign name of two words, otherwise a Vietnamese one. */
function beginsHolder(scan: Scan, at: number, { head, organisation }: Post): boolean {
  const foreign = head.flags.includes('W') || (organisation?.country ?? 'Việt Nam') !== 'Việt Nam';
  if (!foreign) return isNameStart(scan, at);
  const isPlace = scan.lexicon.countries.end(scan.words, at) > 0 || scan.lexicon.places.end(scan.words, at) > 0;
  return !isPlace && !isSyllable(scan, at) && isCapital(scan, at + 1);
}
