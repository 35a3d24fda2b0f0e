/** Numbers inside an organisation's name: *Quân khu V*, *Đội CSGT số 6*, *Đồn 12 Lò Sín Thàng*. */

import { capitalRun } from '../names/name-words';
import { hasMiddleName } from '../names/shapes';
import { isNameStart } from '../places/name-start';
import { isCapital, isGlued, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import type { PartialName } from './partial-name';

export function readNumber(scan: Scan, name: PartialName): number | null {
  const { at, from } = name;
  const isWritten = wordAt(scan, at) === 'số' && at > from && isNumber(scan, at + 1) && isDigitsAlone(scan, at + 1);
  if (!isWritten) {
    if (!isNumber(scan, at) && !isNumeral(scan, at)) return null;
    if (name.open === 'no' && !name.thematic) return at;
  }
  name.open = 'place';
  name.bare = false;
  if (isWritten) return at + 2;
  // *Đồn 12 Lò Sín Thàng thuộc …*: the place of a numbered unit, though it looks like a person.
  return isPlaceOfStation(scan, at + 1) ? capitalRun(scan, at + 1) : at + 1;
}

/** A Roman numeral, or a letter with or without digits: *Quân khu V*, *Phòng A4*. */
export function isNumeral(scan: Scan, at: number): boolean {
  const text = isCapital(scan, at) ? textOf(scan, at, at + 1) : '';
  // *Tư lệnh Quân khu V Trần Văn A*
  if (/^[IVX]+$/.test(text) && isNameStart(scan, at + 1)) return true;
  // *Bộ trưởng Quốc phòng V.K. Singh*
  if (signAt(scan, at + 1) === '.' && isGlued(scan, at + 1) && isCapital(scan, at + 2)) return false;
  return /^(?:[IVX]+|[A-Z]\d*)$/.test(text) && !isCapital(scan, at + 1);
}

/** True for *Đội CSGT số 6*, but not for *Quyết định số 6/QĐ*. */
const isDigitsAlone = (scan: Scan, at: number): boolean => !isGlued(scan, at + 1) || !/[/-]/.test(signAt(scan, at + 1));

/** Whether the capitals at `at` follow a station's number, precede its parent body, and have no middle name of a person. */
function isPlaceOfStation(scan: Scan, at: number): boolean {
  const end = capitalRun(scan, at);
  if (end < at + 2 || hasMiddleName(scan, at) || !/^(?:đồn|trạm)$/.test(wordAt(scan, at - 2))) return false;
  return wordAt(scan, end) === 'thuộc' && scan.lexicon.bodies.end(scan.words, end + 1) > 0;
}
