/** Principals who are called by an honorific: *Trợ lý đồng chí B*, *Thư ký ông B*; the assistant is whoever was named before. */

import type { Item } from '../items/item';
import { attach, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { signAt } from '../words/scan';

/** Returns the post of the assistant right before the honorific of the name at `index` among the items, or null. */
export function assistantPostOf(items: Item[], index: number): Post | null {
  const [called, post] = [items[index - 1], items[index - 2]];
  if (called?.kind !== 'honorific' || called.end !== items[index]?.start) return null;
  if (post?.kind !== 'post' || post.end !== called.start || !post.head.flags.includes('A')) return null;
  return post.assisted === null && post.organisation === null ? post : null;
}

/** *giữ chức Trợ lý đồng chí B*: detaches the post from B; in *ông A, Vụ trưởng, Thư ký đồng chí B* it is A's. */
export function releaseAssisted(reading: Reading): void {
  const { items, mentions, taken } = reading;
  for (const mention of mentions) {
    const post = assistantPostOf(items, mention.index);
    if (post === null) continue;
    mention.attached = mention.attached.filter((one) => one.post !== post);
    taken.delete(post);
    const assistant = holderBefore(reading, mention.index - 3, post);
    if (assistant !== null) attach(reading, assistant, post);
  }
}

/** Returns the person whose name, or post after it, and a comma precede the post; or null. */
function holderBefore({ items, scan, mentions, mentionOf }: Reading, index: number, post: Post): NameMention | null {
  const before = items[index];
  if (before === undefined || before.end !== post.start - 1 || signAt(scan, before.end) !== ',') return null;
  if (before.kind === 'name') return mentionOf.get(before) ?? null;
  for (let at = index - 1; at >= 0 && at > index - LONGEST_RUN; at--) {
    const name = items[at];
    if (name?.kind !== 'name') continue;
    const holder = mentions[mentionOf.get(name)?.order ?? -1];
    return holder?.attached.some((held) => held.post === before) ? holder : null;
  }
  return null;
}

const LONGEST_RUN = 8;
