/** Posts after a name: *X, Chủ tịch UBND tỉnh*; *X - Giám đốc Sở Y tế - cho biết*; *X (46 tuổi, Phó bí thư thường trực)*. */

import { attach, itemAt, type NameMention, type Reading } from '../items/reading';
import { isOfThatTime } from '../lives/event-times';
import { postAfterOccupation, skipLifeDetails } from '../lives/life-details';
import { passDelegation } from '../places/constituency';
import type { Post } from '../posts/post';
import { isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isApposition } from './appositions';
import { bracket, closing, isOfAll, share } from './brackets';
import { kinOf } from './kin';
import { afterLink, attachRun, headsList } from './post-runs';

export function attachAfter(reading: Reading): void {
  for (const mention of reading.mentions) after(reading, mention);
}

const BEGUN = /^(?:đã|vừa|cũng|sẽ|đang|cho|yêu|chỉ|ký)$/i;

/** A bar separates the cells of a table. */
const SEPARATORS = new Set([',', '-', '(', '|']);

function after(reading: Reading, mention: NameMention): void {
  const { items, scan } = reading;
  let at = mention.name.end;
  if (signAt(scan, at) === '(') {
    const close = closing(reading, at);
    if (close < 0) return;
    bracket(reading, mention, at, close);
    if (isOfBoth(reading, mention, '('))
      for (const { post } of mention.attached) attach(reading, previous(reading, mention), post);
    at = close + 1;
    // *A (Trưởng phòng B), Chủ tịch UBND huyện đã ký*: who A is was told; the post begins a clause.
    const post = signAt(scan, at) === ',' ? itemAt(items, at + 1) : undefined;
    const told = mention.attached.some((held) => held.post.end <= close && held.post.start >= mention.name.end);
    if (told && post?.kind === 'post' && post.status !== 'former' && BEGUN.test(wordAt(scan, post.end))) return;
  }
  const sign = signAt(scan, at);
  let next = SEPARATORS.has(sign) ? afterLink(reading, at + 1) : at;
  // *A, chồng bà B, là Chủ tịch …* is about A.
  if (sign === ',' && next > at + 1 && kinOf(reading, mention.index) !== null) return;
  if (sign === ',') {
    next = skipLifeDetails(reading, next);
    if (signAt(scan, next) === '(') {
      bracket(reading, mention, next, closing(reading, next));
      return;
    }
  }
  const seat = passDelegation(scan, next);
  if (seat > next && /^[,-]$/.test(sign) && /^[,-]$/.test(signAt(scan, seat))) next = seat + 1;
  if ((sign === '' || sign === ',') && isFormerWord(scan, next) && formerOfficer(reading, mention, next)) return;
  let item = itemAt(items, next);
  if (item?.kind === 'rank' && mention.rank === null && sign === ',' && itemAt(items, item.end)?.kind !== 'name') {
    mention.rank = item;
    // *A, Thượng tá, Phó Cục trưởng …*
    if (signAt(scan, item.end) === ',' && itemAt(items, item.end + 1)?.kind === 'post')
      item = itemAt(items, item.end + 1);
  }
  // *A, nguyên: Bí thư …, Bộ trưởng …*
  if (item === undefined && sign === ',' && isFormerWord(scan, next) && signAt(scan, next + 1) === ':') {
    const first = itemAt(items, next + 2);
    if (first?.kind === 'post' && !reading.taken.has(first)) attachRun(reading, mention, first, 'former', 2);
    return;
  }
  if (item?.kind !== 'post' || reading.taken.has(item) || headsList(reading, item)) {
    const isTrade = item === undefined || item.kind === 'degree';
    const post = isTrade && SEPARATORS.has(sign) ? postAfterOccupation(reading, at + 1) : null;
    if (post !== null) attachRun(reading, mention, post);
    return;
  }
  // Without punctuation between them it must follow the post, because full stops may be missing.
  if (sign === '' && (next !== mention.name.end || mention.name.short || !isClosed(reading, item))) return;
  if (sign === ',' && !isApposition(reading, mention, item)) return;
  attachRun(reading, mention, item, isOfThatTime(reading, item) ? 'former' : null);
  if (isOfAll(reading, next)) share(reading, mention, item);
  else if (isOfBoth(reading, mention, sign)) attach(reading, previous(reading, mention), item);
}

const previous = ({ mentions }: Reading, mention: NameMention): NameMention => mentions[mention.order - 1] ?? mention;

/**
 * *Ông A và B, Phó Chủ tịch …*; *…; A, B - nguyên Phó Chủ tịch …*; *…; A, B (nguyên Phó Chủ tịch …)*: the post is also the previous name's, if both begin a clause.
 */
function isOfBoth(
  { items, scan, sentences, mentions }: Reading,
  { name, order, gender, index }: NameMention,
  sign: string,
): boolean {
  const other = mentions[order - 1];
  if (other === undefined || gender !== null || other.attached.length > 0 || items[index - 1] !== other.name)
    return false;
  const joint = textOf(scan, other.name.end, name.start).toLowerCase();
  if (!(joint === 'và' && sign !== '(') && !(joint === ',' && /^[(-]$/.test(sign))) return false;
  const before = items[other.index - 1];
  const start = before?.kind === 'honorific' && before.end === other.name.start ? before.start : other.name.start;
  if (sign === '(') return signAt(scan, start - 1) === ';';
  return start === sentences.first[sentences.of[start] ?? 0] || /^[;:]$/.test(signAt(scan, start - 1));
}

/** *ông A, cựu trung tướng, cựu Phó Tổng cục trưởng …*; the punctuation after the name may be missing. */
function formerOfficer(reading: Reading, mention: NameMention, at: number): boolean {
  const { items, scan } = reading;
  const rank = itemAt(items, at + 1);
  if (rank?.kind !== 'rank' || signAt(scan, rank.end) !== ',') return false;
  mention.rank ??= rank;
  const post = itemAt(items, rank.end + 1);
  if (post?.kind === 'post' && post.status === 'former' && !reading.taken.has(post)) attachRun(reading, mention, post);
  return true;
}

const isFormerWord = (scan: Scan, at: number): boolean => /^(?:nguyên|cựu)$/i.test(wordAt(scan, at));

const isClosed = ({ scan }: Reading, post: Post): boolean =>
  signAt(scan, post.end) !== '' ||
  isLineEnd(scan, post.end) ||
  // *ông A Phó Bí thư Tỉnh ủy được bầu giữ chức …*
  (post.organisation !== null && /^được (?:bầu|bổ|phân|điều|chỉ|luân)$/i.test(textOf(scan, post.end, post.end + 2)));
