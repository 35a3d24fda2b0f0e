/** The state of one text that all parts of the recogniser share. */

import type { Folded } from '../../text/fold';
import { type Lexicon, lexicon } from './lexicon';
import { CAPITAL, CAPITALS, cutWords, GLUED, LINE_END, NUMBER, SIGN, type Words } from './words';

export interface Scan {
  folded: Folded;
  words: Words;
  lexicon: Lexicon;
  /** Hashes of the full names that the article gives unambiguously somewhere. */
  known: Set<number>;
  /** Hashes of the last two words of longer full names: *Bộ trưởng Thanh Trà*. */
  pairs: Set<number>;
  /** Hashes of their last words, the given names: *Thứ trưởng Thoa*. */
  givenNames: Set<number>;
  /** The bracket that declares an abbreviation, by its hash: *Ủy ban châu Âu (EC)*; null until first needed. */
  declared: Map<number, number> | null;
}

export function scanOf(folded: Folded): Scan {
  const tables = lexicon();
  return {
    folded,
    words: cutWords(folded.text, tables.vocabulary),
    lexicon: tables,
    known: new Set(),
    pairs: new Set(),
    givenNames: new Set(),
    declared: null,
  };
}

export const isCapital = ({ words }: Scan, at: number): boolean => ((words.marks[at] ?? 0) & CAPITAL) !== 0;
export const isCapitals = ({ words }: Scan, at: number): boolean => ((words.marks[at] ?? 0) & CAPITALS) !== 0;
export const isNumber = ({ words }: Scan, at: number): boolean => ((words.marks[at] ?? 0) & NUMBER) !== 0;
export const isLineEnd = ({ words }: Scan, at: number): boolean =>
  at >= words.size || ((words.marks[at] ?? 0) & LINE_END) !== 0;
export const isGlued = ({ words }: Scan, at: number): boolean => ((words.marks[at] ?? 0) & GLUED) !== 0;

/** Returns the punctuation mark at word `at`; '' if it is not one. */
export function signAt({ words }: Scan, at: number): string {
  if (at < 0 || at >= words.size || ((words.marks[at] ?? 0) & SIGN) === 0) return '';
  return words.text.charAt(words.start[at] ?? 0);
}

/** Returns words `[from, to)` of the folded text. */
export const textOf = ({ words }: Scan, from: number, to: number): string =>
  to > from ? words.text.slice(words.start[from], words.end[to - 1]) : '';

/** Returns one word in lower case; '' outside the text. */
export function wordAt({ words, lexicon }: Scan, at: number): string {
  const id = words.id[at] ?? 0;
  if (id !== 0) return lexicon.vocabulary.word(id);
  return at < 0 || at >= words.size ? '' : words.text.slice(words.start[at], words.end[at]).toLowerCase();
}

/** Returns words `[from, to)` of the source, cleaned for display. */
export const written = ({ words, folded }: Scan, from: number, to: number): string =>
  to > from ? folded.written(words.start[from] ?? 0, words.end[to - 1] ?? 0) : '';

/** Hashes a run of words, ignoring case and punctuation. */
export function hashRun({ words }: Scan, from: number, to: number): number {
  let hash = 7;
  for (let at = from; at < to; at++) {
    if (((words.marks[at] ?? 0) & SIGN) === 0) hash = Math.imul(hash, 1000003) + (words.hash[at] ?? 0);
  }
  return hash;
}
