/** Bodies told by a merger: *UBND tỉnh Lâm Đồng (mới)*, *Huyện ủy A cũ*, *UBND tỉnh B trước sáp nhập*. */

import type { Post } from './posts';
import { type Scan, textOf } from './scan';

const BEFORE = 'cũ|trước (?:khi )?(?:sáp nhập|hợp nhất)';
const AFTER = 'mới|mới (?:thành lập|sáp nhập|hợp nhất)|sau (?:khi )?(?:sáp nhập|hợp nhất)';
/** Of a bracket the first group is what is gone, without one the second; a name or sign comes next. */
const MERGED = new RegExp(
  String.raw`^(?:\((?:(${BEFORE})|(?:${AFTER}))\)|(?:(${BEFORE})|(?:${AFTER}))(?= ?[,.;:)(–-]| \p{Lu}|\s*$))`,
  'u',
);
const LONGEST = 7;

/** Passes over such words behind a body; a post of one that is gone is a former one. Whether there were any. */
export function passesMerger(scan: Scan, post: Post): boolean {
  if (post.organisation === null) return false;
  const found = MERGED.exec(textOf(scan, post.end, Math.min(post.end + LONGEST, scan.words.size)));
  if (found === null) return false;
  post.end += found[0].match(/[()]|[^\s()]+/g)?.length ?? 0;
  if ((found[1] ?? found[2]) !== undefined) post.status ??= 'former';
  return true;
}
