/** Careers as years in which posts were taken up: *Năm 1968, ông là A; năm 1972 là B. Đến năm 1979, ông giữ chức C*. */

import { firstItemFrom, itemAt, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { signAt, textOf, wordAt } from '../words/scan';

const LONGEST_CLAUSE = 40;
/** Maximum of words until the next post of a career. */
const FARTHEST_NEXT = 60;
const YEAR = String.raw`(?:ngày |tháng |năm )?(?:\d{1,2}(?: ?[/.-] ?| năm )){0,2}(?:19|20)\d\d`;
const LATER = String.raw`(?:(?:hơn |gần |khoảng )?(?:\d+|một|hai|ba|bốn|năm|vài) (?:năm|tháng) sau,? )?`;
const IN_YEAR = String.raw`^${LATER}(?:(?:từ|đến|tới|vào|cuối|đầu|giữa|sang) )*${YEAR}(?!\d)`;
/** *Năm 2009*, *Từ tháng 3/2012*, *Sau đó,*, *Tiếp đó ông*; not *Từ 2009 đến 2012*, *Từ 2012 đến nay*. */
const BEGINS = new RegExp(`(?:${IN_YEAR}(?! ?(?:đến|tới|-) )|^(?:sau đó, |tiếp đó,? (?:ông|bà|đồng chí) ))`, 'i');
/** *giữ chức A từ ngày 24/5/2015*. */
const SINCE = new RegExp(`^từ ${YEAR}(?! ?(?:đến|tới|-) )`, 'i');
const LONGEST_SINCE = 9;
const CONTINUES = new RegExp(
  `(?:^(?:hiện|hiện nay|hiện tại|nay),? (?:ông|bà|đồng chí) |^(?:(?:hơn|gần|khoảng) )?(?:\\d+|một|hai|ba|bốn|năm) nhiệm kỳ sau|${IN_YEAR}|^(?:từ )?ngày \\d{1,2} ?[/.-] ?\\d{1,2}(?!\\d))`,
  'i',
);
/** *, ông được bổ nhiệm làm* and the like, up to the post. */
const TAKES_UP =
  /(?:^| )(?:là|làm|lên làm|trở thành|giữ chức|giữ chức vụ|giữ cương vị|đảm nhiệm chức vụ|đảm nhiệm|bổ nhiệm|bổ nhiệm chức|bổ nhiệm chức vụ|giữ)$/i;
/** Posts that are held together with others. */
const CONCURRENT = /^(?:phó bí thư|ủy viên|đại biểu|đảng ủy viên|(?:tỉnh|thành|huyện|quận|thị) ủy viên|thành viên)/i;

/** Whether the post is taken up in a clause with a year, and `subject` takes up the next one in a clause with a later year. */
export function isSupersededByYear(reading: Reading, subject: NameMention, post: Post, end: number): boolean {
  const { scan, items, sentences } = reading;
  if (CONCURRENT.test(titleOf(reading, post))) return false;
  const sentence = sentences.first[sentences.of[post.start] ?? 0] ?? 0;
  const begins = [clauseStart(reading, post.start), Math.max(sentence, post.start - LONGEST_CLAUSE)];
  const since = SINCE.test(textOf(scan, end, Math.min(end + LONGEST_SINCE, scan.words.size)));
  if (!since && !begins.some((from) => BEGINS.test(textOf(scan, from, post.start)))) return false;
  let last = end;
  for (let index = firstItemFrom(items, end); index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start > end + FARTHEST_NEXT) return false;
    // *làm Thứ trưởng A kiêm Tư lệnh B*: taken up with it.
    if (item.kind === 'post' && item.start === last + 1 && wordAt(scan, last) === 'kiêm') {
      last = item.end;
      continue;
    }
    if (item.kind === 'name' && wordAt(scan, item.end - 1) !== wordAt(scan, subject.name.end - 1)) return false;
    if (item.kind !== 'post') continue;
    const lead = textOf(scan, clauseStart(reading, item.start), item.start).trimStart();
    // *Thủ tướng ký quyết định bổ nhiệm ông giữ chức*: the person who gives the post.
    if (!TAKES_UP.test(lead)) {
      if (isGiver(reading, item)) continue;
      return false;
    }
    // *Thứ trưởng*, and then *Bí thư Tỉnh ủy*: one in the State and one in the Party may be held together.
    if (!CONTINUES.test(lead) && !WHEN.test(lead)) return false;
    // *Từ năm 2010 đến nay, ông là Ủy viên …, Phó Bí thư, Chủ tịch UBND xã*: looks for an office among the seats.
    const next = officeInRow(reading, item);
    const crosses = next !== null && /^bí thư/i.test(titleOf(reading, next)) && next.head !== post.head;
    return next !== null && !crosses;
  }
  return false;
}

/** Returns the first post of a list that is not a seat; null if all are. */
function officeInRow(reading: Reading, first: Post): Post | null {
  const { scan, items } = reading;
  let post = first;
  while (CONCURRENT.test(titleOf(reading, post))) {
    const next = itemAt(items, post.end + 1);
    if (next?.kind !== 'post' || !/^(?:,|và|kiêm)$/.test(textOf(scan, post.end, next.start))) return null;
    post = next;
  }
  return post;
}

/** *Ngày 12/10/2023, Thủ tướng (ký quyết định …)*, *Năm 2023, ông được Bộ trưởng A (bổ nhiệm …)*: only a date before it, and a verb after it. */
function isGiver({ scan, sentences }: Reading, { start, end }: Post): boolean {
  const first = sentences.first[sentences.of[start] ?? 0] ?? 0;
  if (start - first > LONGEST_DAY || !DAY.test(textOf(scan, first, start))) return false;
  return /^(?:ký|quyết định|bổ nhiệm|điều động|phê chuẩn|trao|đã|có)(?: |$)/i.test(textOf(scan, end, end + 2));
}

const LONGEST_DAY = 10;
const DAY =
  /^(?:(?:sáng|chiều|tối|từ|đến|vào|đầu|cuối|ngày|tháng|năm) |[\d/.,-]+ ?)*(?:(?:ông|bà|đồng chí)(?: \p{Lu}\S*)* (?:tiếp tục )?được)?$/iu;

/** *…; khi trung tâm này thành Tổng cục, ông giữ chức*. */
const WHEN = /^(?:khi|sau khi|sau đó|tiếp đó) [^;.]*(?:ông|bà|đồng chí)(?: [^\s,;.]+){0,6}$/i;

const titleOf = ({ scan }: Reading, { titleStart, titleEnd }: Post): string => textOf(scan, titleStart, titleEnd);

/** Returns the word after the last semicolon before `at`, or the first word of its sentence. */
function clauseStart({ scan, sentences }: Reading, at: number): number {
  const first = Math.max(sentences.first[sentences.of[at] ?? 0] ?? 0, at - LONGEST_CLAUSE);
  for (let here = at - 1; here > first; here--) if (signAt(scan, here) === ';') return here + 1;
  return first;
}
