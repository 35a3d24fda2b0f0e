/** Who held an office before the one just spoken of: *Người tiền nhiệm là ông X*; *Tổng thống Mỹ A chê người tiền nhiệm B*. */

import { firstItemFrom, type Reading, type Sighting } from '../items/sightings';
import type { Post } from '../posts/post';
import { isCapital, type Scan, textOf, wordAt } from '../words/scan';
import { FARTHEST } from './careers';

const FORERUNNER = /(?:^| )tiền nhiệm(?: của [^\s,.]+(?: [^\s,.]+)?)?,?(?: là)?$/i;
const LONGEST_LEAD = 6;

/**
 * The office of the person named right before *người tiền nhiệm X*, told there or in the sentence before; null where somebody or something
 * else is named between. `from`: where the name begins with its honorific.
 */
export function earlierOffice(reading: Reading, { order }: Sighting, from: number): Post | null {
  const { scan, sentences, sightings } = reading;
  if (!/^(?:nhiệm|là|,)$/.test(wordAt(scan, from - 1))) return null;
  if (!FORERUNNER.test(textOf(scan, Math.max(0, from - LONGEST_LEAD), from))) return null;
  const before = sightings[order - 1];
  const post = officeBefore(reading, from);
  if (before === undefined || post === null || !before.holdings.some((holding) => holding.post === post)) return null;
  if ((sentences.of[from] ?? 0) - (sentences.of[post.start] ?? 0) > 1) return null;
  return namesAnother(scan, Math.max(before.name.end, post.end), from) ? null : post;
}

function namesAnother(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCapital(scan, at) && wordAt(scan, at) !== 'người') return true;
  return false;
}

/** The last post before word `at`, that somebody has. */
export function officeBefore({ items, taken }: Reading, at: number): Post | null {
  for (let index = firstItemFrom(items, at) - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.kind === 'post') return taken.has(item) ? item : null;
    if (item === undefined || at - item.start > FARTHEST) return null;
  }
  return null;
}
