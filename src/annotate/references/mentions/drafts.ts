/** Bills and drafts: documents that have not been passed yet. */

import type { DocumentMention } from './document-mention';

/** *dự thảo về Luật …* is used loosely for *dự thảo Luật …*; *3 dự án luật gồm: Luật …*. */
const DRAFT =
  /(?:(?:dự thảo|dự án|dự|bản thảo)(?: lần (?:thứ )?\S{1,4})?(?: các)?(?: \d+)?|dự thảo về|(?:dự án|dự thảo)(?: luật)?(?:,? (?:gồm|sau|sau đây|là))?:) $/i;
/** Actions on bills only, and legislative plans. */
const PENDING =
  /(?:cho ý kiến(?: lần \S{1,4})?(?: về| vào| đối với|,? gồm:)?|đề nghị xây dựng|trình (?:ra )?Quốc hội(?: cho ý kiến| xem xét| thảo luận| thông qua|,)*)(?: các| gồm:?)? $|chương trình (?:xây dựng (?:pháp )?luật|lập pháp)[^.:;\n]{0,60}(?: gồm| có)?: $/i;
const LOOK_BACK = 110;

/** Between two items of a list of drafts. */
const JOINT = /^(?:,|;|,? và)(?: (?:dự án|dự thảo))? $/;

/** Sets `draft` on the drafts among `found`, which is in text order. */
export function markDrafts(text: string, found: DocumentMention[]): void {
  let previous: DocumentMention | null = null;
  for (const item of found) {
    if (item.id === null || item.name !== null) {
      const before = text.slice(Math.max(0, item.start - LOOK_BACK), item.start);
      item.draft = DRAFT.test(before.slice(-40)) || (item.name !== null && PENDING.test(before));
      if (!item.draft && previous?.draft) item.draft = JOINT.test(text.slice(previous.end, item.start));
    }
    previous = item;
  }
}
