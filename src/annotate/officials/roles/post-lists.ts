/** Lists of one person's posts: a status that the text states once holds for the others too. */

import type { AttachedPost, NameMention, Reading } from '../items/reading';
import { separatorBetween } from '../items/separators';
import type { Post } from '../posts/post';
import { type Scan, signAt, textOf } from '../words/scan';
import type { RoleMention } from './role-mention';

/** The text between two posts of one list. */
const JOINT = /^[,;(-]? ?(?:và|rồi|(?:kiêm|đồng thời|sau đó|hiện|nay)(?: là| giữ chức)?)?$/i;
const LONGEST_JOINT = 5;

/** Whether one post follows the other, with at most the person's name and punctuation between them. */
export function isOneList(scan: Scan, { name }: NameMention, before: Post | undefined, post: Post): boolean {
  if (before === undefined) return false;
  if (before.end === name.start) return name.end + 1 === post.start && /^[,(-]$/.test(signAt(scan, name.end));
  return post.start - before.end <= LONGEST_JOINT && JOINT.test(textOf(scan, before.end, post.start));
}

/** *nguyên Bí thư Ban cán sự đảng, Bộ trưởng Bộ A*: both are former; not a following post in a firm or club, unless joined by *kiêm*. */
export function propagateFormer(reading: Reading, attached: AttachedPost[]): void {
  attached.forEach((here, i) => {
    const before = attached[i - 1];
    if (before?.status !== 'former' || here.post.status !== null || here.status !== 'current') return;
    const joint = separatorBetween(reading, before.post.end, here.post.start);
    if (joint !== 'kiêm' && (joint !== ',' || here.post.organisation?.other === true)) return;
    here.status = 'former';
    here.weight = 2;
  });
}

/** *cựu Bộ trưởng A … Từ năm 2007, ông là Bí thư Ban cán sự đảng, Bộ trưởng*: if a list has a post that is former according to another mention, the whole list is past. */
export function markPastLists(mentions: RoleMention[]): void {
  const past = new Set(mentions.map(({ pastList }) => pastList));
  for (const mention of mentions) {
    const { status, weight, list, title } = mention;
    if (status === 'current' && weight === 0 && past.has(list) && !KEPT.test(title)) mention.status = 'former';
  }
}

/** Seats, which are held besides an office and after it. */
const KEPT = /ủy viên|đại biểu/;
