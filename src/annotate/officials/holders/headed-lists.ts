/** Lists of people under one post: *các Phó Thủ tướng: A, B, C*; *Bí thư Tỉnh ủy là ông A*; *Các ủy viên gồm:* and a list of lines. */

import { attach, ENDED, firstItemFrom, type Reading } from '../items/reading';
import { separatorBetween } from '../items/separators';
import type { Post } from '../posts/post';
import { textOf } from '../words/scan';
import { isOfKin } from './kin';
import { headingOf } from './list-heading';
import { peopleUnder } from './listed-people';
import { withMinistry } from './ministries-listed';
import { isExpected } from './not-held';

/** *miễn nhiệm các chức danh Ủy viên UBND gồm: …*. */
const LEFT = /(?:miễn nhiệm|bãi nhiệm|cách chức)(?: các)?(?: chức vụ| chức danh| chức)?(?: (?:\d+|hai|ba|bốn|năm))?$/i;
/** *Thủ tướng khi ấy là ông X*, *Các ủy viên mất chức gồm: …*. */
const THEN = /^(?:(?:khi|lúc|hồi) (?:ấy|đó|bấy giờ)|mất chức|thôi chức|bị cách chức|bị miễn nhiệm)(?: |$)/i;

/** Attaches a post before a colon, *là* or *gồm* to the people after it. */
export function attachHeading(reading: Reading, post: Post): void {
  const { scan } = reading;
  const heading = headingOf(reading, post);
  // *vợ Bí thư Đảng ủy là bà A*
  if (heading === null || isOfKin(reading, post.start) || isExpected(scan, post.start)) return;
  const posts = coordinatedPosts(reading, post);
  const ended =
    LEFT.test(textOf(scan, Math.max(0, post.start - 5), post.start)) ||
    THEN.test(textOf(scan, post.end, heading.colon));
  for (const mention of peopleUnder(reading, heading)) {
    for (const one of posts) {
      reading.taken.add(one);
      // *hai bộ trưởng là Bộ trưởng Bộ A X và Bộ trưởng Bộ B Y*
      const isStated = mention.attached.some(
        (held) => held.post.end === mention.name.start && held.post.head === one.head,
      );
      if (isStated && one.organisation === null) continue;
      attach(reading, mention, withMinistry(scan, one, mention), ended ? 'former' : null, ended ? ENDED : 1);
    }
  }
}

/** *các Ủy viên Ban cán sự đảng, Thứ trưởng: …*: returns the posts listed before `post`, and itself last. */
function coordinatedPosts(reading: Reading, post: Post): Post[] {
  const { items, taken } = reading;
  const posts = [post];
  let { start } = post;
  for (let index = firstItemFrom(items, start) - 1; index >= 0; index--) {
    const before = items[index];
    if (before?.kind !== 'post' || taken.has(before) || separatorBetween(reading, before.end, start) === null) break;
    posts.unshift(before);
    start = before.start;
  }
  return posts;
}
