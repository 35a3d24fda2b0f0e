/** What may follow the capitals of a name: a number, or a new sentence if the full stop is missing. */

import { isCapital, isNumber, type Scan, textOf, wordAt } from '../words/scan';

/** *Khu A 12* is a thing; *bà A 54 tuổi*, *phạt B 15 năm tù*, *C 8-9 năm tù*, *C 8 đến 9 năm tù*, *phạt D 20 triệu đồng* are people. */
export function isNumbered(scan: Scan, at: number): boolean {
  if (!isNumber(scan, at)) return false;
  const unit = /^(?:-|đến|tới)$/.test(wordAt(scan, at + 1)) && isNumber(scan, at + 2) ? at + 3 : at + 1;
  return !/^(?:tuổi|năm|tháng|triệu|nghìn|ngàn|tỷ|tỉ)$/.test(wordAt(scan, unit));
}

/** Words that begin a sentence and never end a name. */
const STARTERS = new Set(
  'theo trong tại khi với video tuy nếu những các một và để được là hôm trước sau về cho ngoài đã này'.split(' '),
);
/** Words that rarely end a name: not counted after only a surname and one word. */
const RARE_STARTERS = new Set('ưu ảnh nguồn người ngày bên'.split(' '));

/** Words that may also end names, and what follows if they begin a sentence: *Quỳnh Như cho biết*, but *Như vậy*; *Phát biểu tại*. */
const FOLLOWED = new Map(
  Object.entries({
    cùng: /^(?:dự|đi|ngày|với) /,
    đây: /^là /,
    đến: /^(?:dự|nay|thăm) /,
    hình: /^ảnh /,
    kết: /^(?:luận|thúc) /,
    nhân: /^(?:dịp|kỷ niệm) /,
    như: /^(?:vậy|đã|thế|tin) /,
    phát: /^biểu (?:tại|khai|kết|chỉ|trước|với|trong) /,
    quang: /^cảnh /,
    tham: /^(?:dự|gia) /,
    thay: /^mặt /,
    thông: /^(?:qua (?!đời)|tin )/,
    tiếp: /^(?:đó|theo) /,
    toàn: /^cảnh /,
    trụ: /^sở(?!\p{L}| hữu)/u,
    tuyên: /^(?:bố|dương|truyền) /,
  }),
);

const COMMON_GIVEN = /^(?:nhân|phát|quang|thông|tiếp|toàn)$/;

/** Whether a sentence begins at word `at`. `alone`: only a surname and one word precede it. */
export function isStarter(scan: Scan, at: number, alone = false): boolean {
  const word = wordAt(scan, at);
  const followed = FOLLOWED.get(word);
  if (followed === undefined) return STARTERS.has(word) || (!alone && RARE_STARTERS.has(word));
  if (alone && COMMON_GIVEN.test(word)) return false;
  return !isCapital(scan, at + 1) && followed.test(`${textOf(scan, at + 1, at + 3).toLowerCase()} `);
}
