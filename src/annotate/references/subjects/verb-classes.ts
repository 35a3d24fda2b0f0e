/** The class of verbs with which a document's subject may begin, by its type word or the symbol of its number. */

import type { SubjectContext } from './subject';

const CLASSES: [SubjectContext['kind'], RegExp][] = [
  ['decides', /^quyết định|\/(?:QĐ|NQ-HĐND)/i],
  ['asks', /^tờ trình|\/TTr/i],
  ['concludes', /^thông báo|\/TB/i],
  ['orders', /^(?:công điện|chỉ thị)|\/(?:CĐ|CT)/i],
];
const PLAN = /^(?:kế hoạch|chương trình)|\/(?:KH|CTr)/i;
/** Required, because in *theo Kế hoạch 5/KH-UBND triển khai tuần tra* the verb has another subject. */
const ISSUED = /(?:ban hành|ký|có|ra|xây dựng|công bố) (?:các )?$/;

/** Returns the verb class of the document that `text` names from `start` to `end`; null for the verbs of any title. */
export function verbClassOf(text: string, start: number, end: number): SubjectContext['kind'] {
  const document = text.slice(start, end);
  for (const [kind, pattern] of CLASSES) if (pattern.test(document)) return kind;
  return PLAN.test(document) && ISSUED.test(text.slice(Math.max(0, start - 16), start)) ? 'plans' : null;
}
