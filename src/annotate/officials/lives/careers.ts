/** Careers: lists of posts separated by commas and semicolons: *X từng công tác tại A, Trưởng phòng B*; *X, sinh năm 1930; nguyên Bí thư …*. */

import { firstItemFrom, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import type { Event } from '../words/lexicon';
import { isLineEnd, signAt, textOf, wordAt } from '../words/scan';

/** Maximum of words between a post and its person. */
export const FARTHEST = 60;

/** Returns `then` for a post after a comma in *X từng công tác tại A, Trưởng phòng B, Giám đốc C*, `now` in a list of current posts; or null. */
export function careerEvent(reading: Reading, post: Post, index: number): Event | null {
  const { scan, sentences, items } = reading;
  if (items[index + 1]?.kind === 'name' && items[index + 1]?.start === post.end) return null;
  const first = sentences.first[sentences.of[post.start] ?? 0] ?? 0;
  if (post.start === first && hasOnlyPosts(reading, first)) return 'now';
  const sign = signAt(scan, post.start - 1);
  // *từng giữ nhiều chức vụ tại Viện A (Bộ B), như: …*
  const isFirst = sign === ':' && /^(?:như|gồm|sau)$/.test(wordAt(scan, post.start - 2));
  if (sign !== ',' && sign !== ';' && !isFirst) return null;
  if (post.start - first < FARTHEST && SCHOLAR.test(textOf(scan, first, post.start))) return 'now';
  for (let at = post.start - 2; at >= first && at > post.start - FARTHEST; at--) {
    if (items[firstItemFrom(items, at)]?.kind === 'name' && items[firstItemFrom(items, at)]?.start === at) break;
    const word = wordAt(scan, at);
    if (word === 'từng' || ((word === 'trải' || word === 'kinh') && wordAt(scan, at + 1) === 'qua')) return 'then';
  }
  if (sign === ';' && isBiography(reading, post)) return post.status === 'former' ? 'then' : 'now';
  return null;
}

/** *Ông là Tiến sĩ Kinh tế, Ủy viên …*. */
const SCHOLAR =
  /^(?:ông|bà|đồng chí)(?: \p{Lu}\S+){0,5}? là (?:phó giáo sư|giáo sư|pgs|gs|tiến sĩ|ts|thạc sĩ|ths|cử nhân|kỹ sư|bác sĩ|luật sư)(?: [^,;:.]+)?,$/iu;

const LIFE = /^(?:sinh|quê|nơi sinh|ngày sinh|nguyên quán|dân tộc|trình độ|chuyên môn|lý luận|học vị)(?: |$)/i;
const LONGEST_LIFE_LIST = 120;
/** Sentences, including empty lines. */
const MAX_LINES = 8;

/** Whether the sentence at word `first` is biographical without naming the person: *Quê quán: xã A.*; *Ủy viên A; Đại biểu B.* after it. */
export const isBiographical = (reading: Reading, first: number): boolean =>
  LIFE.test(textOf(reading.scan, first, Math.min(first + 3, reading.scan.words.size))) || hasOnlyPosts(reading, first);

/** Whether the sentence has only posts, separated by semicolons, and follows one about a birth or a home. */
function hasOnlyPosts({ items, scan, sentences }: Reading, first: number): boolean {
  const sentence = sentences.of[first] ?? 0;
  const last = Math.min(sentences.first[sentence + 1] ?? scan.words.size, first + LONGEST_LIFE_LIST);
  let at = firstItemFrom(items, first);
  if (items[at]?.start !== first) return false;
  let end = first;
  for (let item = items[at]; item !== undefined && item.start < last; item = items[++at]) {
    if (item.kind !== 'post' || (item.start > first && !/[;,]$/.test(textOf(scan, end, item.start)))) return false;
    end = item.end;
  }
  // Empty lines are sentences too.
  let back = sentence - 1;
  for (let full = 0; back > sentence - MAX_LINES && back > 0; back--)
    if (!isLineEnd(scan, sentences.first[back] ?? 0) && ++full === 2) break;
  const before = textOf(scan, Math.max(sentences.first[Math.max(0, back)] ?? 0, first - FARTHEST), first);
  return /sinh năm|sinh ngày|sinh tháng|quê|(?:^|[.\n] ?)(?:Ông|Bà|Đồng chí) (?:là|nguyên là|từng là) [^.\n]+[.\s]*$/i.test(
    before,
  );
}

/** The lead from the verb to the first post: *trải qua nhiều vị trí công tác như:*, *từng đảm nhận các chức vụ tại Cục A (Bộ B), gồm*. */
const CAREER =
  /(?:từng|trải qua|kinh qua|lần lượt|(?:(hiện|đang) )?(?:giữ|đảm nhiệm|đảm nhận|đảm trách)(?= nhiều ))(?: [^\s,.;:]+){0,4}? (?:chức vụ|chức danh|vị trí|cương vị|trọng trách|vai trò|nhiệm vụ)(?:, (?:chức vụ|chức danh|cương vị|vị trí))?(?: [^\s,.;:]+){0,7}?(?: \([^().;:]+\))?,?(?: (?:như|gồm|là|sau))? ?:?$/i;
const LONGEST_LEAD = 20;
const LONGEST_CAREER_LEAD = 32;

/** Whether the words before `at` introduce a list of posts: `then` for a past career, `now` for *hiện giữ nhiều chức vụ như*; or null. */
export function careerLead({ scan, sentences }: Reading, at: number): Event | null {
  const last = wordAt(scan, at - 1);
  if (last !== ':' && last !== 'như' && last !== 'gồm' && last !== 'trí' && last !== 'vụ' && last !== 'sau')
    return null;
  const first = Math.max(sentences.first[sentences.of[at] ?? 0] ?? 0, at - LONGEST_CAREER_LEAD);
  const found = CAREER.exec(textOf(scan, first, at));
  if (found === null) return null;
  return found[1] === undefined ? 'then' : 'now';
}

const NEXT_POST =
  /^[,;]? ?(?:(?:rồi|sau đó|tiếp đó|kế đó)(?: ông| bà)?(?: [^\s,.;:]+){0,3}? (?:làm|giữ chức|là)|(?:hiện|hiện nay|nay) là) /i;

/** *làm A, rồi làm B, sau đó làm C; hiện là D*: whether a later post supersedes the post (or list of posts) in words [start, end). */
export function isSuperseded({ scan, sentences }: Reading, start: number, end: number): boolean {
  const verb = wordAt(scan, start - 1);
  if (verb !== 'làm' && (verb !== 'thành' || wordAt(scan, start - 2) !== 'trở')) return false;
  const next = sentences.first[(sentences.of[start] ?? 0) + 1] ?? scan.words.size;
  const after = textOf(scan, end, Math.min(next, end + LONGEST_LEAD));
  if (NEXT_POST.test(`${after} `)) return true;
  if (!CHRONOLOGICAL.test(textOf(scan, Math.max(0, start - LONGEST_TURN), start))) return false;
  // *sau đó làm A và giữ chức B từ năm 2021 đến nay*
  if (HELD_UNTIL_NOW.test(after)) return true;
  // *rồi về làm A. Từ năm 2021, ông là B*: a chronological account continues in the next sentence.
  return (
    /^\.?\s*$/.test(textOf(scan, end, next)) &&
    CONTINUATION.test(`${textOf(scan, next, Math.min(next + LONGEST_CONTINUATION, scan.words.size)).trimStart()} `)
  );
}

const CHRONOLOGICAL = /(?:^| )(?:rồi|sau đó|tiếp đó|kế đó|trước khi),?(?: ông| bà)?(?: [^\s,.;:]+){0,3}? làm$/i;
const LONGEST_TURN = 7;
const LONGEST_CONTINUATION = 32;
const HELD_UNTIL_NOW =
  /^,? ?và (?:giữ(?: chức| chức vụ| cương vị)?|làm|là) [^,.;:]+ từ (?:tháng |năm |ngày )?[\d/-]+ (?:đến|tới) nay/i;
const CONTINUATION =
  /^(?:(?:từ|đến|tới|năm|tháng|ngày|cuối|đầu)(?: (?:\d+[./]\d+|[^\s,.;:]+)){1,6},?(?: (?:khi|sau khi|lúc) [^,.;:]+,)? (?:ông|bà|đồng chí)|sau (?:gần |hơn |khoảng )?(?:\d+|một|hai|ba|bốn|năm|nhiều) (?:năm|tháng|nhiệm kỳ)(?: [^,.;:]+)?, (?:ông|bà|đồng chí)(?: \p{Lu}\S*)?|(?:sau đó|hiện|hiện nay|nay),? (?:ông|bà|đồng chí)|(?:ông|bà|đồng chí) (?:sau đó|hiện|hiện nay))(?: [^\s,.;:]+){0,3}? (?:là|làm|giữ|đảm nhiệm|kinh qua|trải qua|được (?:[^\s,.;:]+ ){0,4}?(?:bầu|bổ nhiệm|điều động|luân chuyển|phân công|chỉ định|cử|giao|phê chuẩn)) /iu;

/** Maximum length of a list of dated posts, in words. */
export const LONGEST_ENTRIES = 250;
const LONGEST_DATES = 16;
const DATES =
  /(?:^|[\s;,])(?:(?:từ|tháng|năm|\d{1,2})[ /-][^;:]*\d{4}|\d{4}(?= ?(?:đến|-))(?: ?(?:đến|-) ?\d{4})?)(?: ?(?:đến|-) ?nay)?:(?: ?(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy),)?$/i;
const CLOSED = /\d{4} ?(?:đến|-)(?! ?nay)[^;:]*\d{4}[^;:]*:[^;:]*$/;

/** *từ tháng 6-2016 đến 6-2018: Thiếu tướng, Phó tư lệnh …; từ năm 2019: …*: only the last entry may still hold. */
export function datedEntry({ scan, sentences }: Reading, post: Post): Event | null {
  const { start, end } = post;
  if (signAt(scan, start - 1) !== ':' && signAt(scan, start - 1) !== ',') return null;
  const sentence = sentences.of[start] ?? 0;
  const from = Math.max(sentences.first[sentence] ?? 0, start - LONGEST_DATES);
  const before = textOf(scan, from, start);
  if (!DATES.test(before)) return null;
  const rest = textOf(scan, end, Math.min(sentences.first[sentence + 1] ?? end, end + FARTHEST));
  return CLOSED.test(before) || /; ?(?:từ|tháng|năm|\d)/i.test(rest) ? 'then' : 'now';
}

/** *Đồng chí A, sinh năm 1930; quê quán: …; nguyên Bí thư …*: the biography of one person, as in obituaries. */
function isBiography({ scan, sentences }: Reading, post: Post): boolean {
  const first = sentences.first[sentences.of[post.start] ?? 0] ?? 0;
  return /(?:sinh năm|sinh ngày|quê|\d tuổi|tham gia cách mạng|hoạt động cách mạng|vào đảng|nhập ngũ|lão thành|từ trần)/i.test(
    textOf(scan, Math.max(first, post.start - LONGEST_ENTRIES), post.start),
  );
}
