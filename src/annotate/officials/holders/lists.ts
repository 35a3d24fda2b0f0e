/** Posts stated once for several people: *các Phó Thủ tướng: A, B, C*; *hai cựu Bộ trưởng A và B*; *Các ủy viên gồm:* and a list of lines. */

import type { Name } from '../items/items';
import { separatorBetween } from '../items/separators';
import { firstItemFrom, hold, itemAt, type Reading, type Sighting } from '../items/sightings';
import type { Post } from '../posts/post';
import { isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isAfterPlace, isDistributedByPlace } from './distributed-by-place';
import { isOfKin } from './kin';
import { withMinistry } from './ministries-listed';
import { isExpected } from './not-held';
import { beginsRow } from './row-after-semicolon';
import { isSpeech } from './speech';

export function attachLists(reading: Reading): void {
  const { scan, sentences } = reading;
  let calledIn = -1;
  for (const sighting of reading.sightings) {
    if (sighting.group !== null) calledIn = sentences.of[sighting.name.start] ?? -1;
    else if (calledIn >= 0 && beginsRow(reading, sighting, calledIn)) sighting.group = [sighting];
    if (sighting.group !== null) {
      sighting.group = coordinated(reading, sighting);
      shareBackwards(reading, sighting.group);
    }
    const { start } = sighting.name;
    // Not the posts in a bracket of the previous name.
    const shared = sighting.holdings.filter(
      ({ post }) => post.plural && post.end <= start && (post.organisation?.start ?? 0) < start,
    );
    if (shared.length === 0) continue;

    for (const other of coordinated(reading, sighting)) {
      if (
        other === sighting ||
        other.holdings.some(({ post }) => post.end <= other.name.start && !post.plural && post.end >= sighting.name.end)
      )
        continue;
      for (const { post, status } of shared) hold(reading, other, withMinistry(scan, post, other), status);
    }
    for (const held of shared) held.post = withMinistry(scan, held.post, sighting);
  }
  for (const item of reading.items) {
    if (item.kind === 'post' && !reading.taken.has(item)) heading(reading, item);
  }
}

/** *Các ông A, B, nguyên Phó Chủ tịch …*: names without posts share those of the last. */
function shareBackwards(reading: Reading, group: Sighting[]): void {
  const last = group.at(-1);
  if (last === undefined) return;
  // *A và B (Bí thư …)*: the bracket belongs to the last only.
  if (signAt(reading.scan, last.name.end) === '(') return;
  const shared = last.holdings.filter(({ post }) => post.start >= last.name.end);
  const others = group.slice(0, -1);
  if (others.some(({ holdings }) => holdings.length > 0)) return;
  for (const other of others) for (const { post, status, weight } of shared) hold(reading, other, post, status, weight);
}

/** Returns the coordinated names: *A (…), B và ông C*, including the first. */
export function coordinated(reading: Reading, first: Sighting): Sighting[] {
  const { items } = reading;
  const row = [first];
  let last: Name = first.name;
  for (let index = first.index + 1; index < items.length && row.length < 40; index++) {
    const item = items[index];
    if (item === undefined) break;
    if (item.kind !== 'name') continue;
    if (!isRow(reading, last.end, item.start)) break;
    const sighting = reading.sightingOf.get(item);
    if (sighting === undefined) break;
    row.push(sighting);
    last = item;
  }
  return row;
}

const ROW_WORDS = new Set(['và', 'cùng', 'ông', 'bà', 'đồng', 'chí', 'anh', 'chị']);

/** Whether only commas, *và*, honorifics, ranks and brackets separate two names. */
export function isRow({ scan, items }: Reading, from: number, to: number): boolean {
  if (to - from > 60) return false;
  let depth = 0;
  let joined = false;
  for (let at = from; at < to; at++) {
    const sign = signAt(scan, at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth > 0) continue;
    else if (sign === ',' || sign === ';') joined = true;
    else if (sign !== '') return false;
    else {
      const word = wordAt(scan, at);
      if (word === 'và' || word === 'cùng') joined = true;
      else if (!ROW_WORDS.has(word)) {
        const item = items[firstItemFrom(items, at)];
        if (
          item === undefined ||
          item.start > at ||
          (item.kind !== 'rank' && item.kind !== 'degree' && item.kind !== 'honorific')
        )
          return false;
        at = item.end - 1;
      }
    }
  }
  return joined && depth === 0;
}

/** Maximum of items in one list; keeps the time linear for hostile text. */
const LONGEST_LIST = 300;
/** *miễn nhiệm các chức danh Ủy viên UBND gồm: …*. */
const ENDED = /(?:miễn nhiệm|bãi nhiệm|cách chức)(?: các)?(?: chức vụ| chức danh| chức)?(?: (?:\d+|hai|ba|bốn|năm))?$/i;
/** *Thủ tướng khi ấy là ông X*, *Các ủy viên mất chức gồm: …*. */
const THEN = /^(?:(?:khi|lúc|hồi) (?:ấy|đó|bấy giờ)|mất chức|thôi chức|bị cách chức|bị miễn nhiệm)(?: |$)/i;
/** Begins another clause after a list without a colon. */
const CLAUSE = /(?:^| )(?:được|bị|đã|đang|sẽ|vừa|cũng)$/i;

