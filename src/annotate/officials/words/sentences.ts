/** Sentence segmentation, so that posts are tied to names of the same sentence and a role can quote its evidence. */

import { GLUED, isCapitalMark, LINE_END, SIGN, type Words } from './words';

export interface Sentences {
  /** Index of the sentence of each word. */
  of: Int32Array;
  /** First word of each sentence; then, as a sentinel, the number of words. */
  first: number[];
}

const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'ts',
  'pgs',
  'gs',
  'ths',
  's',
  'bs',
  'ks',
  'q',
  'p',
  'h',
  'đ',
  'c',
  't',
  'ls',
  'st',
  'mr',
  'dr',
  'tr',
  'x',
]);

/** A sentence ends at a line end, and at `.!?…` before a capital, a quote or a number; not after *TP.*, *TS.* or an initial. */
export function sentencesOf(words: Words): Sentences {
  const of = new Int32Array(words.size);
  const first = [0];
  let number = 0;
  for (let at = 0; at < words.size; at++) {
    of[at] = number;
    const marks = words.marks[at] ?? 0;
    if ((marks & SIGN) === 0) continue;
    const sign = words.text.charCodeAt(words.start[at] ?? 0);
    const ends =
      (marks & LINE_END) !== 0 ||
      sign === 33 ||
      sign === 63 ||
      sign === 0x2026 ||
      (sign === 46 && endsSentence(words, at));
    if (ends && at + 1 < words.size) {
      number++;
      first.push(at + 1);
    }
  }
  first.push(words.size);
  return { of, first };
}

function endsSentence(words: Words, at: number): boolean {
  const next = words.marks[at + 1] ?? 0;
  if ((next & SIGN) === 0 && !isCapitalMark(next)) return false;
  const glued = (next & GLUED) !== 0;
  const before = at > 0 ? words.text.slice(words.start[at - 1], words.end[at - 1]).toLowerCase() : '';
  if (glued && (next & SIGN) !== 0) return false;
  if (ABBREVIATIONS.has(before)) return false;
  return !glued || before.length > 3;
}
