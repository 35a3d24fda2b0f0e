/** Ranks attached by a verb: *ông X được thăng cấp bậc hàm lên Thượng tướng*, *ông X bị giáng cấp từ Trung tướng xuống Đại tá*, *trao quyết định thăng hàm Đại tá cho ông X và ông Y*. */

import type { Rank } from '../items/item';
import { firstItemFrom, mentionStart, type NameMention, type Reading } from '../items/reading';
import { isPlural } from '../posts/posts';
import { RANKS } from '../tables/ranks';
import { type Scan, signAt, textOf, wordAt } from '../words/scan';
import { subjectOf } from './subjects';

export function attachRanks(reading: Reading): void {
  shareRanks(reading);
  reading.items.forEach((item, index) => {
    if (item.kind !== 'rank' || reading.items[index + 1]?.start === item.end) return;
    const verb = verbBefore(reading.scan, item);
    if (verb < 0) {
      const changed = changedOf(reading, item, index) ?? calledOf(reading, item, index);
      if (changed !== null) changed.rank ??= item;
      return;
    }
    const given = receivers(reading, item, index);
    const borne = given.length > 0 ? null : bearer(reading, item, index, verb);
    for (const mention of borne === null ? given : [borne])
      if (mention.rank === null || rankOrder(reading.scan, item) < rankOrder(reading.scan, mention.rank))
        mention.rank = item;
  });
}

/** *các Thiếu tướng A, Phó Tư lệnh …; B, Chính ủy … và C*: shares the rank with coordinated names that nothing precedes. */
function shareRanks({ items, scan, mentions }: Reading): void {
  mentions.forEach((mention, order) => {
    const { name, index } = mention;
    const rank = items[index - 1];
    if (rank?.kind !== 'rank' || !isPlural(scan, rank.start)) return;
    // *các Thiếu tướng: A, B*; *3 Trung tướng gồm A, B*
    const heads = HEADING.test(textOf(scan, rank.end, name.start));
    if (!heads && (rank.end !== name.start || mention.rank !== rank)) return;
    mention.rank ??= rank;
    let last = name.end;
    for (let at = order + 1; at <= order + MAX_RECEIVERS; at++) {
      const other = mentions[at];
      if (other === undefined || mentionStart(items, other) !== other.name.start) return;
      // *A (B)*: another name of A.
      if (signAt(scan, other.name.start - 1) === '(') continue;
      if (other.name.start > last + LONGEST_POSTS || !isListed(scan, items, last, other.name.start)) return;
      other.rank ??= rank;
      last = other.name.end;
    }
  });
}

const HEADING = /^(?:gồm|là|sau)? ?:?$/i;
const LONGEST_POSTS = 60;

const ORDER = RANKS.trim().split('\n');

/** Returns the position of a rank, 0 for the highest; bare *Tướng* and unknown ranks come last. */
export function rankOrder(scan: Scan, { start, titleEnd }: Rank): number {
  const place = ORDER.indexOf(textOf(scan, start, titleEnd).toLowerCase());
  return place < 0 || ORDER[place] === 'tướng' ? ORDER.length : place;
}

/** *; ông Y từ Thượng tướng xuống Trung tướng*: the verb is in the previous clause. */
function changedOf({ items, scan, mentionOf }: Reading, rank: Rank, index: number): NameMention | null {
  const [name, from] = [items[index - 2], items[index - 1]];
  if (from?.kind !== 'rank' || name?.kind !== 'name' || !/^(?:lên|xuống)$/i.test(textOf(scan, from.end, rank.start)))
    return null;
  return textOf(scan, name.end, from.start) === 'từ' ? (mentionOf.get(name) ?? null) : null;
}

/** *X là Đại tá, Chỉ huy trưởng …*; bare *tướng* is ambiguous: *X là tướng cướp*. */
function calledOf({ items, scan, mentionOf }: Reading, rank: Rank, index: number): NameMention | null {
  const name = items[index - 1];
  if (name?.kind !== 'name' || name.end !== rank.start - 1 || wordAt(scan, name.end) !== 'là') return null;
  if (rankOrder(scan, rank) === ORDER.length) return null;
  return mentionOf.get(name) ?? null;
}

