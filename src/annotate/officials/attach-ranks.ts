/** Ranks told by a verb: *ông X được thăng cấp bậc hàm lên Thượng tướng*, *trao quyết định thăng hàm Đại tá cho ông X*. */

import { subjectOf } from './attach-events';
import type { Rank } from './items';
import { type Scan, textOf, wordAt } from './scan';
import type { Reading, Sighting } from './sightings';

export function attachRanks(reading: Reading): void {
  reading.items.forEach((item, index) => {
    if (item.kind !== 'rank' || reading.items[index + 1]?.start === item.end) return;
    const verb = verbBefore(reading.scan, item);
    if (verb < 0) return;
    const sighting = receiver(reading, item, index) ?? bearer(reading, item, index, verb);
    if (sighting !== null) sighting.rank = item;
  });
}

const VERBS = new Set(['mang', 'đeo', 'phong', 'thăng']);
const LONGEST = 10;

/** The verb before *quân hàm*, *cấp bậc hàm từ … lên*; -1 where there is none. */
function verbBefore(scan: Scan, rank: Rank): number {
  const before = textOf(scan, Math.max(0, rank.start - LONGEST), rank.start).toLowerCase();
  if (!/ hàm(?: lên| từ [^,.;]+ lên)?$/.test(before)) return -1;
  for (let at = rank.start - 2; at >= 0 && at >= rank.start - LONGEST; at--) {
    if (VERBS.has(wordAt(scan, at))) return at;
  }
  return -1;
}

/** *… cho Thứ trưởng X*, *… đối với ông X*. */
function receiver({ scan, items, sentences, sightingOf }: Reading, rank: Rank, index: number): Sighting | null {
  if (!/^(?:cho|với|đối với)(?: |$)/i.test(textOf(scan, rank.end, rank.end + 2))) return null;
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || sentences.of[item.start] !== sentences.of[rank.start]) return null;
    if (item.kind === 'name') return sightingOf.get(item) ?? null;
  }
  return null;
}

/** *X mang quân hàm*; of *thăng*, *phong* only whom it happens to: *X được thăng*. */
function bearer(reading: Reading, rank: Rank, index: number, verb: number): Sighting | null {
  const active = /^(?:mang|đeo)$/.test(wordAt(reading.scan, verb));
  if (!active && !/được(?: truy| đặc cách| Nhà nước)?$/.test(textOf(reading.scan, Math.max(0, verb - 3), verb)))
    return null;
  const subject = subjectOf(reading, rank, index);
  // Words with capitals that nothing calls a person are none.
  return subject !== null && (subject.name.called || subject.holdings.length > 0) ? subject : null;
}