/** Attaches a post before a colon, *là* or *gồm* to the people after it. */
function heading(reading: Reading, post: Post): void {
  const { items, scan } = reading;
  const colon = colonAfter(reading, post);
  // *vợ Bí thư Đảng ủy là bà A*
  if (colon < 0 || isOfKin(reading, post.start) || isExpected(scan, post.start)) return;
  const members = post.head.flags.includes('M');
  const posts = joined(reading, post);
  const byLines = isLineEnd(scan, colon + 1);
  const byPlace = isDistributedByPlace(scan, post.end, colon);
  // *Bộ trưởng: Đây là …* is direct speech, not a list.
  if (!byLines && (items[firstItemFrom(items, colon + 1)]?.start ?? Number.POSITIVE_INFINITY) > colon + 4) return;
  let at = colon + 1;
  let row: Sighting[] | null = null;
  const ended =
    ENDED.test(textOf(scan, Math.max(0, post.start - 5), post.start)) || THEN.test(textOf(scan, post.end, colon));
  const examples = wordAt(scan, colon) === 'như';
  const first = firstItemFrom(items, colon);
  for (let index = first; index < items.length && index < first + LONGEST_LIST; index++) {
    const item = items[index];
    if (item === undefined) return;
    if (item.kind !== 'name' && item.kind !== 'post') continue;
    // *các Phó Chủ tịch: A, B; các Ủy viên gồm: C*
    if (item.kind === 'post' && item.plural && colonAfter(reading, item) >= 0) return;
    if (endsList(reading, at, item.start, byLines && members)) return;
    // *2 Phó Thủ tướng là các ông A, Bộ trưởng B, 12 người được Thủ tướng X trình*: a clause after the list.
    if (signAt(scan, colon) !== ':' && at > colon + 1 && CLAUSE.test(textOf(scan, at, item.start))) return;
    if (examples && at > colon + 1 && !isRow(reading, at, item.start)) return;
    at = item.end;
    if (item.kind !== 'name') continue;
    if (row === null && !post.plural && !byLines && isSpeech(scan, colon, item)) return;
    const sighting = reading.sightingOf.get(item);
    if (sighting === undefined || item.short) continue;
    if (byPlace && !isAfterPlace(reading, sighting, colon)) continue;
    const own = sighting.holdings.some((holding) => holding.post.end <= item.start && holding.post.start > colon);
    if (own && !members && signAt(scan, colon) === ':') return;
    if (isCalledAnew(reading, index, colon)) return;
    for (const one of posts)
      hold(reading, sighting, withMinistry(scan, one, sighting), ended ? 'former' : null, ended ? 3 : 1);
    for (const one of posts) reading.taken.add(one);
    row ??= sighting.group;
    if (!post.plural && !members && signAt(scan, colon) !== ':' && !row?.includes(sighting)) return;
  }
}

/** *các đồng chí Bí thư Tỉnh ủy: A, B; đồng chí C, Phó Bí thư*: C has an honorific and a post, unlike the first name of the list. */
function isCalledAnew({ items, scan, sightingOf }: Reading, index: number, colon: number): boolean {
  const [before, name] = [items[index - 1], items[index]];
  if (before?.kind !== 'honorific' || name?.kind !== 'name' || signAt(scan, before.start - 1) !== ';') return false;
  const post = sightingOf.get(name)?.holdings.some((held) => held.post.start === name.end + 1) ?? false;
  return post && before.end === name.start && itemAt(items, colon + 1)?.kind === 'name';
}

/** *các Ủy viên Ban cán sự đảng, Thứ trưởng: …*: returns the posts listed before `post`, and itself last. */
function joined(reading: Reading, post: Post): Post[] {
  const { items, taken } = reading;
  const posts = [post];
  for (let index = firstItemFrom(items, post.start) - 1; index >= 0; index--) {
    const before = items[index];
    const first = posts[0];
    if (
      before?.kind !== 'post' ||
      taken.has(before) ||
      first === undefined ||
      separatorBetween(reading, before.end, first.start) === null
    )
      break;
    posts.unshift(before);
  }
  return posts;
}

/** Returns the colon, or the last word of *được bầu là*; -1 if the post does not head a list. */
function colonAfter({ scan }: Reading, post: Post): number {
  for (let at = post.end; at < post.end + 7; at++) {
    if (isLineEnd(scan, at)) return -1;
    const sign = signAt(scan, at);
    if (sign === ':') {
      const isHeading = at === post.end || /^(?:gồm|là|có|sau|đây|viên)$/.test(wordAt(scan, at - 1));
      return isHeading || isDistributedByPlace(scan, post.end, at) ? at : -1;
    }
    // *các xã, phường: …*
    if (sign === ',' && wordAt(scan, post.end) === 'các' && at > post.end + 1) continue;
    // *đủ năm phó chủ tịch theo quy định, gồm các ông A, B*
    if ((sign === ',' || sign === ';') && wordAt(scan, at + 1) === 'gồm') continue;
    if (sign !== '') return -1;
    const word = wordAt(scan, at);
    if (word === 'như' && at === post.end && post.plural) return at;
    // *giữ chức A thay người tiền nhiệm là ông X*
    if (word === 'thay' && /^(?:người|ông|bà|cho|thế)$/.test(wordAt(scan, at + 1))) return -1;
    if (word === 'gồm') return afterThose(scan, at + 1) ?? at;
    if (word === 'là') return signAt(scan, at + 1) === ':' ? at + 1 : at;
  }
  return -1;
}

/** Returns the colon of *gồm: A*, *gồm các đồng chí: A*; null if there is none. */
function afterThose(scan: Scan, from: number): number | null {
  let at = from;
  while (/^(?:các|ông|bà|đồng|chí|,)$/.test(wordAt(scan, at))) at++;
  return signAt(scan, at) === ':' ? at : null;
}

/** A full stop; in a list of lines only one at a line end. */
function endsList({ scan, sentences }: Reading, from: number, to: number, byLines: boolean): boolean {
  if (!byLines) return sentences.of[from] !== sentences.of[to] || to - from > 60;
  for (let at = from; at < to; at++) {
    if (signAt(scan, at) === '.' && isLineEnd(scan, at + 1)) return true;
  }
  return to - from > 60;
}
