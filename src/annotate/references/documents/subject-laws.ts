/** A subject that ends with a law: *hướng dẫn thi hành Luật Cư trú* and no more, whatever verb follows. */

import type { Attributes } from '../attributes/attributes';
import type { Found } from '../mentions/found';

const CARRIES_OUT = /^(?:bãi bỏ|dự (?:án|thảo)|hướng dẫn|qu[yi] định (?:chi tiết|và hướng dẫn)|sửa đổi|triển khai)/iu;
/** What goes on with the title behind the name of a law. */
const GOES_ON = /^ ?[,;(-]|^ (?:và|về|số|năm|ngày|của|cho|đối với|liên quan|tại|thuộc|trên|trong)(?![\p{L}])/u;

/** How far behind its document a subject may end. */
const REACH = 700;

/** Ends the subjects of `attributes`, one for each of `found`, behind the last law that they name. */
export function endAtLaws(text: string, found: readonly Found[], attributes: readonly Attributes[]): void {
  attributes.forEach((said, i) => {
    const document = found[i];
    const subject = said.subject;
    if (document === undefined || subject === null || !CARRIES_OUT.test(subject)) return;
    const offset = text.slice(document.end, document.end + REACH).indexOf(subject);
    const start = document.end + offset;
    let last: Found | undefined;
    for (let next = i + 1; offset >= 0 && (found[next]?.end ?? Infinity) <= start + subject.length; next++)
      last = found[next];
    if (last === undefined || last.name === null || last.start < start) return;
    const rest = text.slice(last.end, start + subject.length);
    if (rest !== '' && !GOES_ON.test(rest)) said.subject = text.slice(start, last.end);
  });
}