const VERBS = new Set(['mang', 'đeo', 'phong', 'thăng', 'giáng', 'trao']);
const LONGEST = 10;

/** Returns the verb before *quân hàm*, *cấp bậc hàm từ … lên*, *cấp từ … xuống*; -1 if there is none. */
function verbBefore(scan: Scan, rank: Rank): number {
  const before = textOf(scan, Math.max(0, rank.start - LONGEST), rank.start).toLowerCase();
  if (!/ (?:hàm|cấp bậc|giáng cấp)(?: lên| xuống| từ [^,.;]+ (?:lên|xuống))?$/.test(before)) return -1;
  for (let at = rank.start - 2; at >= 0 && at >= rank.start - LONGEST; at--) {
    if (VERBS.has(wordAt(scan, at))) return at;
  }
  return -1;
}

const MAX_RECEIVERS = 40;

/** *… cho Thứ trưởng X*, *… đối với ông X, Giám đốc A, và bà Y*, *… gồm: ông X (50 tuổi), Giám đốc A; ông Y*. */
function receivers({ scan, items, sentences, mentionOf }: Reading, rank: Rank, index: number): NameMention[] {
  if (!/^(?:cho|với|đối với|,? ?gồm)(?: |:|$)/i.test(textOf(scan, rank.end, rank.end + 2))) return [];
  const found: NameMention[] = [];
  const open = opensClause(scan, sentences.first[sentences.of[rank.start] ?? 0] ?? 0, rank.start);
  let last = rank.end;
  for (let next = index + 1; next < items.length && found.length < MAX_RECEIVERS; next++) {
    const item = items[next];
    if (item === undefined || sentences.of[item.start] !== sentences.of[rank.start]) break;
    if (item.kind !== 'name') continue;
    const mention = mentionOf.get(item);
    if (mention === undefined || (found.length > 0 && !isListed(scan, items, last, item.start))) break;
    if (open && found.length > 0 && signAt(scan, last) === ',' && item.start > last + 1) break;
    found.push(mention);
    last = item.end;
  }
  return found;
}

/** *Tại lễ trao quyết định thăng hàm Đại tá cho ông X, Giám đốc Y nói*: the first comma ends the introductory phrase. */
function opensClause(scan: Scan, first: number, rank: number): boolean {
  if (!/^(?:tại|trong|sau|trước|nhân|ngay|khi)$/.test(wordAt(scan, first))) return false;
  for (let at = first; at < rank; at++) if (signAt(scan, at) === ',') return false;
  return true;
}

/** Whether words [from, to) are only posts, honorifics, brackets, commas and *và*. */
function isListed(scan: Scan, items: Reading['items'], from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const item = items[firstItemFrom(items, at)];
    const sign = signAt(scan, at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth === 0 && item?.start === at) {
      // *đối với Thứ trưởng A, Chủ tịch nước B chúc mừng*: the person who gives it.
      if (item.kind === 'post' && /F|S/.test(item.head.flags)) return false;
      at = item.end - 1;
    } else if (depth === 0 && !/^(?:[,;-]|và|cùng|hiện|là|nay)$/.test(wordAt(scan, at))) return false;
  }
  return true;
}

/** *X mang quân hàm*; with *thăng*, *phong*, *giáng* only the patient: *X được thăng*, *X bị giáng*. */
function bearer(reading: Reading, rank: Rank, index: number, verb: number): NameMention | null {
  const active = /^(?:mang|đeo)$/.test(wordAt(reading.scan, verb));
  if (!active && !/(?:được|bị)(?: truy| đặc cách| Nhà nước)?$/.test(textOf(reading.scan, Math.max(0, verb - 3), verb)))
    return null;
  const subject = subjectOf(reading, rank, index);
  // Capitalised words without an honorific, rank or post may not be a person.
  return subject !== null && (subject.name.called || subject.attached.length > 0) ? subject : null;
}
