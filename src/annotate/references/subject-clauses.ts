/** Which comma ends a subject: *…, theo đó mỗi xã lập một quỹ* is a clause of its own, *…, y tế, văn hóa và thể thao* is not. */

import { endOfAppointment, isListOfPlaces } from './subject-lists';
import { PAIR, TASK, WITH_TASK } from './subject-pairs';

/** What begins a clause of its own. */
const CLAUSE =
  /^(?:anh|áp dụng|bà|bạn|chị|chiều|do|đã|đang|đến|để|được|hôm|hướng đến|khi|mà|mỗi|nay|năm \d|nên|ngày|nếu|người dân|nhằm|nhưng|ông|phấn đấu|qua|sau|sáng|sẽ|tại|theo|thì|trên|trong|từ(?! chức)|vì|việc|với|(?:xác định|đặt) mục tiêu)(?![\p{L}])/iu;
/** What a clause has and a noun seldom. */
const FINITE =
  /(?:^| )(?:áp dụng|bị|cần|chỉ|cho|chưa|có|còn|cũng|đã|đang|đề nghị|đều|được|gồm|hiện|không|là|mới|nay|nêu|ông|phải|sẽ|thì|vẫn|vừa|yêu cầu)(?![\p{L}])/iu;

/** Who acts, where a verb follows. */
const ACTOR =
  /^(?:công an|cơ quan|doanh nghiệp|lực lượng|ngành|nhà trường|tổ chức|các (?:cơ quan|doanh nghiệp|đơn vị|địa phương))(?![\p{L}])/iu;
/** *…, tầm nhìn đến năm 2045*: of when; *…, gắn với giảm nghèo*. */
const TIME = /^(?:tầm nhìn|định hướng|giai đoạn|nhiệm kỳ) (?:đến|năm|\d)|^gắn với /iu;
/** *thu BHXH, BHYT* */
const INITIALS = /^[A-ZĐ]{3,}(?![\p{L}])/u;
/** What the issuer does, behind a short subject. */
const DEED = /^(?:đồng ý|giao|thống nhất|yêu cầu|đề nghị) /iu;
/** *sửa đổi Luật Đất đai số 31/2024/QH15, Luật Nhà ở …*: the laws that an amending one names. */
const LAW = /(?:^|[ (])(?:Bộ luật|Luật|Pháp lệnh) \p{Lu}/u;
const AMENDS = /^(?:sửa đổi|bãi bỏ|quy định chi tiết|hướng dẫn)/i;
/** *địa bàn Côn Đảo, tỉnh Bà Rịa - Vũng Tàu*: where a place lies. */
const LIES_IN = /^(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|đặc khu) \p{Lu}/u;
/** *…, xe điện được miễn*: what happens to somebody; *trái phiếu được Chính phủ bảo lãnh* is a thing. */
const BEFALLS = /^[^ ]+ .*?(?:^| )(?:được|bị|phải|sẽ|cần) (?!Chính phủ|cấp|phép|bảo|thành lập)/u;
const SHORT = 7;
const NEAR = 4;
/** More words than these, and a clause may hide in them. */
const LONGEST_ITEM = 16;
/** The end of a list: *…, sử dụng và xuất khẩu khoáng sản*. */
const LAST_ITEM = /^(?:[^ ]+ ){1,5}và /u;

/**
 * `subject` up to the comma that ends it: not one between words that go together, tasks, things of one kind, or after few words and before
 * a small letter of no clause. `closed`: its end is that of a clause.
 */
export function upToClause(subject: string, closed: boolean): string {
  const parts = subject.split(', ');
  let end = endOfAppointment(parts);
  while (end < parts.length) {
    if (goesOn(parts.slice(0, end).join(', '), parts[end] ?? '', closed || end < parts.length - 1)) end++;
    else {
      const listed = endOfList(parts, end, closed);
      if (listed === end) break;
      end = listed;
    }
  }
  return parts.slice(0, end).join(', ').trim();
}

/** `mayEnd`: `part` is all that stands there, no beginning of a clause. */
function goesOn(said: string, part: string, mayEnd: boolean): boolean {
  const words = said.split(' ');
  const last = words.slice(-NEAR);
  const next = part.split(' ');
  if (PAIR.test(`${last.slice(-3).join(' ')}, ${next.slice(0, 3).join(' ')}`)) return true;
  if (TIME.test(part) || (INITIALS.test(last.at(-1) ?? '') && INITIALS.test(part) && !FINITE.test(part))) return true;
  if (isListOfPlaces(said, part)) return true;
  if (LAW.exec(part)?.index === 0) return AMENDS.test(said) && LAW.test(said) && !FINITE.test(part);
  if (LIES_IN.test(part)) return /^\p{Lu}/u.test(last.at(-1) ?? '') && !FINITE.test(part);
  if (/^\p{Lu}/u.test(part) || CLAUSE.test(part)) return false;
  if (words.length <= SHORT) return (mayEnd || !ACTOR.test(part)) && !DEED.test(part) && !BEFALLS.test(part);
  // *loại hình báo nói, báo hình và báo điện tử*, *điện năng lượng tái tạo, điện năng lượng mới*
  const again =
    words
      .slice(-2 * NEAR)
      .join(' ')
      .includes(next.slice(0, 2).join(' ')) && next.length > 1;
  return again || (last.includes(next[0] ?? '') && !BEFALLS.test(part)) || (WITH_TASK.test(said) && TASK.test(part));
}

/** Where the list of things ends that goes on at `from`; `from` where a clause may begin there or further on. */
function endOfList(parts: string[], from: number, closed: boolean): number {
  for (let end = from; end < parts.length; end++) {
    const part = parts[end] ?? '';
    if (/^\p{Lu}/u.test(part) || CLAUSE.test(part) || FINITE.exec(part)?.index === 0) return end;
    if (FINITE.test(part) || part.split(' ').length > LONGEST_ITEM) return from;
    if (end > from && LAST_ITEM.test(part) && !ACTOR.test(part)) return end + 1;
  }
  return closed ? parts.length : from;
}
