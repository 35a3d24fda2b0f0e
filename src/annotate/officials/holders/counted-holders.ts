/** As many people as the post before them tells, behind a comma: *hai nguyên Phó Chủ tịch UBND tỉnh A, ông X và bà Y*. */

import { firstItemFrom, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { signAt, wordAt } from '../words/scan';
import { coordinated } from './name-rows';
import { COUNTS } from './plural-anaphora';

/** Returns the people; empty if they are not just as many, or one of them has a post. */
export function countedHolders(reading: Reading, post: Post): NameMention[] {
  const { scan, items, mentionOf } = reading;
  const count = COUNTS[wordAt(scan, post.start - 1)];
  if (count === undefined || signAt(scan, post.end) !== ',') return [];
  const index = firstItemFrom(items, post.end + 1);
  const [called, name] = [items[index], items[index + 1]];
  if (called?.kind !== 'honorific' || called.start !== post.end + 1 || name?.kind !== 'name') return [];
  const first = mentionOf.get(name);
  if (first === undefined || name.start !== called.end) return [];
  const row = coordinated(reading, first);
  return row.length === count && row.every(({ attached }) => attached.length === 0) ? row : [];
}
