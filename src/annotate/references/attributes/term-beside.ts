/** The Party term that a text tells beside a document: *… của Bộ Chính trị khóa XIII*. */

import { roman } from '../../text/roman';

const TERM = /^[^.;\n]{0,60}?kh[óo]a (1\d|[6-9]|X{0,2}(?:IX|IV|V?I{0,3}))(?![\p{L}\d])/iu;
/** *Nghị quyết Trung ương 6 khóa XII (Nghị quyết số 18-NQ/TW)* */
const TERM_BEFORE = /kh[óo]a ([XVI]{1,5}) \($/iu;

/** `before`: what stands right before the document; `rest`: behind its number, date and issuer. Null where neither tells one. */
export function termBeside(before: string, rest: string): number | null {
  const term = TERM.exec(rest)?.[1] ?? TERM_BEFORE.exec(before)?.[1];
  if (!term) return null;
  return /\d/.test(term) ? Number(term) : roman(term.toUpperCase());
}
