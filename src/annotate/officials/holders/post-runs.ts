/** Runs of posts after a name, joined by commas, *và*, *kiêm*. */

import type { Item } from '../items/item';
import { attach, firstItemFrom, itemAt, mentionStart, type NameMention, type Reading } from '../items/reading';
import { isOngoing } from '../lives/ongoing';
import { organisationAt } from '../organisations/organisations';
import type { Post } from '../posts/post';
import { isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { bracket, closing } from './brackets';

/** *A, nguyên Chủ tịch nước: B, C*; *…, Chủ tịch UBND xã là ông C*: the post belongs to the people after the colon or verb. */
export function headsList({ items, scan }: Reading, post: Post): boolean {
  if (wordAt(scan, post.end) === 'là') {
    const called = itemAt(items, post.end + 1);
    return called?.kind === 'name' || (called?.kind === 'honorific' && itemAt(items, called.end)?.kind === 'name');
  }
  if (signAt(scan, post.end) !== ':') return false;
  const next = items[firstItemFrom(items, post.end)];
  return next?.kind === 'name' && next.start === post.end + 1;
}

/** Attaches the post and those that follow it, joined by commas, *và*, *kiêm*, *đồng thời là*. */
export function attachRun(
  reading: Reading,
  mention: NameMention,
  first: Post,
  status: Post['status'] = null,
  weight = 1,
): void {
  const { items, scan } = reading;
  let post: Item | undefined = first;
  let current = status;
  while (post?.kind === 'post' && !reading.taken.has(post) && !headsList(reading, post)) {
    const still = current === 'former' && weight === 0 && isOngoing(scan, post.end);
    attach(reading, mention, post, still ? null : isFollowedInTurn(reading, post, weight) ? 'former' : current, weight);
    // *trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội*: both are the principal's.
    if (post.assisted !== null && signAt(scan, post.end) === ',' && isTop(itemAt(items, post.end + 1))) return;
    const twin = secondBodyOf(scan, post);
    if (twin !== null) attach(reading, mention, twin, current, weight);
    let at: number = twin?.end ?? post.end;
    const sign = signAt(scan, at);
    if (sign === '(') {
      const close = closing(reading, at);
      if (close < 0) return;
      if (isFormerAt(reading, at + 1) || isNowAt(reading, at + 1) || isSeat(itemAt(items, at + 1), close))
        bracket(reading, mention, at, close);
      at = close + 1;
    }
    const separator = signAt(scan, at);
    if (
      separator === ',' ||
      separator === '-' ||
      (separator === ';' && (weight === 0 || isOwn(reading, at + 1) || isOfSubject(reading, mention, at + 1)))
    )
      at++;
    while (separator === ',' && isLineEnd(scan, at) && at < post.end + 6 && at < scan.words.size) at++;
    at = afterLink(reading, at);
    if (at === post.end) return;
    // *trước đó là Bí thư A, nay là Trưởng ban B*
    if (current === 'former' && NOW.test(textOf(scan, post.end, at))) current = null;
    post = itemAt(items, at);
  }
}

const NOW = /(?:^| )(?:nay|hiện|hiện nay|hiện đang|hiện tại) (?:là|giữ chức)$/i;

/** *làm Phó Chủ tịch rồi Chủ tịch UBND tỉnh và nay là Bí thư*: whether the next post supersedes one that a verb attached. */
function isFollowedInTurn({ items, scan }: Reading, { end }: Post, weight: number): boolean {
  if (weight > 0) return false;
  const next = items[firstItemFrom(items, end)];
  return (
    next?.kind === 'post' &&
    /^,? ?(?:rồi|(?:(?:và|rồi) )?(?:nay|hiện|hiện nay) là)$/i.test(textOf(scan, end, next.start))
  );
}

/** *Bí thư Tỉnh ủy A và Tỉnh ủy B*: returns the same post in a second body of the same kind, or null. */
function secondBodyOf(scan: Scan, post: Post): Post | null {
  const { organisation, end } = post;
  if (organisation === null || organisation.end !== end || wordAt(scan, end) !== 'và') return null;
  const kind = scan.lexicon.bodies.end(scan.words, organisation.start);
  if (kind < 0) return null;
  const start = end + 1;
  const noun = textOf(scan, organisation.start, kind).toLowerCase();
  if (textOf(scan, start, start + kind - organisation.start).toLowerCase() !== noun) return null;
  const second = organisationAt(scan, start, '');
  return second === null ? null : { ...post, start, end: second.end, organisation: second, parent: null };
}

const isTop = (item: Item | undefined): boolean =>
  item?.kind === 'post' && (item.organisation?.national === true || /[SF]/.test(item.head.flags));

/** *X, Trưởng phòng A (nguyên Trưởng phòng B)*; *(nay là Bộ C)* renames the body. */
function isFormerAt({ items }: Reading, at: number): boolean {
  const item = itemAt(items, at);
  return item?.kind === 'post' && item.status === 'former';
}

/** *X là Ủy viên Trung ương Đảng (Ủy viên Ban Bí thư)*: a bracket with only a seat. */
const isSeat = (item: Item | undefined, close: number): boolean =>
  item?.kind === 'post' && item.head.flags.includes('M') && item.end === close;

/** *X, nguyên Trưởng phòng A (nay là Phó Giám đốc B)*; *(nay là Thủ tướng Chính phủ)* renames the office. */
function isNowAt({ items, scan }: Reading, at: number): boolean {
  const post = items[firstItemFrom(items, at)];
  if (post?.kind !== 'post' || post.organisation === null || /[SF]/.test(post.head.flags)) return false;
  return /^(?:nay|hiện|hiện nay|hiện tại) (?:đang )?(?:là|giữ chức|giữ chức vụ)$/i.test(textOf(scan, at, post.start));
}

/** *X, nguyên Bí thư A; Đại biểu Quốc hội các khóa*: whether no name or clause follows the post after the semicolon. */
function isOwn({ items, scan }: Reading, at: number): boolean {
  const index = firstItemFrom(items, at);
  const post = items[index];
  if (post?.kind !== 'post' || post.start !== at || items[index + 1]?.start === post.end) return false;
  // *A, Giám đốc B; nguyên Bí thư C và ông D*, *A, Giám đốc B; nguyên Bí thư C bị kỷ luật*
  const goesOn = post.status === 'former' && signAt(scan, post.end) === '';
  if (goesOn && isCalled(items[index + 1], post.end + 1) && wordAt(scan, post.end) === 'và') return true;
  if (goesOn && /^(?:bị|được|đã|vừa|vì|về)$/.test(wordAt(scan, post.end))) return true;
  return /^[.;,]?$/.test(signAt(scan, post.end)) && (signAt(scan, post.end) !== '' || isLineEnd(scan, post.end));
}

const isCalled = (item: Item | undefined, at: number): boolean =>
  item?.start === at && (item.kind === 'honorific' || item.kind === 'name');

/** *Đồng chí A, Phó Chủ tịch …; Trưởng Ban Chỉ đạo chủ trì*: A is the subject of the sentence, whose verb follows the post. */
function isOfSubject(reading: Reading, mention: NameMention, at: number): boolean {
  const { items, sentences, scan } = reading;
  const start = mentionStart(items, mention);
  const post = itemAt(items, at);
  return (
    post?.kind === 'post' &&
    start === sentences.first[sentences.of[start] ?? 0] &&
    PRESIDES.test(textOf(scan, post.end, post.end + 2))
  );
}

const PRESIDES =
  /^(?:chủ trì|phát biểu|kết luận|điều hành|tham dự|đến dự|trao tặng|khẳng định|nhấn mạnh|cho biết|yêu cầu|đề nghị)$/i;

/** Skips *và*, *kiêm*, *đồng thời là*. */
export function afterLink({ scan }: Reading, at: number): number {
  const end = scan.lexicon.links.end(scan.words, at);
  return end > 0 ? end : at;
}
