/** One article while its posts are attached to people: its items, and the mentions of names with what the text around each says. */

import type { RoleStatus } from '../../record';
import type { Post } from '../posts/post';
import type { PostHead } from '../words/lexicon';
import type { Scan } from '../words/scan';
import type { Sentences } from '../words/sentences';
import type { Item, Name, Rank } from './item';

/** A post that the text gives to the person mentioned. */
export interface AttachedPost {
  post: Post;
  status: RoleStatus;
  /** Precedence of its status over other mentions: 0 a verb, 1 a bare post beside the name, 2 *nguyên*, *quyền*, 3 *thôi giữ chức*. */
  weight: number;
}

/** A name in the text, and what stands around it. */
export interface NameMention {
  name: Name;
  /** Index of the name among the items. */
  index: number;
  /** Index among the mentions. */
  order: number;
  attached: AttachedPost[];
  rank: Rank | null;
  gender: 'm' | 'f' | null;
  /** *Các ông A, B và C*: the coordinated names that share what follows the last. */
  group: NameMention[] | null;
}

/** What has been read of the article so far. */
export interface Reading {
  scan: Scan;
  items: Item[];
  sentences: Sentences;
  /** In the order of the text. */
  mentions: NameMention[];
  /** By index of the item. */
  mentionOf: Map<Name, NameMention>;
  /** Posts already attached to a person. */
  taken: Set<Post>;
  /** Cache by head: whether a post without its body is a public office in this article. */
  publicHeads: Map<PostHead, boolean>;
  /** Cache by head: the names that it immediately precedes. */
  holders: Map<PostHead, { post: Post; name: Name }[]>;
  /** Whether the article mentions the National Assembly; null until first needed. */
  assembly: boolean | null;
  /** Places in the names of bodies of the article, by level; null until first needed. */
  places: Map<string, Map<string, number>> | null;
}

/** Weight of *thôi giữ chức*, *miễn nhiệm*: the text says that the post was left. */
export const ENDED = 3;

export function attach(
  reading: Reading,
  mention: NameMention,
  post: Post,
  status: RoleStatus | null = null,
  weight = 1,
): void {
  mention.attached.push({
    post,
    // *thôi giữ chức Quyền Bí thư*: an ended post is former, whatever its status was.
    status: status === 'former' && weight === ENDED ? status : (post.status ?? status ?? 'current'),
    weight: post.status === null ? weight : Math.max(weight, 2),
  });
  reading.taken.add(post);
}

export function readingOf(scan: Scan, items: Item[], sentences: Sentences): Reading {
  const mentions: NameMention[] = [];
  const mentionOf = new Map<Name, NameMention>();
  items.forEach((item, index) => {
    if (item.kind !== 'name') return;
    const mention: NameMention = {
      name: item,
      index,
      order: mentions.length,
      attached: [],
      rank: null,
      gender: null,
      group: null,
    };
    mentions.push(mention);
    mentionOf.set(item, mention);
  });
  return {
    scan,
    items,
    sentences,
    mentions,
    mentionOf,
    taken: new Set(),
    publicHeads: new Map(),
    holders: new Map(),
    assembly: null,
    places: null,
  };
}

/** Returns the first word of the posts, ranks and honorifics right before a name, or of the name. */
export function mentionStart(items: Item[], { index, name }: Pick<NameMention, 'index' | 'name'>): number {
  let start = name.start;
  for (let before = index - 1; items[before]?.end === start && items[before]?.kind !== 'name'; before--)
    start = items[before]?.start ?? start;
  return start;
}

/** Returns the index of the first item that begins at word `at` or later. */
export function firstItemFrom(items: Item[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the item that begins at word `at`, or undefined. */
export function itemAt(items: Item[], at: number): Item | undefined {
  const item = items[firstItemFrom(items, at)];
  return item?.start === at ? item : undefined;
}
