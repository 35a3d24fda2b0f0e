/** Where a text answers a query: spans of the text as it is. */
import type { Span } from '../../annotate/record';
import { fold } from '../../annotate/text/fold';
import { bareOf, lowerOf, withoutEmoji } from './characters';
import { tones } from './matches';
import { parseQuery, type QueryWord } from './parse-query';
import { isBreak } from './sequence';

export interface Highlight extends Span {
  /** False: the same letters with other marks. */
  exact: boolean;
}

interface Word extends Span {
  toned: string;
  bare: string;
  /** Follows the word before without a break. */
  joined: boolean;
}

/** Ascending, not overlapping. Where typed words stand side by side in the text they are one span. Single letters alone are not marked. */
export function highlight(text: string, queryText: string): Highlight[] {
  const { words: wanted, pairs } = parseQuery(queryText);
  if (wanted.length === 0) return [];
  const words = wordsOf(text);
  const inPhrase = new Set(pairs.filter(({ required }) => required).flatMap(({ first }) => [first, first + 1]));
  const found: Highlight[] = [];
  for (let at = 0; at < words.length; ) {
    const run = longestRun(words, at, wanted);
    const phrase = run.from >= 0 && [...inPhrase].some((w) => w >= run.from && w < run.from + run.length);
    // A word of a phrase alone is not what was looked for.
    if (run.length === 0 || (phrase && run.length === 1)) {
      at++;
      continue;
    }
    const here = words.slice(at, at + run.length);
    const exact = here.every((word, i) => answers(word, wanted[run.from + i]!) === 2);
    found.push({ start: here[0]!.start, end: here.at(-1)!.end, exact });
    at += run.length;
  }
  const better = found.filter(({ exact }) => exact);
  // Once the typed marks stand somewhere, words with other marks are not marked: đường, not dương.
  return better.length > 0 ? better : found;
}

/** 0: no; 1: the same letters with other marks; 2: yes. */
function answers(word: Word, { bare: wanted, toned, prefix }: QueryWord): 0 | 1 | 2 {
  const longer = prefix && word.bare.length > wanted.length && word.bare.startsWith(wanted);
  if (word.bare !== wanted && !longer) return 0;
  return tones(toned, word.toned, longer) > 1 ? 2 : 1;
}

/** The most wanted words in a row that stand from `at` on. */
function longestRun(
  words: readonly Word[],
  at: number,
  wanted: readonly QueryWord[],
): { from: number; length: number } {
  let best = { from: -1, length: 0 };
  for (let from = 0; from < wanted.length; from++) {
    let length = 0;
    while (
      from + length < wanted.length &&
      at + length < words.length &&
      (length === 0 || words[at + length]!.joined) &&
      answers(words[at + length]!, wanted[from + length]!) !== 0
    ) {
      length++;
    }
    if (length > best.length) best = { from, length };
  }
  return best;
}

/** Words of a text as the index has them, with their places in the text as it is. */
function wordsOf(source: string): Word[] {
  const folded = fold(source);
  const text = withoutEmoji(folded.text);
  const words: Word[] = [];
  let start = -1;
  let gapFrom = 0;
  for (let i = 0; i <= text.length; i++) {
    const inWord = i < text.length && lowerOf(text.charCodeAt(i)) !== 0;
    if (inWord && start < 0) start = i;
    if (inWord || start < 0) continue;
    let toned = '';
    let bare = '';
    for (let k = start; k < i; k++) {
      const code = text.charCodeAt(k);
      toned += String.fromCharCode(lowerOf(code));
      bare += String.fromCharCode(bareOf(code));
    }
    words.push({
      ...folded.toSource(start, i),
      toned,
      bare,
      joined: words.length > 0 && !isBreak(text, gapFrom, start),
    });
    gapFrom = i;
    start = -1;
  }
  return words;
}
