/** The people of a list under a post, and where the list ends. */

import type { Item } from '../items/item';
import { firstItemFrom, itemAt, type NameMention, type Reading } from '../items/reading';
import { isLineEnd, signAt, textOf, wordAt } from '../words/scan';
import { isAfterPlace } from './distributed-by-place';
import { colonAfter, type ListHeading } from './list-heading';
import { isRow } from './name-rows';
import { isLowerSeat } from './party-seats';
import { isSpeech } from './speech';

/** Maximum of items in one list; keeps the time linear for hostile text. */
const LONGEST_LIST = 300;

export function peopleUnder(reading: Reading, heading: ListHeading): NameMention[] {
  const { items, scan, mentionOf } = reading;
  const { post, colon, isColon, ofMembers, byLines, byPlace } = heading;
  const people: NameMention[] = [];
  let row: NameMention[] | null = null;
  let last = colon + 1;
  const first = firstItemFrom(items, colon);
  for (let index = first; index < items.length && index < first + LONGEST_LIST; index++) {
    const item = items[index];
    // *các đồng chí Ủy viên …: A, B; cùng các đồng chí Ủy viên …, Thứ trưởng …: C*
    const isNextList = item?.kind === 'honorific' && item.plural && index > first;
    if (isNextList && headsAnother(reading, index + 1, item.end)) break;
    if (item?.kind !== 'name' && item?.kind !== 'post') continue;
    if (isOver(reading, heading, last, item)) break;
    last = item.end;
    if (item.kind !== 'name') continue;
    if (row === null && !post.plural && !byLines && isSpeech(scan, colon, item)) break;
    const mention = mentionOf.get(item);
    if (mention === undefined || item.short) continue;
    if (byPlace && !isAfterPlace(reading, mention, colon)) continue;
    if (isColon && !ofMembers && hasOwnPost(mention, colon)) break;
    if (isCalledAnew(reading, index, colon)) break;
    people.push(mention);
    row ??= mention.group;
    // *Đại biểu HĐND tỉnh gồm bà A, ông B*: several, though *các* is missing.
    if (isOfOne(heading) && wordAt(scan, colon) !== 'gồm' && !row?.includes(mention)) break;
  }
  return people;
}

/** Whether posts from item `index` on, right behind *các đồng chí*, head the next list. */
function headsAnother({ items, scan }: Reading, index: number, start: number): boolean {
  for (let at = index, from = start; items[at]?.start === from; at++) {
    const post = items[at];
    if (post?.kind !== 'post') return false;
    if (signAt(scan, post.end) === ':') return true;
    from = post.end + 1;
  }
  return false;
}

/** Whether the post is most likely one person's: *Bí thư Tỉnh ủy là ông A*. */
const isOfOne = ({ post, ofMembers, isColon }: ListHeading): boolean => !post.plural && !ofMembers && !isColon;

/** Begins another clause after a list without a colon. */
const CLAUSE = /(?:^| )(?:được|bị|đã|đang|sẽ|vừa|cũng)$/i;
/** *Đại biểu HĐND tỉnh gồm bà A, ông B vừa tiếp cử tri xã C*. */
const TOLD = /(?:^| )(?:được|bị|đã|đang|sẽ|vừa|cũng)(?: |$)/i;

/** Whether the list ends between word `last`, after its last item, and the next item. */
function isOver(reading: Reading, heading: ListHeading, last: number, next: Item): boolean {
  const { post, colon, isColon, byLines, ofMembers, ofExamples } = heading;
  // *các Phó Chủ tịch: A, B; các Ủy viên gồm: C*
  if (next.kind === 'post' && next.plural && colonAfter(reading, next) >= 0) return true;
  if (hasFullStop(reading, last, next.start, byLines && ofMembers)) return true;
  if (next.kind === 'post' && signAt(reading.scan, next.start - 1) === ';' && isLowerSeat(reading.scan, post, next))
    return true;
  if (last === colon + 1) return false;
  // *2 Phó Thủ tướng là các ông A, Bộ trưởng B, 12 người được Thủ tướng X trình*: a clause after the list.
  if (!isColon && (isOfOne(heading) ? TOLD : CLAUSE).test(textOf(reading.scan, last, next.start))) return true;
  return ofExamples && !isRow(reading, last, next.start);
}

/** Words between two people. */
const LONGEST_GAP = 60;

/** A full stop, or too many words for one; in a list of lines only a full stop at a line end. */
function hasFullStop({ scan, sentences }: Reading, from: number, to: number, byLines: boolean): boolean {
  if (to - from > LONGEST_GAP) return true;
  if (!byLines) return sentences.of[from] !== sentences.of[to];
  for (let at = from; at < to; at++) if (signAt(scan, at) === '.' && isLineEnd(scan, at + 1)) return true;
  return false;
}

/** Whether the person has a post between the colon and the name. */
const hasOwnPost = ({ attached, name }: NameMention, colon: number): boolean =>
  attached.some(({ post }) => post.end <= name.start && post.start > colon);

/** *các đồng chí Bí thư Tỉnh ủy: A, B; đồng chí C, Phó Bí thư*: C has an honorific and a post, unlike the first name of the list. */
function isCalledAnew({ items, scan, mentionOf }: Reading, index: number, colon: number): boolean {
  const [before, name] = [items[index - 1], items[index]];
  if (before?.kind !== 'honorific' || name?.kind !== 'name' || signAt(scan, before.start - 1) !== ';') return false;
  const post = mentionOf.get(name)?.attached.some((held) => held.post.start === name.end + 1) ?? false;
  return post && before.end === name.start && itemAt(items, colon + 1)?.kind === 'name';
}
