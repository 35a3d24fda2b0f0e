/** A name at one place of the article, and what stands there about the person. */

import type { RoleStatus } from '../../record';
import type { Post } from '../posts/post';
import type { PostHead } from '../words/lexicon';
import type { Scan } from '../words/scan';
import type { Sentences } from '../words/sentences';
import type { Item, Name, Rank } from './items';

export interface Holding {
  post: Post;
  status: RoleStatus;
  /** How much its status counts against what other places say: a verb 0, bare words beside the name 1, *nguyên*, *quyền* 2, *thôi giữ chức* 3. */
  weight: number;
}

export interface Sighting {
  name: Name;
  /** Index of the name among the items. */
  index: number;
  /** Its place among the sightings. */
  order: number;
  holdings: Holding[];
  rank: Rank | null;
  gender: 'm' | 'f' | null;
  /** *Các ông A, B và C*: the names that share what is said of the last. */
  group: Sighting[] | null;
}

/** What attachment reads and writes. */
export interface Reading {
  scan: Scan;
  items: Item[];
  sentences: Sentences;
  /** In the order of the text. */
  sightings: Sighting[];
  /** By index of the item. */
  sightingOf: Map<Name, Sighting>;
  /** Posts that have their person. */
  taken: Set<Post>;
  /** By head: whether a post told without its body is a public one in this article. */
  publicHeads: Map<PostHead, boolean>;
  /** By head: the names before which it stands, where that was asked. */
  holders: Map<PostHead, { post: Post; name: Name }[]>;
  /** Whether the article speaks of the National Assembly; null where not yet asked. */
  assembly: boolean | null;
  /** Places that bodies of the article name, by level; null where not yet asked. */
  places: Map<string, Map<string, number>> | null;
}

/** Weight of *thôi giữ chức*, *miễn nhiệm*. */
const ENDED = 3;

export function hold(
  reading: Reading,
  sighting: Sighting,
  post: Post,
  status: RoleStatus | null = null,
  weight = 1,
): void {
  sighting.holdings.push({
    post,
    // *thôi giữ chức Quyền Bí thư*: what is over is former, however it was held.
    status: status === 'former' && weight === ENDED ? status : (post.status ?? status ?? 'current'),
    weight: post.status === null ? weight : Math.max(weight, 2),
  });
  reading.taken.add(post);
}

export function readingOf(scan: Scan, items: Item[], sentences: Sentences): Reading {
  const sightings: Sighting[] = [];
  const sightingOf = new Map<Name, Sighting>();
  items.forEach((item, index) => {
    if (item.kind !== 'name') return;
    const sighting: Sighting = {
      name: item,
      index,
      order: sightings.length,
      holdings: [],
      rank: null,
      gender: null,
      group: null,
    };
    sightings.push(sighting);
    sightingOf.set(item, sighting);
  });
  return {
    scan,
    items,
    sentences,
    sightings,
    sightingOf,
    taken: new Set(),
    publicHeads: new Map(),
    holders: new Map(),
    assembly: null,
    places: null,
  };
}

/** First word of the posts, ranks and honorifics that stand right before a name, or of the name. */
export function ownStart(items: Item[], { index, name }: Pick<Sighting, 'index' | 'name'>): number {
  let start = name.start;
  for (let before = index - 1; items[before]?.end === start && items[before]?.kind !== 'name'; before--)
    start = items[before]?.start ?? start;
  return start;
}

/** The index of the first item that begins at word `at` or later. */
export function itemFrom(items: Item[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item that begins at word `at`, or undefined. */
export function itemAt(items: Item[], at: number): Item | undefined {
  const item = items[itemFrom(items, at)];
  return item?.start === at ? item : undefined;
}
