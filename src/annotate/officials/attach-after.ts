/** Posts after a name: *X, Chủ tịch UBND tỉnh*; *X - Giám đốc Sở Y tế - cho biết*; *X (46 tuổi, Phó bí thư thường trực)*. */

import { bracket, closing, isOfAll, share } from './attach-brackets';
import { isOfThatTime } from './event-times';
import type { Item } from './items';
import { kinOf } from './kin';
import { passLife, postBehindTrade } from './life';
import { organisationAt } from './organisations';
import type { Post } from './posts';
import { isLineEnd, type Scan, signAt, textOf, wordAt } from './scan';
import { hold, itemAt, itemFrom, type Reading, type Sighting } from './sightings';

export function attachAfter(reading: Reading): void {
  for (const sighting of reading.sightings) after(reading, sighting);
}

/** A bar parts the cells of a table. */
const SEPARATORS = new Set([',', '-', '(', '|']);

function after(reading: Reading, sighting: Sighting): void {
  const { items, scan } = reading;
  let at = sighting.name.end;
  if (signAt(scan, at) === '(') {
    const close = closing(reading, at);
    if (close < 0) return;
    bracket(reading, sighting, at, close);
    at = close + 1;
  }
  const sign = signAt(scan, at);
  let next = SEPARATORS.has(sign) ? afterLink(reading, at + 1) : at;
  // *A, chồng bà B, là Chủ tịch …* speaks of A.
  if (sign === ',' && next > at + 1 && kinOf(reading, sighting.index) !== null) return;
  if (sign === ',') {
    next = passLife(reading, next);
    if (signAt(scan, next) === '(') {
      bracket(reading, sighting, next, closing(reading, next));
      return;
    }
  }
  if (sign === '' && isFormerWord(scan, next) && formerOfficer(reading, sighting, next)) return;
  const item = itemAt(items, next);
  if (item?.kind === 'rank' && sighting.rank === null && sign === ',' && itemAt(items, item.end)?.kind !== 'name')
    sighting.rank = item;
  // *A, nguyên: Bí thư …, Bộ trưởng …*
  if (item === undefined && sign === ',' && isFormerWord(scan, next) && signAt(scan, next + 1) === ':') {
    const first = itemAt(items, next + 2);
    if (first?.kind === 'post' && !reading.taken.has(first)) run(reading, sighting, first, 'former', 2);
    return;
  }
  if (item?.kind !== 'post' || reading.taken.has(item) || headsList(reading, item)) {
    const isTrade = item === undefined || item.kind === 'degree';
    const behind = isTrade && SEPARATORS.has(sign) ? postBehindTrade(reading, at + 1) : null;
    if (behind !== null) run(reading, sighting, behind);
    return;
  }
  // Without a sign between them the post must be closed after: lines lose their full stops.
  if (sign === '' && (next !== sighting.name.end || sighting.name.short || !isClosed(reading, item))) return;
  if (sign === ',' && !isApposition(reading, sighting, item)) return;
  run(reading, sighting, item, isOfThatTime(reading, item) ? 'former' : null);
  if (isOfAll(reading, next)) share(reading, sighting, item);
  else if (isOfBoth(reading, sighting, sign)) hold(reading, reading.sightings[sighting.order - 1] ?? sighting, item);
}

/**
 * *Ông A và B, Phó Chủ tịch …*; *…; A, B - nguyên Phó Chủ tịch …*: two names at the beginning of a clause with one honorific or none, of
 * whom nothing else is said.
 */
function isOfBoth(
  { items, scan, sentences, sightings }: Reading,
  { name, order, gender, index }: Sighting,
  sign: string,
): boolean {
  const other = sightings[order - 1];
  if (other === undefined || gender !== null || other.holdings.length > 0 || items[index - 1] !== other.name)
    return false;
  const joint = textOf(scan, other.name.end, name.start).toLowerCase();
  if (joint !== 'và' && !(joint === ',' && sign === '-')) return false;
  const before = items[other.index - 1];
  const start = before?.kind === 'honorific' && before.end === other.name.start ? before.start : other.name.start;
  return start === sentences.first[sentences.of[start] ?? 0] || /^[;:]$/.test(signAt(scan, start - 1));
}

/** *ông A cựu trung tướng, cựu Phó Tổng cục trưởng …*: the sign between them was left out. */
function formerOfficer(reading: Reading, sighting: Sighting, at: number): boolean {
  const { items, scan } = reading;
  const rank = itemAt(items, at + 1);
  if (rank?.kind !== 'rank' || signAt(scan, rank.end) !== ',') return false;
  sighting.rank ??= rank;
  const post = itemAt(items, rank.end + 1);
  if (post?.kind === 'post' && post.status === 'former' && !reading.taken.has(post)) run(reading, sighting, post);
  return true;
}

const isFormerWord = (scan: Reading['scan'], at: number): boolean => /^(?:nguyên|cựu)$/i.test(wordAt(scan, at));

/** *A, nguyên Chủ tịch nước: B, C*; *…, Chủ tịch UBND xã là ông C*: the post is of those after the colon or verb. */
function headsList({ items, scan }: Reading, post: Post): boolean {
  if (wordAt(scan, post.end) === 'là') {
    const called = itemAt(items, post.end + 1);
    return called?.kind === 'name' || (called?.kind === 'honorific' && itemAt(items, called.end)?.kind === 'name');
  }
  if (signAt(scan, post.end) !== ':') return false;
  const next = items[itemFrom(items, post.end)];
  return next?.kind === 'name' && next.start === post.end + 1;
}

