/** The Party term stated beside a document: *… của Bộ Chính trị khóa XIII*. */

import { roman } from '../../text/roman';

const TERM = /^[^.;\n]{0,60}?kh[óo]a (1\d|[6-9]|X{0,2}(?:IX|IV|V?I{0,3}))(?![\p{L}\d])/iu;
/** *Nghị quyết Trung ương 6 khóa XII (Nghị quyết số 18-NQ/TW)* */
const TERM_BEFORE = /kh[óo]a ([XVI]{1,5}) \($/iu;

/** `before`: the text right before the document; `rest`: the text after its number, date and issuer. Null if neither states a term. */
export function nearbyTerm(before: string, rest: string): number | null {
  const term = TERM.exec(rest)?.[1] ?? TERM_BEFORE.exec(before)?.[1];
  if (!term) return null;
  return /\d/.test(term) ? Number(term) : roman(term.toUpperCase());
}
