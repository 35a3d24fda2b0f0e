/** The portfolio after a post: *Đặc phái viên Mỹ về Trung Đông*, *Thứ trưởng Ngoại giao Mỹ phụ trách chính trị*. */

import { isSyllable } from '../names/name-words';
import { organisationAt } from '../organisations/organisations';
import { isNameStart } from '../places/name-start';
import { isCapital, isCapitals, isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { Post } from './post';

/** Words. */
const LONGEST = 12;

/** Returns the word after the portfolio, where the holder's name or punctuation follows, and sets the body named in it; -1 if there is none. */
export function portfolioEnd(scan: Scan, post: Post): number {
  const first = fieldStart(scan, post);
  const { words, lexicon } = scan;
  for (let at = first; at > 0 && at < first + LONGEST; at++) {
    if (isCapital(scan, at) && beginsHolder(scan, at, post)) return at > first ? at : -1;
    const sign = signAt(scan, at);
    if (isLineEnd(scan, at) || (sign !== '' && sign !== '-')) return at > first ? afterAbbreviation(scan, at) : -1;
    // *Đại diện cấp cao về đối ngoại của Liên minh châu Âu (EU) X*
    const owner =
      wordAt(scan, at) === 'của' && lexicon.bodies.at(words, at + 1) === 'F' ? organisationAt(scan, at + 1, '') : null;
    if (owner !== null) {
      post.organisation ??= owner;
      return afterAbbreviation(scan, owner.end);
    }
    if (isCapital(scan, at)) at = Math.max(at, lexicon.countries.end(words, at) - 1, lexicon.places.end(words, at) - 1);
  }
  return -1;
}

/** *Cao ủy Liên hợp quốc về người tị nạn (UNHCR) X*: returns the word after the bracket at `at`; `at` if it holds no abbreviation. */
const afterAbbreviation = (scan: Scan, at: number): number =>
  signAt(scan, at) === '(' && isCapitals(scan, at + 1) && signAt(scan, at + 2) === ')' ? at + 3 : at;

/** Returns the first word of the portfolio: after *về* for envoys, after *phụ trách* for posts with a body; -1 if neither. */
function fieldStart(scan: Scan, { head, end, organisation, assisted }: Post): number {
  const envoy = assisted !== null || (head.flags.includes('W') && !head.flags.includes('S'));
  if (envoy && wordAt(scan, end) === 'về') return end + 1;
  // *phụ trách* may already have been read as a modifier of the title.
  return organisation === null ? -1 : ([end + 2, end].find((at) => CHARGED.test(textOf(scan, at - 2, at))) ?? -1);
}

const CHARGED = /^(?:phụ|đặc) trách$/i;

/** Whether the holder's name begins here: for a foreign post a foreign name of two words, otherwise a Vietnamese one; for a body such as *Liên hợp quốc* either. */
function beginsHolder(scan: Scan, at: number, { head, organisation }: Post): boolean {
  const foreign = head.flags.includes('W') || (organisation?.country ?? 'Việt Nam') !== 'Việt Nam';
  if (!foreign && (isNameStart(scan, at) || organisation?.national !== true)) return isNameStart(scan, at);
  const isPlace = scan.lexicon.countries.end(scan.words, at) > 0 || scan.lexicon.places.end(scan.words, at) > 0;
  return !isPlace && !isSyllable(scan, at) && isCapital(scan, at + 1);
}
