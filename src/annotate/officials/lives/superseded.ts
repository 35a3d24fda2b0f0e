/** Posts that a later one with *nay* (now) supersedes. */

import { firstItemFrom, type NameMention, type Reading } from '../items/reading';
import { textOf } from '../words/scan';

const MOVED_ON = /^[,(-]? ?nay (?:là|làm|giữ chức|giữ chức vụ)$/i;

/** Marks as former all posts before *nay là*, except seats: *A, Bí thư Đảng ủy, Chủ tịch UBND xã B, nay là Phó Giám đốc Sở C*. */
export function markSuperseded({ scan, items }: Reading, { name, attached }: NameMention): void {
  const own = attached.filter(({ post }) => post.start > name.end);
  const last = own.find(({ post }) => {
    const next = items[firstItemFrom(items, post.end)];
    return own.some((held) => held.post === next) && MOVED_ON.test(textOf(scan, post.end, next?.start ?? post.end));
  });
  for (const held of own) {
    if (last === undefined || held.post.end > last.post.end) continue;
    if (held.status !== 'current' || held.post.head.flags.includes('M')) continue;
    held.status = 'former';
    held.weight = 2;
  }
}
