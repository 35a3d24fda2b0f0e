/** What a document is for, by the word for its type or the letters of its number: with which verbs its subject may begin. */

import type { Deed } from './subject';

const KINDS: [Deed['kind'], RegExp][] = [
  ['decides', /^quyết định|\/(?:QĐ|NQ-HĐND)/i],
  ['asks', /^tờ trình|\/TTr/i],
  ['concludes', /^thông báo|\/TB/i],
  ['orders', /^(?:công điện|chỉ thị)|\/(?:CĐ|CT)/i],
];
const PLAN = /^(?:kế hoạch|chương trình)|\/(?:KH|CTr)/i;
/** In *theo Kế hoạch 5/KH-UBND triển khai tuần tra* somebody else does it. */
const ISSUED = /(?:ban hành|ký|có|ra|xây dựng|công bố) (?:các )?$/;

/** Of the document that `text` names from `start` to `end`. */
export function kindOf(text: string, start: number, end: number): Deed['kind'] {
  const document = text.slice(start, end);
  for (const [kind, told] of KINDS) if (told.test(document)) return kind;
  return PLAN.test(document) && ISSUED.test(text.slice(Math.max(0, start - 16), start)) ? 'plans' : null;
}
