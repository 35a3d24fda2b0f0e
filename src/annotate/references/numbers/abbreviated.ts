/** The abbreviation that a text declares right behind the word for a kind of document: *Quyết định (QĐ) 33/2014*. */

import { typeOfCode } from './type-words';

const DECLARED = / \(([A-ZĐ]{2,4})\)$/;

/** Where the word ends that stands before `end`, without such an abbreviation. */
export function beforeAbbreviation(text: string, end: number): number {
  if (text.charAt(end - 1) !== ')') return end;
  const [all = '', code = ''] = DECLARED.exec(text.slice(Math.max(0, end - 7), end)) ?? [];
  return typeOfCode[code] === undefined ? end : end - all.length;
}
