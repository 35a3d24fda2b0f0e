/** Whether a word and a bare number name a document: *Nghị định 168*, not *nghị quyết 5 năm*, *quyết định 3 vấn đề*. */

import type { TypeWordFound } from '../numbers/type-word-before';
import { COUNTED, COUNTED_AFTER_NOUN } from './counted-nouns';

/** Text that may follow a later number of a list of short forms: *Nghị quyết 66 và 68 của Bộ Chính trị*. */
const AFTER_ITEM =
  /^(?:$|[.;)\n”"]|,(?!\d)| (?:và|của|về|đã|được|có|là|trong|cũng|sẽ|để|tại|do|khi|cùng|ban|nêu|đều|còn|vào|mà|với|đối|giúp|như|-|trước|đang|thì|chưa|không|theo|nhằm|này|bị|gồm|quy định|hướng dẫn|ngày \d|năm (?:19|20)\d\d)(?![\p{L}]))/u;
/** Text after *Quy định 96*, *Kết luận 14* that shows that the number is not an amount. */
const AFTER_NAME = new RegExp(
  `${AFTER_ITEM.source}|^ \\((?:ngày|năm|sửa đổi|thay thế|của|về|khoản|điều|quy định|gọi) |^ (?:triển khai|cho|từ|yêu cầu|đến|sửa|thay|nay|năm|ngày)(?![\\p{L}])`,
  'u',
);
const SHORT_WITH_CAPITAL = /^(?:kế hoạch|thông báo|hướng dẫn|tờ trình|quy chế)$/;

const BY_NUMBER = /^(?:nghị định|thông tư)/;

/** *100 năm 2019* has the year of the document, *12 ngày 5/3* its date. */
const DATED = /^ (?:năm (?:19|20)\d\d|ngày \d{1,2}(?:[/.-]| tháng))/;
const ISSUER_FOLLOWS =
  /^ (?:ngày [\d/.-]+ )?của (?:Bộ|Ban|Trung ương|TW|Thủ tướng|Chính phủ|Quốc hội|UBND|Tỉnh ủy|Thành ủy|HĐND|Ủy ban|Đảng|BCH)/;

/** Bodies of other states and of the United Nations. */
const FOREIGN_BODY =
  '(?:Hội đồng Bảo an|HĐBA|Liên (?:hợp|hiệp|Hợp|Hiệp) [qQ]uốc|LHQ|Đại hội đồng|Nghị viện|Hạ viện|Thượng viện|Tổng thống|Quốc hội (?:Mỹ|Hàn|Nhật))';
const FOREIGN_BEFORE = new RegExp(`${FOREIGN_BODY}(?:[^.,;\\n]|\\.\\d){0,40}$`);
const FOREIGN_AFTER = new RegExp(`^[^.,;\\n]{0,16} của ${FOREIGN_BODY}`);

function isForeign(text: string, start: number, end: number): boolean {
  return (
    FOREIGN_BEFORE.test(text.slice(Math.max(0, start - 70), start)) || FOREIGN_AFTER.test(text.slice(end, end + 50))
  );
}

/** Whether `word` and the bare number that ends at `end` are a mention. */
export function isShortForm(
  text: string,
  word: TypeWordFound,
  digits: string,
  year: number | null,
  end: number,
): boolean {
  const rest = text.slice(end, end + 24);
  if (/^(?:[.,:]\d|[/-]\d| ?\/| ?%|\d)/.test(rest)) return false;
  // *tòa CT2-2019* is a block of flats.
  if (word.short === 'symbol')
    return (
      year !== null &&
      /^(?:quyết định|thông tư|chỉ thị)$/.test(word.type) &&
      (word.end - word.start > 2 || text.slice(word.end, end).includes('/'))
    );
  if (year !== null)
    return word.short === 'bare' || ((word.capital || word.numbered) && (word.numbered || digits.length > 1));
  if (/^(?:nghị quyết|sắc lệnh)$/.test(word.type) && isForeign(text, word.start, end)) return false;
  if (word.numbered) return word.short !== 'numbered' || word.capital || digits.length > 1;
  const counted = word.capital && digits.length > 1 && BY_NUMBER.test(word.type) ? COUNTED_AFTER_NOUN : COUNTED;
  if (counted.test(rest) && !DATED.test(rest)) return false;
  if (/^(?:19|20)\d\d$/.test(digits) && Number(digits) <= 2030) return false;
  // *tàu NĐ 3061*: a year has only hundreds of decrees.
  if (word.end - word.start < 4 && digits.length > 3) return false;
  if (word.short === 'numbered') {
    return word.capital && digits.length > 1 && SHORT_WITH_CAPITAL.test(word.type) && AFTER_ITEM.test(rest);
  }
  if (word.capital) return word.short === 'bare' || digits.length > 2 || (digits.length > 1 && AFTER_NAME.test(rest));
  return digits.length > 1 && (word.short === 'bare' || ISSUER_FOLLOWS.test(rest) || DATED.test(rest));
}

/** Whether they would be a mention if the article names the document elsewhere: *quyết định 38*, *QĐ 38*. */
export function mayBeShortForm(
  text: string,
  word: TypeWordFound,
  digits: string,
  year: number | null,
  end: number,
): boolean {
  const rest = text.slice(end, end + 24);
  if (/^(?:[.,:]\d|[/-]\d| ?\/| ?%|\d)/.test(rest) || year !== null || digits.length < 2 || COUNTED.test(rest))
    return false;
  return word.short === 'capital' || word.short === 'numbered' || word.end - word.start < 4;
}

export function isListItem(text: string, digits: string, end: number): boolean {
  return (
    /^\d{1,4}[a-z]?$/.test(digits) &&
    AFTER_ITEM.test(text.slice(end, end + 12)) &&
    !(digits.length === 4 && /^(?:19|20)/.test(digits))
  );
}
