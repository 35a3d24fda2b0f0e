/** Whether a post heads a list of its holders, and how the list is written. */

import { firstItemFrom, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isDistributedByPlace } from './distributed-by-place';
import { isSource } from './speech';

export interface ListHeading {
  post: Post;
  /** The colon, or the last word of *gồm*, *được bầu là*. */
  colon: number;
  isColon: boolean;
  /** A member's seat: each person may have another post besides. */
  ofMembers: boolean;
  /** Each person has a line. */
  byLines: boolean;
  /** *các xã, phường: Suối Mơ - A*: each person stands after a place. */
  byPlace: boolean;
  /** *như A, B*: the row of names alone. */
  ofExamples: boolean;
}

/** Words before the first person. */
const LONGEST_OPENING = 4;

/** Returns null if the post does not head a list. */
export function headingOf(reading: Reading, post: Post): ListHeading | null {
  const { items, scan } = reading;
  const colon = colonAfter(reading, post);
  if (colon < 0) return null;
  const byLines = isLineEnd(scan, colon + 1);
  const first = items[firstItemFrom(items, colon + 1)];
  // *Bộ trưởng: Đây là …* is direct speech, not a list.
  if (!byLines && (first === undefined || first.start > colon + LONGEST_OPENING)) return null;
  const isColon = signAt(scan, colon) === ':';
  const ofMembers = post.head.flags.includes('M');
  if (isColon && !ofMembers && !post.plural && isSource(scan, post.start)) return null;
  return {
    post,
    colon,
    isColon,
    ofMembers,
    byLines,
    byPlace: isDistributedByPlace(scan, post.end, colon),
    ofExamples: wordAt(scan, colon) === 'như',
  };
}

/** Words between the post and the colon. */
const LONGEST_LINK = 7;

/** Returns the colon, or the last word of *được bầu là*; -1 if the post does not head a list. */
export function colonAfter(reading: Reading, post: Post): number {
  const { scan } = reading;
  // *Thủ tướng có 3 trợ lý, gồm các ông A, B*: those of another post.
  if (wordAt(scan, post.end) === 'có' && signAt(scan, post.end + 1) !== ':') return -1;
  for (let at = post.end; at < post.end + LONGEST_LINK; at++) {
    if (isLineEnd(scan, at)) return -1;
    const sign = signAt(scan, at);
    if (sign === ':') {
      const isHeading = at === post.end || /^(?:gồm|là|có|sau|đây|viên)$/.test(wordAt(scan, at - 1));
      return isHeading || isDistributedByPlace(scan, post.end, at) ? at : -1;
    }
    // *các xã, phường: …*
    if (sign === ',' && wordAt(scan, post.end) === 'các' && at > post.end + 1) continue;
    // *đủ năm phó chủ tịch theo quy định, gồm các ông A, B*
    if ((sign === ',' || sign === ';') && wordAt(scan, at + 1) === 'gồm') continue;
    if (sign !== '') return -1;
    const word = wordAt(scan, at);
    if (word === 'như' && at === post.end && post.plural) return at;
    // *giữ chức A thay người tiền nhiệm là ông X*
    if (word === 'thay' && /^(?:người|ông|bà|cho|thế)$/.test(wordAt(scan, at + 1))) return -1;
    if (word === 'gồm') return colonAfterHonorific(scan, at + 1) ?? at;
    if (/^giúp việc cho$/i.test(textOf(scan, at, at + 3))) return colonAfterServed(reading, at + 3);
    if (word === 'là') return signAt(scan, at + 1) === ':' ? at + 1 : at;
  }
  return -1;
}

/** *5 thứ trưởng giúp việc cho Bộ trưởng X gồm các ông A, B*: the minister is named from word `from` on; -1 if no list follows. */
function colonAfterServed({ scan, items }: Reading, from: number): number {
  const served = firstItemFrom(items, from);
  const name = items[served + 1];
  if (items[served]?.kind !== 'post' || name?.kind !== 'name' || wordAt(scan, name.end) !== 'gồm') return -1;
  return colonAfterHonorific(scan, name.end + 1) ?? name.end;
}

/** Returns the colon of *gồm: A*, *gồm các đồng chí: A*; null if there is none. */
function colonAfterHonorific(scan: Scan, from: number): number | null {
  let at = from;
  while (/^(?:các|ông|bà|đồng|chí|,)$/.test(wordAt(scan, at))) at++;
  return signAt(scan, at) === ':' ? at : null;
}
