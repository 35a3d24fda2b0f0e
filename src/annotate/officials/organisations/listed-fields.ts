/** Fields of work that continue an organisation's name after a comma or a connector. */

import { isNameStart } from '../places/name-start';
import { isCapital, isCapitals, isGlued, type Scan, signAt, wordAt } from '../words/scan';
import { beginsUnit } from './inner-links';

/** Whether the words after a connector continue the field: *và Đào tạo*, *- Thương binh*, *về ma túy*. */
export function continuesField(scan: Scan, connector: number): boolean {
  const { words, lexicon } = scan;
  let at = connector + 1;
  if (wordAt(scan, at) === 'các') at++;
  if (signAt(scan, connector) === '-' && isGlued(scan, connector) && isGlued(scan, at) && isCapital(scan, at)) {
    return lexicon.posts.end(words, at) < 0 && !isNameStart(scan, at);
  }
  if (signAt(scan, connector) === '&' || signAt(scan, connector) === '/') {
    if (!isCapital(scan, at)) return false;
    if (isGlued(scan, at) || isCapitals(scan, at) || lexicon.fields.end(words, at) > 0) return true;
    // *Phòng Kỹ thuật & Chất lượng*: in no table.
    return signAt(scan, connector) === '&' && !isNameStart(scan, at) && lexicon.posts.end(words, at) < 0;
  }
  if (lexicon.posts.end(words, at) > 0 && lexicon.fields.end(words, at) < lexicon.posts.end(words, at)) return false;
  // *Trưởng ban Quản lý đào tạo - Học viện A*: the school, though it is a field elsewhere.
  if (signAt(scan, connector) === '-' && lexicon.bodies.at(words, at) === 'O' && isCapital(scan, at)) return false;
  return (
    lexicon.fields.end(words, at) > 0 &&
    lexicon.levels.end(words, at) < lexicon.fields.end(words, at) &&
    lexicon.bodies.end(words, at) <= Math.max(at + 1, lexicon.fields.end(words, at))
  );
}

/**
 * Whether a comma continues a coordinated name: *Lao động, Thương binh và Xã hội*. The list must end in *và*, or the parent body must
 * follow: *Ban Kinh tế, Ngân sách HĐND tỉnh*.
 */
export function followsInList(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  let here = at;
  let bodies = false;
  for (let items = 0; items < 6; items++) {
    if (lexicon.posts.end(words, here) > 0 || lexicon.bodies.end(words, here) > here + 1) return false;
    bodies ||= lexicon.bodies.end(words, here) > 0;
    const end = lexicon.fields.end(words, here);
    if (end < 0) return false;
    here = end;
    while (lexicon.fields.end(words, here) > 0) here = lexicon.fields.end(words, here);
    const word = wordAt(scan, here);
    if (word === 'và') return lexicon.fields.end(words, here + 1) > 0;
    if (signAt(scan, here) !== ',') return !bodies && isOwnedHere(scan, here);
    here++;
  }
  return false;
}

/** Whether a local body, a level or the holder's name follows. */
const isOwnedHere = (scan: Scan, at: number): boolean =>
  scan.lexicon.bodies.at(scan.words, at) === 'L' ||
  scan.lexicon.levels.end(scan.words, at) > 0 ||
  (wordAt(scan, at) === 'của' && beginsUnit(scan, at + 1)) ||
  (isCapital(scan, at) && isNameStart(scan, at));
