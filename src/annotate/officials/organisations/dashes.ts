/** Dashes before a place in an organisation's name. */

import { isNameStart } from '../places/name-start';
import { isCapital, isNumber, type Scan, textOf, wordAt } from '../words/scan';

/** *TAND khu vực 3 - Lâm Đồng*: the dash after a unit's number introduces its place. */
export function isPlaceOfNumbered(scan: Scan, dash: number): boolean {
  const { words, lexicon } = scan;
  const at = dash + 1;
  if (!isNumber(scan, dash - 1) || !isCapital(scan, at)) return false;
  if (lexicon.places.end(words, at) > at + 1 || lexicon.levels.end(words, at) > 0) return true;
  // *Ban Chỉ huy Phòng thủ khu vực 3 - Suối Mơ*: a place in no table.
  return /^(?:vực|chptkv|ptkv)$/.test(wordAt(scan, dash - 2)) && mayBePlace(scan, at);
}

/** *Chi cục Thuế khu vực Suối Mơ - Pá Hăng*, *liên huyện A - B*: the dash introduces the second of two places. */
export function isSecondPlace(scan: Scan, dash: number): boolean {
  let at = dash - 1;
  while (isCapital(scan, at) && at > dash - 5) at--;
  if (at === dash - 1 || !/^(?:khu vực|liên huyện)$/i.test(textOf(scan, at - 1, at + 1))) return false;
  return isCapital(scan, dash + 1) && mayBePlace(scan, dash + 1);
}

/** No person, body or post. */
const mayBePlace = (scan: Scan, at: number): boolean =>
  !isNameStart(scan, at) && scan.lexicon.bodies.end(scan.words, at) < 0 && scan.lexicon.posts.end(scan.words, at) < 0;
