/** Predecessors: who held an office before the person just mentioned: *Người tiền nhiệm là ông X*; *Tổng thống Mỹ A chê người tiền nhiệm B*. */

import { firstItemFrom, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { isCapital, type Scan, textOf, wordAt } from '../words/scan';
import { FARTHEST } from './careers';

const PREDECESSOR = /(?:^| )tiền nhiệm(?: của [^\s,.]+(?: [^\s,.]+)?)?,?(?: là)?$/i;
const LONGEST_LEAD = 6;

/**
 * Returns the office of the person mentioned before *người tiền nhiệm X*, in the same or the previous sentence; null if another name stands
 * between. `from`: first word of the name with its honorific.
 */
export function predecessorOffice(reading: Reading, { order }: NameMention, from: number): Post | null {
  const { scan, sentences, mentions } = reading;
  if (!/^(?:nhiệm|là|,)$/.test(wordAt(scan, from - 1))) return null;
  if (!PREDECESSOR.test(textOf(scan, Math.max(0, from - LONGEST_LEAD), from))) return null;
  const before = mentions[order - 1];
  const post = officeBefore(reading, from);
  if (before === undefined || post === null || !before.attached.some((one) => one.post === post)) return null;
  if ((sentences.of[from] ?? 0) - (sentences.of[post.start] ?? 0) > 1) return null;
  return namesAnother(scan, Math.max(before.name.end, post.end), from) ? null : post;
}

function namesAnother(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCapital(scan, at) && wordAt(scan, at) !== 'người') return true;
  return false;
}

/** Returns the last post before word `at` if it is attached to a person; otherwise null. */
export function officeBefore({ items, taken }: Reading, at: number): Post | null {
  for (let index = firstItemFrom(items, at) - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.kind === 'post') return taken.has(item) ? item : null;
    if (item === undefined || at - item.start > FARTHEST) return null;
  }
  return null;
}
