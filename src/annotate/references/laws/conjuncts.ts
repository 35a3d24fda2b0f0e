/** The other laws of *các luật Đất đai, Nhà ở và Kinh doanh bất động sản*, whose word stands once. */

import type { DocumentMention } from '../mentions/document-mention';
import { addLaw, isCapital } from './add-law';
import { lawNameAt } from './name-at';
import type { LawKind } from './names';

/** Text that may follow a list of names. */
const AFTER_LIST = /^(?:[.,;:)\n]|$| (?:và|được|có|cùng|đều|sẽ|đã|cũng)(?![\p{L}]))/u;

/** Appends to `found` the conjuncts of its last law. `plural`: a word such as *các* precedes that. */
export function readConjuncts(text: string, found: DocumentMention[], kind: LawKind, plural: boolean): void {
  const list: DocumentMention[] = [];
  let end = found.at(-1)?.end ?? 0;
  for (;;) {
    const joint = /^(?:, và |, |; | và | hay | hoặc )/.exec(text.slice(end, end + 6))?.[0];
    if (joint === undefined || !isCapital(text, end + joint.length)) break;
    const next = lawNameAt(text, end + joint.length, kind);
    if (next === null) break;
    addLaw(text, end + joint.length, next.end, kind, next.law.name, list);
    end = list.at(-1)?.end ?? next.end;
  }
  if (list.length === 0) return;
  // Without a plural, nothing but the list may follow: *Luật Đất đai, Quy hoạch sử dụng đất …* is not a list of laws.
  if (plural || AFTER_LIST.test(text.slice(end, end + 6))) found.push(...list);
}
