/** Words of the table of posts that are not a post here: *ứng cử viên Tổng thống*, *chính quyền*, *Chủ tịch Hồ Chí Minh*. */

import { isSyllable } from '../names/name-words';
import { isCapital, type Scan, textOf, wordAt } from '../words/scan';

/** Whether no post begins at word `at`, whose title would begin at `title`. */
export const isNonPost = (scan: Scan, at: number, title: number): boolean =>
  isPower(scan, at) || isInsideWord(scan, at) || isCandidacy(scan, at) || isHistorical(scan, title);

/** *ứng cử viên Tổng thống*, *ứng viên phó tổng thống*, *tranh cử ghế thủ tướng*: not held yet. */
function isCandidacy(scan: Scan, post: number): boolean {
  const at = wordAt(scan, post - 1) === 'phó' ? post - 1 : post;
  const before = wordAt(scan, at - 1);
  const first = wordAt(scan, at - 2);
  if (before === 'viên') return first === 'ứng' || first === 'cử';
  return (before === 'cử' && first === 'tranh') || (before === 'ghế' && (first === 'cử' || first === 'tranh'));
}

/** *chức vụ Phó …*, *cán bộ trưởng thành*: the second syllable of another word. */
function isInsideWord(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  // *Tư lệnh ngành*, as papers call ministers
  if (word === 'tư' && wordAt(scan, at + 2) === 'ngành') return true;
  if (isCapital(scan, at)) return false;
  if (word === 'vụ') return /^(?:chức|thường|nhiệm|dịch|nghĩa|sự|công|phục|nghiệp)$/.test(wordAt(scan, at - 1));
  return word === 'bộ' && /^(?:cán|nội|toàn|đồng|đảng)$/.test(wordAt(scan, at - 1));
}

/** *Chủ tịch Hồ Chí Minh*: the historical person, not the chairman of a city; *Vua Tự Đức*: Vietnamese kings are of the past. */
function isHistorical(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (word === 'chủ') return /^chủ tịch hồ chí minh$/i.test(textOf(scan, at, at + 5));
  if (word !== 'vua' || !isCapital(scan, at + 1) || !isSyllable(scan, at + 1)) return false;
  return scan.lexicon.countries.end(scan.words, at + 1) < 0;
}

/** *chính quyền*, *thẩm quyền*, *ủy quyền*: power, not an acting post. */
const isPower = (scan: Scan, at: number): boolean => wordAt(scan, at) === 'quyền' && POWERS.has(wordAt(scan, at - 1));

const POWERS = new Set(
  'chính thẩm ủy thừa cầm nắm nhân lợi toàn phân đặc uy có của theo tiếm tham chủ bản độc'.split(' '),
);

/** *Trưởng Văn phòng luật sư*, *Trưởng phòng khám*: the noun of the head begins the name of a body that is not an authority; *Trưởng phòng Khám nghiệm hiện trường* is of an authority. */
export function namesOtherBody({ words, lexicon }: Scan, at: number, headEnd: number): boolean {
  const body = lexicon.bodies.end(words, at);
  return (
    body > headEnd && /[OC]/.test(lexicon.bodies.at(words, at) ?? '') && lexicon.fields.end(words, headEnd) <= body
  );
}
