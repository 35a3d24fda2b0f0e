/** *Nghị định này thay thế …*, *Thông tư này được sửa đổi bởi …* in the sentence after a document: an anaphor as the subject of a relation. */

import type { DocumentMention } from '../mentions/document-mention';

/** The rest of a sentence, then *Nghị định này* up to the verb. */
const ANAPHOR =
  /^[^\n]*?[.\n]\s*(?:[^.\n]{0,60}, )?(nghị định|nghị quyết|thông tư|quyết định|quy định|chỉ thị) này (?:(?:có hiệu lực|áp dụng|thi hành)[^.;\n]{3,60}?(?:,| và) )?(?:(?:chính thức|cũng|đã|đồng thời|sẽ|tiếp tục|và) )*(?=được|bị|thay|bãi|sửa|bổ|hủy)/iu;
/** Characters back within which the antecedent may stand. */
const REACH = 400;

/**
 * Returns the index of the antecedent of the anaphor in `between`, the text before `found[at]`, and the words from its verb on. Null if
 * there is none of that type, or if the document that would be changed is not the older one.
 */
export function anaphoricAction(
  found: DocumentMention[],
  at: number,
  between: string,
): { subject: number; deed: string } | null {
  const second = found[at];
  const [all, kind = ''] = ANAPHOR.exec(between) ?? [];
  if (all === undefined || second === undefined) return null;
  const deed = between.slice(all.length);
  const subject = found.findLastIndex(({ type }, i) => i < at && type === kind.toLowerCase());
  const first = found[subject];
  if (first === undefined || second.start - first.end > REACH || /[.\n]/.test(deed)) return null;
  const [older, newer] = /^(?:được|bị)/.test(deed) ? [first, second] : [second, first];
  return older.year !== null && newer.year !== null && older.year <= newer.year ? { subject, deed } : null;
}
