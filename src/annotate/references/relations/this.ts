/** *Nghị định này thay thế …*, *Thông tư này được sửa đổi bởi …* in the sentence behind a document: what is done by it or to it. */

import type { Found } from '../mentions/found';

/** The rest of a sentence, then *Nghị định này* up to its verb. */
const THIS =
  /^[^\n]*?[.\n]\s*(?:[^.\n]{0,60}, )?(nghị định|nghị quyết|thông tư|quyết định|quy định|chỉ thị) này (?:(?:có hiệu lực|áp dụng|thi hành)[^.;\n]{3,60}?(?:,| và) )?(?:(?:chính thức|cũng|đã|đồng thời|sẽ|tiếp tục|và) )*(?=được|bị|thay|bãi|sửa|bổ|hủy)/iu;
/** How far back the document of which it speaks may stand. */
const REACH = 400;

/**
 * The document of which the words `between` its neighbour and `found[at]` speak, and those words from the verb on; null where none is of
 * that kind, or what would be changed is not the older of the two.
 */
export function deedOfThis(found: Found[], at: number, between: string): { head: number; deed: string } | null {
  const second = found[at];
  const [all, kind = ''] = THIS.exec(between) ?? [];
  if (all === undefined || second === undefined) return null;
  const deed = between.slice(all.length);
  const head = found.findLastIndex(({ type }, i) => i < at && type === kind.toLowerCase());
  const first = found[head];
  if (first === undefined || second.start - first.end > REACH || /[.\n]/.test(deed)) return null;
  const [older, newer] = /^(?:được|bị)/.test(deed) ? [first, second] : [second, first];
  return older.year !== null && newer.year !== null && older.year <= newer.year ? { head, deed } : null;
}
