/** Holders named after the verb and the post: *Với cương vị …, ông X*; *bổ nhiệm … đối với ông X*. */

import { firstItemFrom, itemAt, type NameMention, type Reading } from '../items/reading';
import { AFTER_TIME, DURING, LONGEST_AFTER, LONGEST_DURING } from '../lives/event-times';
import type { Post } from '../posts/post';
import { isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';

const LONGEST_OBJECT = 10;

/** *giữ chức Bí thư Chi bộ đối với 6 đồng chí*: people whom the sentence does not name. */
export const isOfUnnamedPeople = ({ scan }: Reading, { end }: Post): boolean =>
  /^(?:[^\s,.;]+ ){0,4}?đối với (?:\d+|các|những|nhiều|hai|ba) (?:đồng chí|ông|bà|cán bộ|người)(?: (?!\p{Lu}))/u.test(
    textOf(scan, end, Math.min(end + LONGEST_OBJECT, scan.words.size)),
  );

/** *Với cương vị …, ông X*; *Khi đang là …, ông X*. */
export function holderAfterOpening(reading: Reading, post: Post, index: number, verb: number): NameMention | null {
  const { scan, items, mentionOf } = reading;
  const isOpening =
    /^(?:với|trên|ở|trong|khi|lúc|thời|từ|từng|trước)$/i.test(wordAt(scan, verb)) ||
    // *Sau 10 tháng làm …, ông X*; *Trong thời gian giữ cương vị …, ông X*
    AFTER_TIME.test(textOf(scan, Math.max(0, verb - LONGEST_AFTER), verb)) ||
    DURING.test(textOf(scan, Math.max(0, verb - LONGEST_DURING), verb)) ||
    // *Từ khi giữ cương vị …, ông X*; *Trước khi được Bộ Chính trị phân công giữ chức …, ông X*
    /^từ (?:khi|lúc|ngày)$/i.test(textOf(scan, verb - 2, verb)) ||
    opensWhen(reading, verb);
  // *Sau hai năm giữ chức quyền Bí thư rồi Bí thư …, ông X*
  const second = items[index + 1];
  const inTurn = wordAt(scan, post.end) === 'rồi' && second?.kind === 'post' && second.start === post.end + 1;
  const last = inTurn ? second : post;
  if (signAt(scan, last.end) === ',' && isOpening) {
    // *Sau 8 năm làm Bí thư Huyện ủy, tháng 1/2021, ông X …*
    const next = items[inTurn ? index + 2 : index + 1]?.start ?? last.end;
    let end = A_DAY.test(textOf(scan, last.end + 1, Math.min(next, last.end + LONGEST_DAY))) ? next : last.end;
    for (let next = inTurn ? index + 2 : index + 1; next < items.length; next++) {
      const item = items[next];
      if (item === undefined || (item.start !== end && (item.start !== end + 1 || signAt(scan, end) !== ','))) break;
      if (item.kind === 'name') return mentionOf.get(item) ?? null;
      end = item.end;
    }
  }
  return null;
}

const A_DAY = /^(?=.*\d)(?:(?:đến|từ|vào|đầu|cuối|giữa|ngày|tháng|năm|\d[\d/.-]*)(?: |,?$))+$/i;
const LONGEST_DAY = 12;

const LONGEST_OPENING = 14;

/** Whether the sentence begins with *Trước khi*, *Sau khi*, and has no name before the verb. */
function opensWhen({ scan, items, sentences }: Reading, verb: number): boolean {
  const first = sentences.first[sentences.of[verb] ?? 0] ?? 0;
  if (verb - first > LONGEST_OPENING || !/^(?:trước|sau|từ) khi(?: [^,;:.]+)?$/i.test(textOf(scan, first, verb)))
    return false;
  for (let at = firstItemFrom(items, first); (items[at]?.start ?? verb) < verb; at++)
    if (items[at]?.kind === 'name') return false;
  return true;
}

const LONGEST_FILLING = 20;
const FILLS = /(?:^|\s)(?:đảm nhiệm|đảm trách|đảm đương|nắm giữ)(?!\p{L})/iu;

/** *Chức Chủ tịch Hội đồng A do ông X, Phó Chủ tịch UBND tỉnh, đảm nhiệm*; *vị trí Giám đốc Sở A được giao cho bà Y*. */
export function holderByAgent({ scan, items, sentences, mentionOf }: Reading, { end }: Post): NameMention | null {
  const given = /^(?:được giao cho|được trao cho)$/i.test(textOf(scan, end, end + 3));
  if (wordAt(scan, end) !== 'do' && !given) return null;
  const from = given ? end + 3 : end + 1;
  const index = firstItemFrom(items, end);
  const called = items[index]?.kind === 'honorific' && items[index]?.start === from;
  const name = items[called ? index + 1 : index];
  if (name?.kind !== 'name' || name.start !== (called ? (items[index]?.end ?? 0) : from)) return null;
  if (given) return mentionOf.get(name) ?? null;
  const last = sentences.first[(sentences.of[end] ?? 0) + 1] ?? scan.words.size;
  const fills = FILLS.test(textOf(scan, name.end, Math.min(last, name.end + LONGEST_FILLING)));
  return fills ? (mentionOf.get(name) ?? null) : null;
}

const ROW_JOINT = /^(?:[,;] ?)?(?:và )?(?:cho )?(?:thôi )?(?:giữ )?(?:các )?(?:chức|chức vụ|chức danh)?$/i;
const LONGEST_JOINT = 7;
const MAX_IN_ROW = 20;

/** *cách chức Bí thư A, Ủy viên B, cho thôi chức Ủy viên C đối với ông X*: returns the word after the last post of the list. */
function endOfRow(scan: Scan, items: Reading['items'], post: Post, index: number): number {
  let end = post.end;
  for (let next = index + 1; next < index + MAX_IN_ROW; next++) {
    const item = items[next];
    if (item?.kind !== 'post' || item.start > end + LONGEST_JOINT) break;
    if (item.start === end || !ROW_JOINT.test(`${textOf(scan, end, item.start)} `.trimEnd())) break;
    end = item.end;
  }
  const stripped = STRIPPED.exec(textOf(scan, end, Math.min(end + LONGEST_STRIPPING, scan.words.size)));
  return end + (stripped?.[0].match(/[,;]|[^\s,;]+/g)?.length ?? 0);
}

const LONGEST_STRIPPING = 14;
/** *cách chức Bí thư A, cách tất cả các chức vụ trong Đảng đối với ông X*. */
const STRIPPED =
  /^[,;]? ?(?:và )?cách (?:tất cả )?(?:các )?chức vụ(?: (?:trong|về) Đảng| Đảng| khác)?(?= (?:đối với|của|với) )/iu;

/** *miễn nhiệm chức vụ … của ông X*: returns the person after *của*, or null. */
export function possessor({ scan, items, mentionOf }: Reading, post: Post, index: number): NameMention | null {
  const of = endOfRow(scan, items, post, index);
  const at = firstItemFrom(items, of + 1);
  const [honorific, name] = [items[at], items[at + 1]];
  if (wordAt(scan, of) !== 'của' || honorific?.start !== of + 1) return null;
  if (honorific.kind !== 'honorific' && honorific.kind !== 'rank') return null;
  return name?.kind === 'name' && name.start === honorific.end ? (mentionOf.get(name) ?? null) : null;
}

/** *cho thôi chức Bí thư A và các chức vụ liên quan để nghỉ hưu theo nguyện vọng đối với ông X*. */
const LONGEST_REASON = 24;
const LONGEST_GIVING = 8;

/** *miễn nhiệm chức vụ … đối với ông X*, *bổ nhiệm Viện trưởng … cho ông X*. */
export function receiver(
  { scan, items, sentences, mentionOf }: Reading,
  post: Post,
  index: number,
): NameMention | null {
  const last = endOfRow(scan, items, post, index);
  let at = last;
  for (; at < last + LONGEST_REASON && !isLineEnd(scan, at); at++) {
    const word = wordAt(scan, at);
    if (word === 'đối' && wordAt(scan, at + 1) === 'với') break;
    const here = itemAt(items, at);
    // *được bổ nhiệm làm Bí thư A, miễn nhiệm chức Chủ tịch B đối với ông X*
    if (here?.kind === 'name' || (here?.kind === 'post' && TAKEN.test(textOf(scan, at - LONGEST_TAKING, at))))
      return null;
    if (at >= last + LONGEST_GIVING) continue;
    // *bổ nhiệm Viện trưởng … cho ông X*
    if (
      /^(?:với|cho)$/.test(word) &&
      wordAt(scan, at - 1) !== 'thay' &&
      items[firstItemFrom(items, at)]?.kind === 'honorific' &&
      items[firstItemFrom(items, at)]?.start === at + 1
    )
      break;
    if (signAt(scan, at) === '.' || signAt(scan, at) === ';') return null;
  }
  if (!/^(?:đối với|với |cho )/i.test(textOf(scan, at, at + 2))) return null;
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.start > at + 14) return null;
    if (item.kind !== 'name' || item.start <= at) continue;
    // *cho các đồng chí là Viện trưởng VKSND cấp tỉnh*, and a name in the next line: the author's.
    const apart = sentences.of[item.start] !== sentences.of[at] && !textOf(scan, at, item.start).includes(':');
    return apart ? null : (mentionOf.get(item) ?? null);
  }
  return null;
}

const TAKEN =
  /(?:^| )(?:miễn nhiệm|bãi nhiệm|cách chức|thôi giữ|bầu|bổ nhiệm)(?: các)?(?: chức| chức vụ| chức danh)?$/i;
const LONGEST_TAKING = 5;
