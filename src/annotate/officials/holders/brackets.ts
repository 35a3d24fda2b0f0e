/** Posts in brackets after a name: *X (46 tuổi, Phó bí thư thường trực)*, *X, Y (đều là Phó Chủ tịch …)*. */

import { attach, firstItemFrom, mentionStart, type NameMention, type Reading } from '../items/reading';
import { isAtPastTime } from '../lives/event-times';
import type { Post } from '../posts/post';
import { isLineEnd, signAt, textOf, wordAt } from '../words/scan';
import { isRow } from './name-rows';

const LONGEST_BRACKET = 60;
const LONGEST_ROW = 20;

/** Returns the closing bracket for the one at `open`, or -1. */
export function closing({ scan }: Reading, open: number): number {
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) {
    if (isLineEnd(scan, at)) return -1;
    if (signAt(scan, at) === ')') return at;
  }
  return -1;
}

/** Joins a post to the one before it in the bracket. */
const JOINED = /(?:^| )(?:là|hiện|và|kiêm|(?:nay|hiện) giữ chức(?: vụ)?)$/i;
const LONGEST_JOINT = 4;

/** Attaches the posts between the words `open` and `close` to the name before the bracket. */
export function bracket(reading: Reading, mention: NameMention, open: number, close: number): void {
  const { items, scan } = reading;
  if (isHeadAndDeputyPair(reading, mention, open, close)) return;
  for (let index = firstItemFrom(items, open); index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= close) return;
    if (item.kind === 'name') return;
    // *X (cựu trung tướng, cựu Phó Tổng cục trưởng …)*, *X (cấp bậc Thiếu tá, …)*
    if (item.kind === 'rank' && /^(?:\(|,|cựu|nguyên|bậc|hàm)$/i.test(wordAt(scan, item.start - 1)))
      mention.rank ??= item;
    if (item.kind !== 'post' || reading.taken.has(item)) continue;
    const sign = signAt(scan, item.start - 1);
    if (sign === '(' || sign === ',' || sign === ';' || sign === '-') attach(reading, mention, item);
    else if (JOINED.test(textOf(scan, Math.max(open + 1, item.start - LONGEST_JOINT), item.start))) {
      attach(reading, mention, item, isAtPastTime(reading, item.start - 1) ? 'former' : null);
      if (isOfAll(reading, item.start)) share(reading, mention, item);
    }
  }
}

/** *A và B (Giám đốc và Phó Giám đốc Sở C)*: attaches head and deputy of one body to one person each; returns whether it did. */
function isHeadAndDeputyPair(reading: Reading, last: NameMention, open: number, close: number): boolean {
  const { items, scan, mentions, taken } = reading;
  const [first, second] = [items[firstItemFrom(items, open)], items[firstItemFrom(items, open) + 1]];
  const other = mentions[last.order - 1];
  if (first?.kind !== 'post' || second?.kind !== 'post' || other === undefined) return false;
  if (first.start !== open + 1 || second.start !== first.end + 1 || second.end !== close) return false;
  if (first.head !== second.head || first.deputy === second.deputy || wordAt(scan, first.end) !== 'và') return false;
  if (wordAt(scan, other.name.end) !== 'và' || mentionStart(items, last) !== other.name.end + 1) return false;
  const { organisation, parent } = second;
  attach(reading, other, first.organisation === null ? { ...first, organisation, parent } : first);
  attach(reading, last, second);
  taken.add(first);
  return true;
}

/** *A và B, đều là …*; *A, B (cùng là …)*. */
export const isOfAll = ({ scan }: Reading, at: number): boolean =>
  /^là$/i.test(wordAt(scan, at - 1)) && /^(?:đều|cùng)$/i.test(wordAt(scan, at - 2));

/** Also attaches the post to the names coordinated with `last`, before it. */
export function share(reading: Reading, last: NameMention, post: Post): void {
  const { mentions } = reading;
  for (let later = last, at = last.order - 1; at >= 0 && at > last.order - LONGEST_ROW; at--) {
    const before = mentions[at];
    if (before === undefined || !isRow(reading, before.name.end, later.name.start)) return;
    // *A (cựu Trưởng phòng), B và C (cùng là …)*
    if (
      before.attached.some(
        (held) => held.post.start === before.name.end + 1 && signAt(reading.scan, before.name.end) === '(',
      )
    )
      return;
    attach(reading, before, post);
    later = before;
  }
}