/** The post and those that follow it, joined by commas, *và*, *kiêm*, *đồng thời là*. */
export function run(
  reading: Reading,
  sighting: Sighting,
  first: Post,
  status: Post['status'] = null,
  weight = 1,
): void {
  const { items, scan } = reading;
  let post: Item | undefined = first;
  while (post?.kind === 'post' && !reading.taken.has(post) && !headsList(reading, post)) {
    hold(reading, sighting, post, status, weight);
    // *trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội*: both are of the one assisted.
    if (post.assisted !== null && signAt(scan, post.end) === ',' && isTop(itemAt(items, post.end + 1))) return;
    const twin = twinOf(scan, post);
    if (twin !== null) hold(reading, sighting, twin, status, weight);
    let at: number = twin?.end ?? post.end;
    const sign = signAt(scan, at);
    if (sign === '(') {
      const close = closing(reading, at);
      if (close < 0) return;
      if (isFormerAt(reading, at + 1) || isNowAt(reading, at + 1)) bracket(reading, sighting, at, close);
      at = close + 1;
    }
    const separator = signAt(scan, at);
    if (separator === ',' || separator === '-' || (separator === ';' && (weight === 0 || isOwn(reading, at + 1)))) at++;
    while (separator === ',' && isLineEnd(scan, at) && at < post.end + 6 && at < scan.words.size) at++;
    at = afterLink(reading, at);
    if (at === post.end) return;
    post = itemAt(items, at);
  }
}

/** *Bí thư Tỉnh ủy A và Tỉnh ủy B*: the same post in a second body of the kind; null where none follows. */
function twinOf(scan: Scan, post: Post): Post | null {
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

/** *X, nguyên Trưởng phòng A (nay là Phó Giám đốc B)*; *(nay là Thủ tướng Chính phủ)* renames the office. */
function isNowAt({ items, scan }: Reading, at: number): boolean {
  const post = items[itemFrom(items, at)];
  if (post?.kind !== 'post' || post.organisation === null || /[SF]/.test(post.head.flags)) return false;
  return /^(?:nay|hiện|hiện nay|hiện tại) (?:đang )?là$/i.test(textOf(scan, at, post.start));
}

/** *X, nguyên Bí thư A; Đại biểu Quốc hội các khóa*: no name follows the post after the semicolon, and nothing goes on from it. */
function isOwn({ items, scan }: Reading, at: number): boolean {
  const index = itemFrom(items, at);
  const post = items[index];
  if (post?.kind !== 'post' || post.start !== at || items[index + 1]?.start === post.end) return false;
  return /^[.;,]?$/.test(signAt(scan, post.end)) && (signAt(scan, post.end) !== '' || isLineEnd(scan, post.end));
}

/** Passes over *và*, *kiêm*, *đồng thời là*. */
function afterLink({ scan }: Reading, at: number): number {
  const end = scan.lexicon.links.end(scan.words, at);
  return end > 0 ? end : at;
}

const isClosed = ({ scan }: Reading, post: Post): boolean => signAt(scan, post.end) !== '' || isLineEnd(scan, post.end);

const OPENING_WORDS =
  /^(?:tiếp|gặp|trước|sau|tại|trong|nhân|cùng|chúc|chúc mừng|đón|tiễn|cảm|nói|phát|hội|trao|trả|chia|đánh|đề|thay|nhắc|thăm|làm|đến|khi|với|về|qua|từ|ngoài|bên)$/i;

/**
 * In *Gặp ông A, Thủ tướng nhấn mạnh* the post is the subject of the clause and another person's. A post with its organisation is
 * taken unless the sentence begins so; a bare one only where a sign closes it.
 */
function isApposition(reading: Reading, sighting: Sighting, post: Post): boolean {
  const { scan, sentences } = reading;
  const sign = signAt(scan, post.end);
  if ((sign !== '' && sign !== '"' && sign !== '“') || isLineEnd(scan, post.end)) return true;
  // *ông A, nguyên Thủ tướng kể lại*
  if (post.status === 'former') return true;
  if (/^(?:và|làm|cùng|đã)$/i.test(wordAt(scan, post.end)) && post.organisation !== null) return true;
  // *do Trung tướng A, Phó Tổng Tham mưu trưởng làm trưởng đoàn*
  if (wordAt(scan, post.end) === 'làm' && itemAt(reading.items, post.end + 1)?.kind === 'post') return true;
  if (wordAt(scan, post.end) === 'kiêm') return true;
  // *A, trợ lý Bộ trưởng B, nói*
  if (post.assisted !== null && itemAt(reading.items, post.end)?.kind === 'name') return true;
  // *ông A, Chính trị viên và B, Đội trưởng …*
  const next = itemAt(reading.items, post.end + 1);
  if (wordAt(scan, post.end) === 'và' && (next?.kind === 'name' || next?.kind === 'honorific')) return true;
  if (post.organisation === null && !/S|F/.test(post.head.flags)) return false;
  if (post.organisation === null && /S|F/.test(post.head.flags) && !/^(?:viên)$/.test(wordAt(scan, post.titleEnd - 1)))
    return false;
  const first = sentences.first[sentences.of[sighting.name.start] ?? 0] ?? 0;
  if (!OPENING_WORDS.test(wordAt(scan, first)) || sighting.name.start - first < 2) return true;
  for (let at = first; at < sighting.name.start; at++) if (signAt(scan, at) === ',') return true;
  return false;
}
