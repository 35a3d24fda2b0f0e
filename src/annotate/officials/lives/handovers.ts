/** Handovers of posts: *Ông X bàn giao chức Bí thư Huyện ủy A cho ông Y*; *bàn giao nhiệm vụ Chính ủy B giữa đại tá X và đại tá Y*. */

import { attach, ENDED, firstItemFrom, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { textOf, wordAt } from '../words/scan';

const HANDS_OVER =
  /(?:^| )bàn giao(?: lại)?(?: các)? (?:chức|chức vụ|chức trách|chức danh|nhiệm vụ|cương vị|vị trí)(?:,? (?:công việc|công tác))?(?: của)?$/i;
const LONGEST_VERB = 8;
/** Maximum of words between the people and the post. */
const LONGEST_REACH = 14;
const MAX_ITEMS = 12;

/** Attaches such posts to both people; the first has left the post. */
export function attachHandovers(reading: Reading): void {
  const { scan, items, taken } = reading;
  if (!/bàn giao/i.test(scan.folded.text)) return;
  for (const item of items) {
    if (item.kind !== 'post' || taken.has(item)) continue;
    if (!HANDS_OVER.test(textOf(scan, Math.max(0, item.start - LONGEST_VERB), item.start))) continue;
    const [giver, taker] = between(reading, item);
    if (giver === undefined || taker === undefined) continue;
    attach(reading, giver, item, 'former', ENDED);
    attach(reading, taker, item, null, 0);
  }
}

function between(reading: Reading, post: Post): (NameMention | undefined)[] {
  const word = wordAt(reading.scan, post.end);
  if (word === 'giữa') return namesNear(reading, post, 1).slice(0, 2);
  return word === 'cho' ? [namesNear(reading, post, -1)[0], namesNear(reading, post, 1)[0]] : [];
}

/** Returns up to two people named after the post (`step` 1) or before it (-1) in its sentence, nearest first. */
function namesNear({ items, sentences, mentionOf }: Reading, post: Post, step: 1 | -1): NameMention[] {
  const found: NameMention[] = [];
  const own = firstItemFrom(items, post.start);
  let edge = step > 0 ? post.end : post.start;
  for (let at = own + step; Math.abs(at - own) < MAX_ITEMS && found.length < 2; at += step) {
    const item = items[at];
    if (item === undefined || sentences.of[item.start] !== sentences.of[post.start]) break;
    if (Math.abs((step > 0 ? item.start : item.end) - edge) > LONGEST_REACH) break;
    edge = step > 0 ? item.end : item.start;
    const mention = item.kind === 'name' ? mentionOf.get(item) : undefined;
    if (mention !== undefined) found.push(mention);
  }
  return found;
}
