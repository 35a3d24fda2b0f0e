/** A mention of a role, from a post that the text attaches to a name. */

import { type AttachedPost, firstItemFrom, type Reading } from '../items/reading';
import type { Organisation } from '../organisations/organisation';
import type { Post } from '../posts/post';
import { textOf } from '../words/scan';
import { isOfAssembly } from './deputies';
import type { RoleMention } from './role-mention';
import { expandTitle } from './titles';

/** Returns null for a post that is no role of the person: a guest of a ceremony, a counterpart of nobody. */
export function readRole(
  reading: Reading,
  { post: held, status, weight }: AttachedPost,
  organisation: Organisation | null,
  { at, list }: Pick<RoleMention, 'at' | 'list'>,
): RoleMention | null {
  const { scan } = reading;
  const post = held.head.flags.includes('E') ? counterpartOf(reading, held) : held;
  if (post === null) return null;
  const { flags } = post.head;
  if (flags.includes('Q')) return null;
  const isDeputy = flags.includes('U');
  if (isDeputy && !isOfAssembly(reading, post)) return null;
  const written = textOf(scan, post.titleStart, post.titleEnd).toLowerCase();
  return {
    post,
    title: isDeputy ? 'đại biểu quốc hội' : expandTitle(scan, written).toLowerCase(),
    organisation: isDeputy ? null : organisation,
    key: null,
    status,
    weight,
    at,
    list,
    pastList: null,
  };
}

/** *Ngoại trưởng Mỹ A gặp người đồng cấp Pháp B*: B holds what A holds. */
function counterpartOf({ items, sentences }: Reading, post: Post): Post | null {
  for (let index = firstItemFrom(items, post.start) - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined || sentences.of[item.start] !== sentences.of[post.start]) return null;
    if (item.kind !== 'post' || item.head.flags.includes('E')) continue;
    const { titleStart, titleEnd, head, deputy } = item;
    return { ...post, titleStart, titleEnd, head, deputy };
  }
  return null;
}
