/** What the text says about a post besides its holder: that it is held now, was held then, ends or is held in an acting capacity. */

import { itemAt, type Reading } from '../items/reading';
import { careerEvent, datedEntry, isSuperseded } from '../lives/careers';
import { datedLine, isOfPastLine } from '../lives/dated-lines';
import { endsAfter, isOfThatTime } from '../lives/event-times';
import { isRetiredAt } from '../lives/resignations';
import type { Post } from '../posts/post';
import type { Event } from '../words/lexicon';
import { signAt, wordAt } from '../words/scan';
import type { VerbOfOffice } from './verbs-of-office';

export interface StatedEvent {
  event: Event;
  /** The posts that the event may be about: the first, and those that follow it after a comma or *rồi*. */
  row: Post[];
  /** A later clause gives the person another post, so that all of the row are past: *rồi làm A, B. Sau đó ông làm C*. */
  isFollowed: boolean;
}

/** Returns null if neither a verb before the post nor a date or career around it says anything. */
export function statedEvent(
  reading: Reading,
  post: Post,
  index: number,
  verb: VerbOfOffice | null,
): StatedEvent | null {
  const dated = verb === null ? (datedLine(reading, post) ?? datedEntry(reading, post)) : null;
  const event = verb?.event ?? dated ?? careerEvent(reading, post, index);
  if (event === null) return null;
  const row = followingPosts(reading, post);
  const { end } = row.at(-1) ?? post;
  const isFollowed = (event === 'now' || event === 'then') && isSuperseded(reading, post.start, end);
  if (isFollowed) return { event: 'then', row, isFollowed };
  return { event: event === 'now' ? presentEvent(reading, post, end) : event, row, isFollowed };
}

/** What *giữ chức*, *là* mean at their place: the post may be long past, or about to end. */
function presentEvent(reading: Reading, post: Post, end: number): Event {
  if (isOfThatTime(reading, post) || isOfPastLine(reading, post) || isRetiredAt(reading.scan, end)) return 'then';
  return endsAfter(reading, post) ? 'ends' : 'now';
}

function followingPosts({ items, scan, taken }: Reading, first: Post): Post[] {
  const posts = [first];
  for (let last = first; signAt(scan, last.end) === ',' || wordAt(scan, last.end) === 'rồi'; ) {
    const next = itemAt(items, last.end + 1);
    if (next?.kind !== 'post' || taken.has(next)) break;
    posts.push(next);
    last = next;
  }
  return posts;
}
