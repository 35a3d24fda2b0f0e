/** Bodies identified by a merger: *UBND tỉnh Lâm Đồng (mới)*, *Huyện ủy A cũ*, *UBND tỉnh B trước sáp nhập*. */

import { type Scan, signAt, textOf } from '../words/scan';
import type { Post } from './post';

const BEFORE = 'cũ|trước (?:khi )?(?:sáp nhập|hợp nhất)';
const AFTER = 'mới|mới (?:thành lập|sáp nhập|hợp nhất)|sau (?:khi )?(?:sáp nhập|hợp nhất)';
/** The first group (in brackets) or the second (without) matches an abolished body; a name, a term or punctuation follows. */
const MERGED = new RegExp(
  String.raw`^(?:\((?:(${BEFORE})|(?:${AFTER}))\)|(?:(${BEFORE})|(?:${AFTER}))(?= ?[,.;:)(–-]| \p{Lu}| (?:nhiệm kỳ|khóa) |\s*$))`,
  'u',
);
const LONGEST = 7;

/** *(nay là xã A)*, *(sáp nhập tỉnh A và tỉnh B)*, *(trước đây thuộc huyện A)*, *(huyện A cũ)*, *(thành phố A cũ, nay thuộc tỉnh B)*: what the body became or where it lay. */
const RENAMED =
  /^\((?:(?:nay|hiện nay|hiện|trước|trước đây|trước kia|trước đó)(?: đã)?(?: sáp nhập| đổi tên)? (?:là|thuộc|thành|vào) [^();:]+|(?:được |trên cơ sở )?(?:sáp nhập|hợp nhất)(?: từ| của| giữa)? [^();:]+|[^(),;:]+ (?:cũ|trước đây)(?:, [^();:]+)?)\)/u;
const LONGEST_RENAMING = 24;

/** Skips such words after a body, and marks a post in an abolished body as former. Returns whether there were any. */
export function skipMerger(scan: Scan, post: Post): boolean {
  if (post.organisation === null) return false;
  const found = MERGED.exec(textOf(scan, post.end, Math.min(post.end + LONGEST, scan.words.size)));
  if (found === null) return skipRenaming(scan, post);
  post.end += found[0].match(/[()]|[^\s()]+/g)?.length ?? 0;
  if ((found[1] ?? found[2]) !== undefined) post.status ??= 'former';
  return true;
}

/** *Giám đốc Công an tỉnh A (trước khi sáp nhập)*: of an abolished body, whose name the new one may have. */
export const isOfAbolishedBody = (scan: Scan, { organisation, end }: Post): boolean =>
  organisation !== null && GONE.test(textOf(scan, organisation.end, end));

/** *Giám đốc Công an tỉnh A (mới)*, *… sau hợp nhất*. */
export const isOfMergedBody = (scan: Scan, { organisation, end }: Post): boolean =>
  organisation !== null && NEW.test(textOf(scan, organisation.end, end));

const NEW = new RegExp(String.raw`^\(?(?:${AFTER})`);
const GONE = new RegExp(String.raw`^\(?(?:${BEFORE})`);

function skipRenaming(scan: Scan, post: Post): boolean {
  if (signAt(scan, post.end) !== '(') return false;
  const found = RENAMED.exec(textOf(scan, post.end, Math.min(post.end + LONGEST_RENAMING, scan.words.size)));
  if (found === null) return false;
  const close = closing(scan, post.end);
  // *Trưởng phòng A (nay là Phó Giám đốc B)* is about the person.
  for (let at = post.end + 1; at < close; at++) if (scan.lexicon.posts.end(scan.words, at) > at + 1) return false;
  post.end = close + 1;
  return true;
}

function closing(scan: Scan, open: number): number {
  let at = open;
  while (at < open + LONGEST_RENAMING && signAt(scan, at) !== ')') at++;
  return at;
}
