/** Seats in the Party: whoever sits in the Politburo or the Secretariat is not introduced as a member of the Central Committee. */

import type { Post } from '../posts/post';
import { type Scan, textOf } from '../words/scan';

const MEMBER =
  /^(?:ủy|uỷ) viên (?:dự khuyết )?(?:(?:bch|ban chấp hành) )?(?:trung ương|tw|tư|t\. ?ư)(?: đảng)?(?: |$)/i;
const ABOVE =
  /^(?:bí thư (?:(?:bch|ban chấp hành) )?(?:trung ương|tw|tư|t\. ?ư) đảng|(?:ủy|uỷ) viên (?:ban bí thư|bộ chính trị))(?: |$)/i;

/** *các Ủy viên Bộ Chính trị: A, B; Ủy viên Trung ương Đảng C*: whether `post` is a seat below that of the heading. */
export const isLowerSeat = (scan: Scan, heading: Post, post: Post): boolean =>
  MEMBER.test(textOf(scan, post.titleStart, post.end)) && ABOVE.test(textOf(scan, heading.titleStart, heading.end));
