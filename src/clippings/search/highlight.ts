/** Finds the spans of a text that match a query. */
import type { Span } from '../../annotate/record';
import { fold } from '../../annotate/text/fold';
import { bareOf, lowerOf, withoutEmoji } from '../text/characters';
import { isBreak } from '../text/sequence';
import { tones } from './matches';
import { parseQuery, type QueryWord } from './parse-query';

export interface Highlight extends Span {
  /** False: the letters match, but not the tone marks. */
  exact: boolean;
}

interface Word extends Span {
  toned: string;
  bare: string;
  /** Follows the previous word in the same clause. */
  joined: boolean;
}

/** Ascending, not overlapping. Adjacent words that match adjacent query words are one span. */
export function highlight(text: string, queryText: string): Highlight[] {
  const { words: wanted, pairs } = parseQuery(queryText);
  if (wanted.length === 0) return [];
  const words = wordsOf(text);
  const inPhrase = new Set(pairs.filter(({ required }) => required).flatMap(({ first }) => [first, first + 1]));
  const found: Highlight[] = [];
  for (let at = 0; at < words.length; ) {
    const run = longestRun(words, at, wanted);
    const phrase = run.from >= 0 && [...inPhrase].some((w) => w >= run.from && w < run.from + run.length);
    // A single word of a phrase is no match.
    if (run.length === 0 || (phrase && run.length === 1)) {
      at++;
      continue;
    }
    const here = words.slice(at, at + run.length);
    const exact = here.every((word, i) => matchOf(word, wanted[run.from + i]!) === 2);
    found.push({ start: here[0]!.start, end: here.at(-1)!.end, exact });
    at += run.length;
  }
  const exactOnes = found.filter(({ exact }) => exact);
  // If the typed tone marks occur anywhere, words with other marks are not highlighted: *đường*, not *dương*.
  return exactOnes.length > 0 ? exactOnes : found;
}

/** 0: no match; 1: the same letters with other tone marks; 2: match. */
function matchOf(word: Word, { bare: wanted, toned, prefix }: QueryWord): 0 | 1 | 2 {
  const longer = prefix && word.bare.length > wanted.length && word.bare.startsWith(wanted);
  if (word.bare !== wanted && !longer) return 0;
  return tones(toned, word.toned, longer) > 1 ? 2 : 1;
}

/** The longest run of consecutive query words at `at`; `from` is its first query word, -1 if there is none. */
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
      matchOf(words[at + length]!, wanted[from + length]!) !== 0
    ) {
      length++;
    }
    if (length > best.length) best = { from, length };
  }
  return best;
}

/** The words of a text, folded as in the index, with their spans in the original text. */
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
