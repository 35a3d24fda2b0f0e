/** Whether a post before a comma and a name is that person's: *Phó Chủ tịch Quốc hội, Thượng tướng A*. */

import type { Item } from '../items/item';
import type { Reading } from '../items/reading';
import { separatorBetween } from '../items/separators';
import { isLineEnd, signAt, wordAt } from '../words/scan';

/**
 * *Bộ trưởng Bộ X - ông A*. With a comma only if the clause begins with the post (or the posts before it) and has no name yet: *Tại lễ, Bí
 * thư Tỉnh ủy B, bà A nói*; or if it begins an item of a list: *…; Phó Chủ tịch Quốc hội, Thượng tướng A; …*.
 */
export function startsClause(reading: Reading, index: number, joint: string): boolean {
  if (joint === '-' || joint === 'kiêm') return true;
  if (joint !== ',') return false;
  const { items, scan, sentences } = reading;
  let from = index;
  while (
    items[from - 1]?.kind === 'post' &&
    separatorBetween(reading, items[from - 1]?.end ?? 0, items[from]?.start ?? 0) === ','
  )
    from--;
  const at = items[from]?.start ?? 0;
  const sentence = sentences.of[at] ?? 0;
  if (at === sentences.first[sentence] || wordAt(scan, at - 1) === 'theo') return true;
  const kind = items[index + 1]?.kind;
  // *Quốc vương Qatar, Sheikh A*: the second is only an honorific.
  if (kind === 'honorific' && wordAt(scan, items[index + 1]?.start ?? 0) === 'sheikh') return true;
  const sign = signAt(scan, at - 1);
  // *A bị xóa tư cách nguyên Bộ trưởng, ông B bị …*
  if (isFormer(items[from]) && kind !== 'name' && sign !== ',' && wordAt(scan, at - 1) !== 'cách') return true;
  if (kind !== 'name' && /^[;:]$/.test(sign)) return !isFollowedByPost(reading, index + 1);
  if (kind === 'honorific' && (closesSentence(reading, index + 2) || isSetOff(reading, from, index))) return true;
  const isRanked = kind === 'rank' && from === index && !isFollowedByPost(reading, index + 1);
  if (isRanked && (isCoordinated(reading, from) || /^(?:có|gồm)$/.test(wordAt(scan, at - 1)))) return true;
  if (sign !== ',' || (kind !== 'honorific' && kind !== 'degree' && !isRanked)) return false;
  for (let before = from - 1; before >= 0; before--) {
    const item = items[before];
    if (item === undefined || sentences.of[item.start] !== sentence) return true;
    if (item.kind === 'name') return false;
  }
  return true;
}

/** *Tổng Tham mưu trưởng …, Đại tướng A và Tư lệnh Quân khu 9, Trung tướng B*: the post after *và* does not belong to the name before it. */
function isCoordinated({ items, scan }: Reading, index: number): boolean {
  const [post, before] = [items[index], items[index - 1]];
  if (post?.kind !== 'post' || before?.kind !== 'name') return false;
  // *Tùy viên Quốc phòng* includes its field.
  if (post.organisation === null && post.titleEnd < post.titleStart + 3) return false;
  const at = signAt(scan, before.end) === ',' ? before.end + 1 : before.end;
  return at === post.start - 1 && /^(?:và|cùng)$/.test(wordAt(scan, at));
}

/** *viếng nguyên Chủ tịch nước, Đại tướng A*: a former post needs its holder. */
const isFormer = (item: Item | undefined): boolean => item?.kind === 'post' && item.status === 'former';

/** *… gặp Chủ tịch Quốc hội nước bạn, ông A.*: the sentence ends after the name. */
function closesSentence({ items, scan }: Reading, index: number): boolean {
  const name = items[index];
  return name?.kind === 'name' && (/^[.;)]$/.test(signAt(scan, name.end)) || isLineEnd(scan, name.end));
}

/** *… với Quốc vương Qatar, Sheikh A, rằng …*: the name is between commas, after a post with its body that does not belong to an earlier name. */
function isSetOff(reading: Reading, from: number, index: number): boolean {
  const { items, scan } = reading;
  const [first, post, name, next] = [items[from], items[index], items[index + 2], items[index + 3]];
  if (first === undefined || post?.kind !== 'post' || post.organisation === null || name?.kind !== 'name') return false;
  // *Sau 10 tháng làm Phó Bí thư …, ông A, 51 tuổi, …*: attached by the verb.
  if (/^(?:là|làm|giữ|chức|vụ|danh|vị|trí|nhiệm|trò)$/.test(wordAt(scan, first.start - 1))) return false;
  const before = items[from - 1];
  if (before?.kind === 'name' && separatorBetween(reading, before.end, first.start) !== null) return false;
  return signAt(scan, name.end) === ',' && next?.start !== name.end + 1;
}

/** Whether the next name from item `index` on has its own post after it, so that the post before may be another person's. */
function isFollowedByPost({ items, scan }: Reading, index: number): boolean {
  for (let at = index; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== 'name') continue;
    return (
      /^[,-]$/.test(signAt(scan, item.end)) && items[at + 1]?.kind === 'post' && items[at + 1]?.start === item.end + 1
    );
  }
  return false;
}
