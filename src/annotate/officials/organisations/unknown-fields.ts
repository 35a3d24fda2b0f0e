/** Fields of work in no table that continue one that was read: *Cục Tần số vô tuyến điện*, *Cục Dầu khí và Than*. */

import { capitalRun, isSyllable } from '../names/name-words';
import { isNameStart } from '../places/name-start';
import { isCapital, isCapitals, isLineEnd, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isCompound } from './verbs';

/** Words. */
const LONGEST = 8;

/** First syllables of verbs, which do not continue a field. */
const VERBS = new Set(
  'bắt giữ khen truy khởi mời gọi kỷ cách hỏi phê xử phạt tìm đón viếng biểu tuyên nhắc khuyến bác thừa chỉ lưu bộc tâm kể dẫn chia giải cử bổ điều phân buộc tặng trao ký gửi yêu kiểm thăm dự tiếp gặp làm nhận bàn ghi đánh nêu khẳng nhấn cung xác ủng chịu rút mong muốn biết nghe xem hiểu tin hứa lo cam đưa mua bán chi nghỉ mất tên tuổi quê ngụ trú thay trình trực tham vây triệt phá mở họp trồng chạy vào ra lên xuống rời bước trần thông kiến quán lĩnh động khai hầu lãnh tử vắng tỏ né im đính hé ước tính liệt mô ôn hồi hy kỳ đặt trăn băn triển đọc thắp dâng chụp tiết thị chấp vận đi về sang gây phát soạn rà đôn đốc kết tập cảm nhất phối nhậm khen dự'.split(
    ' ',
  ),
);

/** Verbs whose first syllable also begins fields: *công ích*, *cảnh quan*. */
const VERBS_OF_TWO =
  /^(?:công (?:bố|nhận)|cảnh (?:báo|cáo|giác)|phản (?:hồi|ánh|đối|bác)|lý giải|hướng (?:dẫn|về)|chủ (?:trì|động|trương)|giao (?:nhiệm|cho|lưu)|tố (?:cáo|giác)|cáo buộc|hội (?:đàm|kiến|ý)|thuê|thu (?:giữ|hồi|tiền)|điện (?:đàm|cho|mừng)|đe dọa|hối thúc|thúc giục|sa thải|ca ngợi|bênh vực|tháp tùng|hộ tống|liên lạc|bắt tay|thuyết phục|lên án|tấn công|công kích|sinh (?:năm|ngày|ra)|qua đời|cư trú|tổng (?:kết|hợp ý)|liên hệ|phối hợp|đồng (?:ý|tình|chủ)|thống nhất|chứng kiến|hoan nghênh|vui mừng|bức xúc|nhìn nhận|nhân (?:dịp|ngày|chuyến)|đối (?:với|thoại|chất)|lập biên|quyết định|phát (?:biểu|hiện|động)|kết luận|tranh luận|chất vấn)/i;

/** Lower-case words that never occur in a field. */
export const NEVER =
  /^(?:chưa|là|đã|vừa|sẽ|đang|có|được|bị|với|cùng|khi|vì|do|rằng|thì|mà|không|phải|này|đó|cũng|còn|nên|để|tại|ở|từ|đến|theo|như|sau|trước|hôm|ngày|lúc|nói|cho|ông|bà|anh|chị|em|cháu|vợ|chồng|người|cán|ai|nghi|nạn|vụ|số|kiêm|hiện|ngoài|gồm|từng|vẫn|đều)$/;

/** Continues a sentence after an apposition. */
const CONTINUES =
  /^(?:nói|cho|khẳng|nhấn|chia|phát|đã|là|và|cùng|trả|thông|nhận|đề|yêu|chủ|được|bị|dự|trao|kiểm|tham)$/;

/**
 * Returns the word after the rest of the field, which begins with the lower-case words at `at`, if the holder's full name, a level, a place
 * or the end of an apposition to a name before word `from` follows; otherwise -1.
 */
