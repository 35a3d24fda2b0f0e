/** List lines of a name, a colon and posts: *- Ông X: Bí thư Đảng ủy xã A;*. In direct speech more words follow the colon. */

import { itemAt, mentionStart, type NameMention, type Reading } from '../items/reading';
import { isLineEnd, type Scan, signAt } from '../words/scan';
import { attachRun } from './post-runs';

const MAX_POSTS = 6;

export function attachColons(reading: Reading): void {
  for (const mention of reading.mentions) {
    const post = signAt(reading.scan, mention.name.end) === ':' ? firstPost(reading, mention) : null;
    if (post !== null) attachRun(reading, mention, post);
  }
}

/** Returns the first post, if the line begins with the name and only posts follow the colon; otherwise null. */
function firstPost({ scan, items, taken }: Reading, { name, index }: NameMention) {
  const post = itemAt(items, name.end + 1);
  if (post?.kind !== 'post' || taken.has(post) || !opensLine(scan, mentionStart(items, { index, name }))) return null;
  let last = post;
  for (let count = 0; count < MAX_POSTS && signAt(scan, last.end) === ','; count++) {
    const next = itemAt(items, last.end + 1);
    if (next?.kind !== 'post') return null;
    last = next;
  }
  const sign = signAt(scan, last.end);
  const closed = isLineEnd(scan, last.end) || sign === ';' || (sign === '.' && isLineEnd(scan, last.end + 1));
  return closed ? post : null;
}

/** Whether only a dash, a number or the semicolon of the previous item precedes word `at`. */
const opensLine = (scan: Scan, at: number): boolean =>
  at === 0 || isLineEnd(scan, at) || /^[-;.)+]$/.test(signAt(scan, at - 1));
