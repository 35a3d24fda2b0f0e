/** Consecutive posts that one person cannot hold together: *Kết thúc phần trả lời của Bộ trưởng Bộ A, Chủ tịch Quốc hội B phát biểu*. */

import type { Name } from '../items/item';
import type { Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { type Scan, signAt, textOf, wordAt } from '../words/scan';

/** Offices that exclude any other office of the State: *thừa ủy quyền của Thủ tướng, Bộ trưởng A*. */
const isTop = (scan: Scan, post: Post): boolean =>
  !post.deputy && /^(?:thủ tướng|chủ tịch nước)$/i.test(textOf(scan, post.titleStart, post.titleEnd));

const isBelow = (scan: Scan, post: Post): boolean =>
  /bộ trưởng|thứ trưởng|chủ nhiệm|thủ tướng|tổng kiểm toán|tổng thanh tra|viện trưởng|chánh án/i.test(
    textOf(scan, post.titleStart, post.titleEnd),
  );

/** Whether nobody holds both posts at once, such as *Thủ tướng* and *Phó Thủ tướng*. */
export function areIncompatible(scan: Scan, a: Post, b: Post): boolean {
  if (a.organisation?.other === true && (/S/.test(b.head.flags) || b.head.noun === 'bộ')) return true;
  if (isTop(scan, a) && isBelow(scan, b)) return a.status === b.status;
  if (a.head !== b.head || a.deputy === b.deputy || a.status !== b.status) return false;
  if (a.organisation === null || b.organisation === null) return true;
  return (
    textOf(scan, a.organisation.start, a.organisation.end) === textOf(scan, b.organisation.start, b.organisation.end)
  );
}

/**
 * *Sau điện đàm với Tổng thống Mỹ, Tổng thống Pháp A nói*: the post before the comma is another person's.
 *
 * @param a the post before the comma
 * @param b the one after it, which leads to `name`
 */
export function isOfAnotherPerson(reading: Reading, a: Post, b: Post, name: Name): boolean {
  const { scan } = reading;
  if (a.assisted !== null || b.assisted !== null) return false;
  if (isOfTwoStates(a, b)) return true;
  if ((a.status ?? 'current') !== (b.status ?? 'current')) return false;
  if (TAKEN_UP.test(textOf(scan, Math.max(0, a.start - 2), a.start))) return true;
  const [first, second] = [titleOf(scan, a), titleOf(scan, b)];
  if (HIGHEST.test(first) && !a.deputy && HIGHEST.test(second) && !b.deputy) return true;
  if (!MINISTERS.test(first)) return false;
  if (!b.deputy && (HIGHEST.test(second) || isOfAssembly(scan, b))) return true;
  if (!PREPOSITION.test(wordAt(scan, a.start - 1))) return false;
  return /^(?:phó )?thủ tướng$/.test(second) || isOfAssembly(scan, b) || isSubject(reading, a, b, name);
}

/** *đắc cử Tổng thống Mỹ, Thủ tướng Lào A*: the person who took it up was named before. */
const TAKEN_UP = /(?:đắc cử|nhậm chức|trở thành)$/i;
const HIGHEST = /^(?:tổng thống|thủ tướng|chủ tịch nước)$/;
const MINISTERS = /^(?:bộ trưởng|thứ trưởng|ngoại trưởng)$/;
/** Precedes the person whom the subject met, answered or talks about. */
const PREPOSITION = /^(?:của|với|cùng|gặp|tiếp|bầu|đón)$/;

const titleOf = (scan: Scan, post: Post): string => textOf(scan, post.titleStart, post.titleEnd).toLowerCase();

const countryOf = ({ organisation }: Post): string => organisation?.country ?? 'Việt Nam';

/** Whether both are foreign, of different states. Vietnamese posts abroad may have the other country in their names. */
export const isOfTwoStates = (a: Post, b: Post): boolean =>
  countryOf(a) !== 'Việt Nam' && countryOf(b) !== 'Việt Nam' && countryOf(a) !== countryOf(b);

/** *Chủ tịch Quốc hội*, *đại biểu*. */
const isOfAssembly = (scan: Scan, { head, organisation }: Post): boolean =>
  head.flags.includes('U') ||
  (organisation !== null && /^quốc hội$/i.test(textOf(scan, organisation.start, organisation.start + 2)));

/** *Tại cuộc gặp Ngoại trưởng Nga, Đặc phái viên A đã …*: the first comma ends the introductory phrase, and a verb follows the name. */
function isSubject({ scan, sentences }: Reading, a: Post, b: Post, { end }: Name): boolean {
  const first = sentences.first[sentences.of[a.start] ?? 0] ?? 0;
  if (!OPENING.test(wordAt(scan, first)) || b.plural || !VERB.test(wordAt(scan, end))) return false;
  for (let at = first; at < a.start; at++) if (signAt(scan, at) === ',') return false;
  return true;
}

const OPENING = /^(?:tại|sau|trước|trong|khi|kết|trả|đáp|phát)$/;
const VERB = /^(?:đã|sẽ|vẫn|cũng|nói|cho|nhấn|khẳng|phát|tuyên|bày|yêu|đề|đánh|cảm|chia|kêu|nêu)$/;
