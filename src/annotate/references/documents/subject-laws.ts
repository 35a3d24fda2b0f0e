/** Ends a subject at the law that it names: *hướng dẫn thi hành Luật Cư trú*, whatever verb follows. */

import type { Attributes } from '../attributes/attributes';
import type { DocumentMention } from '../mentions/document-mention';

const IMPLEMENTS = /^(?:bãi bỏ|dự (?:án|thảo)|hướng dẫn|qu[yi] định (?:chi tiết|và hướng dẫn)|sửa đổi|triển khai)/iu;
/** Continues the title after the name of a law. */
const CONTINUES = /^ ?[,;(-]|^ (?:và|về|số|năm|ngày|của|cho|đối với|liên quan|tại|thuộc|trên|trong)(?![\p{L}])/u;

/** Characters after its document within which a subject may end. */
const REACH = 700;

/** Truncates the subjects of `attributes` (parallel to `found`) after the last law that they name. */
export function endSubjectsAtLaws(
  text: string,
  found: readonly DocumentMention[],
  attributes: readonly Attributes[],
): void {
  attributes.forEach((said, i) => {
    const document = found[i];
    const subject = said.subject;
    if (document === undefined || subject === null || !IMPLEMENTS.test(subject)) return;
    const offset = text.slice(document.end, document.end + REACH).indexOf(subject);
    const start = document.end + offset;
    let last: DocumentMention | undefined;
    for (let next = i + 1; offset >= 0 && (found[next]?.end ?? Infinity) <= start + subject.length; next++)
      last = found[next];
    if (last === undefined || last.name === null || last.start < start) return;
    const rest = text.slice(last.end, start + subject.length);
    if (rest !== '' && !CONTINUES.test(rest)) said.subject = text.slice(start, last.end);
  });
}
