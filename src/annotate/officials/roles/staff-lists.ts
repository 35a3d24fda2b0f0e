/** The body whose people a list names: *3 cán bộ Sở A bị khởi tố gồm: Giám đốc X, Phó Giám đốc Y*, *lãnh đạo UBND xã B gồm X (Chủ tịch)*. */

import type { Reading } from '../items/reading';
import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { bodyHasPost } from '../posts/led-bodies';
import type { Post } from '../posts/post';
import { type Scan, textOf, wordAt } from '../words/scan';

/** Words from the body to *gồm*, and to the post. */
const LONGEST_VERB = 6;
const FARTHEST = 60;
const STAFF = /^(?:cán bộ|lãnh đạo|công chức|quan chức)$/i;
/** Between the body and the list: what befalls its people. */
const PASSIVE = /^,? ?(?:(?:đã|vừa|cùng|đều|phải|bị|được|ra|hầu|khởi|tố|truy|bắt|tạm|giam|tòa|kỷ|luật|xét|xử) ?)*$/i;

/** Returns the body, if it has such a post; otherwise null. */
export function staffBody({ scan, sentences }: Reading, post: Post): Organisation | null {
  const first = Math.max(sentences.first[sentences.of[post.start] ?? 0] ?? 0, post.start - FARTHEST);
  for (let by = post.start - 1; by > first + 2; by--) {
    if (wordAt(scan, by) !== 'gồm') continue;
    const body = bodyOfStaff(scan, by, first);
    return body !== null && bodyHasPost(scan, post, body) ? body : null;
  }
  return null;
}

function bodyOfStaff(scan: Scan, by: number, first: number): Organisation | null {
  for (let at = by - 1; at > first + 1; at--) {
    if (!STAFF.test(textOf(scan, at - 2, at))) continue;
    const body = organisationAt(scan, at, '');
    if (body === null || body.end > by || by - body.end > LONGEST_VERB) return null;
    return PASSIVE.test(textOf(scan, body.end, by)) ? body : null;
  }
  return null;
}
