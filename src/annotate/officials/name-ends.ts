/** What comes after the capitals of a name: a number, or the next sentence where the text lost its full stop. */

import { isNumber, type Scan, wordAt } from './scan';

/** *Khu A 12* is a thing; *bà A 54 tuổi*, *phạt B 15 năm tù*, *C 8-9 năm tù*, *C 8 đến 9 năm tù*, *phạt D 20 triệu đồng* tell of people. */
export function isNumbered(scan: Scan, at: number): boolean {
  if (!isNumber(scan, at)) return false;
  const unit = /^(?:-|đến|tới)$/.test(wordAt(scan, at + 1)) && isNumber(scan, at + 2) ? at + 3 : at + 1;
  return !/^(?:tuổi|năm|tháng|triệu|nghìn|ngàn|tỷ|tỉ)$/.test(wordAt(scan, unit));
}

/** Words that begin a sentence and seldom end a name. */
const STARTERS = new Set(
  'ưu ảnh theo trong tại khi với video nguồn tuy nếu những các một và để được người là hôm ngày trước sau về cho bên ngoài đã này'.split(
    ' ',
  ),
);

/** Of words that end names too, what follows where they begin a sentence: *Quỳnh Như cho biết*, but *Như vậy*. */
const FOLLOWED: Record<string, RegExp> = { như: /^(?:vậy|đã|thế|tin)$/, tuyên: /^(?:bố|dương|truyền)$/ };

/** Such a word. */
export const isStarter = (scan: Scan, at: number): boolean => {
  const word = wordAt(scan, at);
  return FOLLOWED[word]?.test(wordAt(scan, at + 1)) ?? STARTERS.has(word);
};
