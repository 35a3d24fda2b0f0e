/** Decides whether a person's name begins inside a run of capitals where the organisation could also continue. */

import { breaksName, capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { nameAt } from '../names/shapes';
import { CLAN, COMMON_SURNAME } from '../words/lexicon';
import { hashRun, isCapital, type Scan, wordAt } from '../words/scan';
import { placeLength } from './place-or-name';

/** Whether a person's full name begins at `at` and ends with the capitals. */
export function isNameStart(scan: Scan, at: number): boolean {
  const surname = surnameAt(scan, at);
  const { words, lexicon } = scan;
  const end = capitalRun(scan, at);
  if (scan.known.has(hashRun(scan, at, end))) return true;
  if (surname === 0) return false;
  const length = end - at;
  if (length < 2) return false;
  if (lexicon.places.end(words, at) >= end || lexicon.countries.end(words, at) > at + 1) return false;
  if (breaksName(scan, at)) return false;
  // *đại biểu Quốc hội Đoàn Cà Mau*, *Đoàn Kinh tế - Quốc phòng 327*, *Đoàn Bộ Công an*: a delegation and its province or ministry, a unit
  // and its field.
  const isBody = lexicon.bodies.end(words, at) === at + 1;
  if (isBody && length === 2 && wordAt(scan, at + 1) === 'bộ') return false;
  if (isBody && (lexicon.places.end(words, at + 1) > at + 2 || lexicon.fields.end(words, at + 1) > end)) return false;
  // *Đức Boris Pistorius*: a country and a foreign name.
  if (lexicon.countries.end(words, at) === at + 1 && isCapital(scan, at + 1) && !isSyllable(scan, at + 1)) return false;
  if ((surname & (COMMON_SURNAME | CLAN)) === 0) return length === 3 && nameAt(scan, at, 'none') !== null;
  if (lexicon.fields.end(words, at) >= end) return false;
  return lexicon.places.end(words, at) < at + 2 || placeLength(scan, at, false) === 0;
}