export function unknownFieldEnd(scan: Scan, at: number, from: number): number {
  const { words, lexicon } = scan;
  const first = wordAt(scan, at);
  if (first === 'và' ? !beginsField(scan, at + 1) : isVerb(scan, at)) return -1;
  for (let here = at; here < at + LONGEST; here++) {
    const sign = signAt(scan, here);
    if (isLineEnd(scan, here) || sign !== '') return here > at && closes(scan, here, from) ? here : -1;
    if (isNumber(scan, here) || NEVER.test(wordAt(scan, here))) return -1;
    if (isCapital(scan, here) && !(here > at && wordAt(scan, here - 1) === 'và' && beginsField(scan, here)))
      return here > at && (isEnd(scan, here) || isForeignMinister(scan, from, at, here)) ? here : -1;
    if (!isSyllable(scan, here)) return -1;
    if (here > at && LEVEL.test(wordAt(scan, here)) && lexicon.fields.end(words, here) < 0) return here;
    if (lexicon.ranks.end(words, here) > 0 || lexicon.honorifics.end(words, here) > here + 1) return -1;
  }
  return -1;
}

/** Whether a verb begins here, not a field of work. */
export const isVerb = (scan: Scan, at: number): boolean =>
  VERBS.has(wordAt(scan, at)) || !isCompound(scan, at) || VERBS_OF_TWO.test(textOf(scan, at, at + 2));

const LEVEL = /^(?:tỉnh|huyện|quận|phường)$/;

/** A capital before a lower-case syllable or punctuation that does not begin a name, post or body. */
export function beginsField(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (!isCapital(scan, at) || isCapitals(scan, at) || !isSyllable(scan, at) || isCapital(scan, at + 1)) return false;
  if (lexicon.posts.end(words, at) > at + 1 || lexicon.bodies.end(words, at) > 0 || lexicon.ranks.end(words, at) > 0)
    return false;
  if (lexicon.statuses.end(words, at) > 0 || wordAt(scan, at) === 'phó' || scan.givenNames.has(words.hash[at] ?? 0))
    return false;
  return lexicon.places.end(words, at) < 0 && lexicon.countries.end(words, at) < 0 && !NEVER.test(wordAt(scan, at + 1));
}

/** A holder's full name, a place, a level or a body. */
function isEnd(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (isNameStart(scan, at)) return capitalRun(scan, at) > at + 2;
  return (
    lexicon.bodies.end(words, at) > 0 || lexicon.levels.end(words, at) > 0 || lexicon.places.end(words, at) > at + 1
  );
}

/**
 * *Bộ trưởng Thương mại số quốc gia Karl Harrow*: whether a foreign name of two words at word `at` follows the field of a minister, which
 * begins at word `from`; not if the words from `rest` on tell how the minister is: *Bộ trưởng Tài chính sắp mãn nhiệm Karl Harrow*.
 */
function isForeignMinister(scan: Scan, from: number, rest: number, at: number): boolean {
  const { words, lexicon } = scan;
  if (!/^(?:bộ|thứ) trưởng$/i.test(textOf(scan, from - 2, from))) return false;
  if (lexicon.tails.end(words, rest) > 0 || lexicon.modifiers.end(words, rest) > 0) return false;
  if (isSyllable(scan, at) && signAt(scan, at + 1) !== '-' && signAt(scan, at + 2) !== '-') return false;
  return isCapital(scan, at + 1) && lexicon.countries.end(words, at) < 0 && lexicon.places.end(words, at) < 0;
}

/** *X, Phó Cục trưởng Cục A b c, nói*; *X (Phó Cục trưởng Cục A b c)*: whether the punctuation at `at` ends the apposition to a name. */
export function closes(scan: Scan, at: number, from: number): boolean {
  const open = openOf(scan, from);
  if (open < 0) return false;
  const sign = signAt(scan, at);
  if (signAt(scan, open) === '(') return sign === ')';
  return (sign === ',' || sign === '-') && sign === signAt(scan, open) && CONTINUES.test(wordAt(scan, at + 1));
}

const LONGEST_TITLE = 6;

/** Returns the punctuation between a name and the post whose body begins at word `from`, or -1. */
function openOf(scan: Scan, from: number): number {
  for (let at = from - 1; at > from - LONGEST_TITLE && at > 0; at--)
    if (signAt(scan, at) !== '')
      return /^[,(-]$/.test(signAt(scan, at)) && textOf(scan, at + 1, from) !== '' && isCapital(scan, at - 1) ? at : -1;
  return -1;
}

/** Whether the post whose body begins at word `from` is in apposition to a name before it. */
export const isApposedToName = (scan: Scan, from: number): boolean => openOf(scan, from) >= 0;
