/** An abbreviation declared right after a type word: *Quyết định (QĐ) 33/2014*. */

import { typeOfCode } from './type-words';

const DECLARED = / \(([A-ZĐ]{2,4})\)$/;

/** Returns `end` moved back over such an abbreviation, to the end of the word before it. */
export function beforeAbbreviation(text: string, end: number): number {
  if (text.charAt(end - 1) !== ')') return end;
  const [all = '', code = ''] = DECLARED.exec(text.slice(Math.max(0, end - 7), end)) ?? [];
  return typeOfCode[code] === undefined ? end : end - all.length;
}
