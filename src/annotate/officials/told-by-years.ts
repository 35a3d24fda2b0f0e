/** Lives told by the years in which posts were taken up: *Năm 1968, ông là A; năm 1972 là B. Đến năm 1979, ông giữ chức C*. */

import type { Post } from './posts';
import { signAt, textOf, wordAt } from './scan';
import { itemFrom, type Reading, type Sighting } from './sightings';

const LONGEST_CLAUSE = 40;
const LONGEST_LEAD = 24;
const YEAR = String.raw`(?:ngày |tháng |năm )?(?:\d{1,2} ?[/.-] ?){0,2}(?:19|20)\d\d`;
const IN_YEAR = String.raw`^(?:(?:từ|đến|tới|vào|cuối|đầu|giữa|sang) )*${YEAR}(?!\d)`;
/** *Năm 2009*, *Từ tháng 3/2012*; not *Từ 2009 đến 2012*, *Từ 2012 đến nay*. */
const BEGINS = new RegExp(`${IN_YEAR}(?! ?(?:đến|tới|-) )`, 'i');
const GOES_ON = new RegExp(`${IN_YEAR}(?! ?(?:đến|tới|-) (?!nay))`, 'i');
/** *, ông được bổ nhiệm làm* and the like, up to the post. */
const TAKES_UP =
  /(?:^| )(?:là|làm|lên làm|trở thành|giữ chức|giữ chức vụ|giữ cương vị|đảm nhiệm chức vụ|đảm nhiệm|bổ nhiệm|giữ)$/i;
/** Posts that are held beside others. */
const BESIDE = /^(?:phó bí thư|ủy viên|đại biểu|đảng ủy viên|(?:tỉnh|thành|huyện|quận|thị) ủy viên|thành viên)/i;

/** The post is taken up in a clause that begins with a year, and the next clause tells what `subject` took up in a later one. */
export function isFollowedByYears(reading: Reading, subject: Sighting, post: Post, end: number): boolean {
  const { scan, items } = reading;
  if (BESIDE.test(titleOf(reading, post))) return false;
  if (!BEGINS.test(textOf(scan, clauseStart(reading, post.start), post.start))) return false;
  const next = items[itemFrom(items, nextPost(reading, end))];
  if (next?.kind !== 'post' || next.start > end + LONGEST_LEAD || BESIDE.test(titleOf(reading, next))) return false;
  const from = /^[;,.]$/.test(signAt(scan, end)) ? end + 1 : end;
  const lead = textOf(scan, from, next.start).trimStart();
  if (!GOES_ON.test(lead) || !TAKES_UP.test(lead) || /[;.] /.test(lead)) return false;
  for (let at = itemFrom(items, end); items[at] !== next; at++) {
    const item = items[at];
    if (item?.kind === 'name' && wordAt(scan, item.end - 1) !== wordAt(scan, subject.name.end - 1)) return false;
  }
  return true;
}

const titleOf = ({ scan }: Reading, { titleStart, titleEnd }: Post): string => textOf(scan, titleStart, titleEnd);

/** The word after the last semicolon before `at`, or the first one of its sentence. */
function clauseStart({ scan, sentences }: Reading, at: number): number {
  const first = Math.max(sentences.first[sentences.of[at] ?? 0] ?? 0, at - LONGEST_CLAUSE);
  for (let here = at - 1; here > first; here--) if (signAt(scan, here) === ';') return here + 1;
  return first;
}

/** The first word of the next post from word `end` on. */
function nextPost({ items, scan }: Reading, end: number): number {
  for (let at = itemFrom(items, end); at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'post') return item.start;
  }
  return scan.words.size;
}
