/** Brackets with an abbreviation inside an organisation's name or after a title. */

import { isCapital, isCapitals, isLineEnd, type Scan, signAt, textOf } from '../words/scan';
import { isNumeral } from './inner-numbers';

/**
 * *(C04) Bộ Công an*, *(THADS) tỉnh A*, *(QĐND) Việt Nam*: returns the word after the bracket at `at`, if a body, level, country or place
 * follows; otherwise -1.
 */
export function bracketEnd(scan: Scan, at: number): number {
  let close = at + 1;
  while (close < at + 4 && signAt(scan, close) !== ')') close++;
  if (signAt(scan, close) !== ')' || (!isCapitals(scan, at + 1) && !isNumeral(scan, at + 1))) return -1;
  const next = close + 1;
  if (isLineEnd(scan, next)) return -1;
  const { words, lexicon } = scan;
  if (lexicon.levels.end(words, next) > 0) return next;
  const isKnown =
    lexicon.bodies.end(words, next) > 0 ||
    lexicon.countries.end(words, next) > next + 1 ||
    lexicon.places.end(words, next) > 0;
  return isKnown && isCapital(scan, next) ? next : -1;
}

/** *Đại biểu Quốc hội (ĐBQH)*: returns the word after the bracket at `at`, if it holds the initials of the words before it; otherwise `at`. */
export function initialsEnd(scan: Scan, at: number): number {
  if (signAt(scan, at) !== '(' || signAt(scan, at + 2) !== ')') return at;
  const short = textOf(scan, at + 1, at + 2);
  let initials = '';
  for (let word = at - short.length; word < at; word++) initials += textOf(scan, word, word + 1).charAt(0);
  return short.length > 1 && initials.toUpperCase() === short ? at + 3 : at;
}
