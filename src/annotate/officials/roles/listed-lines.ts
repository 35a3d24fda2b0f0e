/** Lists of lines: *Ban Chỉ đạo A gồm:* and below it *1. Ông X, Trưởng ban*, *- Ông Y, ủy viên;*. */

import type { Reading } from '../items/reading';
import { bodyEndingAt } from '../organisations/body-before';
import type { Organisation } from '../organisations/organisation';
import type { Post } from '../posts/post';
import { isLineEnd, isNumber, type Scan, signAt, wordAt } from '../words/scan';

/** Sentences; the number of a line counts as one. */
export const MAX_LINES = 16;

/** *Ban Chỉ đạo A gồm:* and a numbered line with the post: returns the body in the heading of the list, or null. */
export function headingBody({ scan, sentences }: Reading, post: Post, sentence: number): Organisation | null {
  if (!isListed(scan, sentences.first[sentence] ?? 0, post)) return null;
  for (let back = sentence; back > Math.max(0, sentence - MAX_LINES); back--) {
    const at = lineBefore(scan, sentences.first[back] ?? 0);
    if (signAt(scan, at) === ':' && wordAt(scan, at - 1) === 'gồm') return bodyEndingAt(scan, at - 1);
  }
  return null;
}

/** *2. Ông X - Phó Bí thư*, *Phó Giám đốc: ông X*; or a line after one that ends with a semicolon or colon. */
export const isListed = (scan: Scan, first: number, { end }: Post): boolean =>
  signAt(scan, end) === ':' ||
  (isNumber(scan, first - 2) && /^[.)]$/.test(signAt(scan, first - 1))) ||
  /^[;:]$/.test(signAt(scan, lineBefore(scan, first)));

/** Empty lines and dashes between two lines; keeps the time linear for hostile text. */
const WIDEST_GAP = 8;

/** Returns the last word of the line before word `first`. */
function lineBefore(scan: Scan, first: number): number {
  let at = first - 1;
  while (at > first - WIDEST_GAP && (isLineEnd(scan, at) || signAt(scan, at) === '-')) at--;
  return at;
}
