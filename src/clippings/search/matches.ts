/** How each document matches a word, as bits; those of several forms of the word are combined with OR. */
import { type Bitmap, has, newBitmap } from '../segments/bitmap';
import { eachTerm } from '../segments/block';
import { markList } from '../segments/mark-list';
import type { Cursor } from '../segments/rice';
import { eachForm } from '../segments/variants';
import { toneMatch } from '../text/tones';
import type { QueryWord } from './parse-query';
import { SHORT_PREFIX, type Wanted } from './terms';

export const Match = {
  /** The same letters, whatever the tone marks. */
  bare: 1,
  /** No typed tone mark contradicts it. */
  compatible: 2,
  exact: 4,
  often: 8,
  title: 16,
  /** Not only a prefix of a longer word. */
  whole: 32,
} as const;

/** Number of bit combinations. */
export const MATCHES = 64;

/** For each bit of `Match`, lowest first, the documents that have it. */
export type WordBits = Bitmap[];

export const newWordBits = (documents: number): WordBits =>
  Array.from({ length: Object.keys(Match).length }, () => newBitmap(documents));

/** The bits of `Match` of one document. */
export function bitsAt(word: WordBits, document: number): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= has(word[i]!, document) << i;
  return bits;
}

const toneBits = [Match.bare, Match.bare | Match.compatible, Match.bare | Match.compatible | Match.exact] as const;

const toneOf = (typed: string, word: string, prefix: boolean): 0 | 1 | 2 =>
  toneMatch(typed, prefix ? word.slice(0, typed.length) : word);

export const tones = (typed: string, word: string, prefix: boolean): number => toneBits[toneOf(typed, word, prefix)];

/** `blocks`: by wanted term, the blocks that may have it. */
export function matchWord(
  word: QueryWord,
  wanted: readonly Wanted[],
  blocks: Uint8Array[][],
  documents: number,
): WordBits {
  const found = newWordBits(documents);
  const [bare, compatible, exact, often, title, whole] = found as [Bitmap, Bitmap, Bitmap, Bitmap, Bitmap, Bitmap];
  const meant = newBitmap(documents);
  const tally: Marks = {
    word,
    // Each list is decoded into one of these only; `addImplied` adds the bits that it implies.
    whole: [whole, meant, exact],
    longer: [bare, compatible, compatible],
    often,
    title,
    skipped: newBitmap(documents),
  };
  wanted.forEach(({ term, bytes, prefix }, i) => {
    for (const block of blocks[i]!) {
      eachTerm(block, bytes, (longer, cursor) => {
        if (longer && !prefix) return false;
        // Short prefixes are indexed without tone marks.
        if (term.startsWith('x')) markList(cursor, compatible);
        else markForms(tally, cursor, longer);
        return prefix;
      });
    }
  });
  addImplied(found, meant);
  return found;
}

/** Adds implied bits in one pass: exact or meant implies compatible and whole, and each of these implies bare. */
function addImplied([bare, compatible, exact, , , whole]: WordBits, meant: Bitmap): void {
  for (let i = 0; i < meant.length; i++) {
    const here = meant[i]! | exact![i]!;
    const fits = compatible![i]! | here;
    const full = whole![i]! | here;
    compatible![i] = fits;
    whole![i] = full;
    bare![i]! |= fits | full;
  }
}

/** The documents that have the pair. */
export function matchPair({ bytes, prefix }: Wanted, blocks: Uint8Array[], documents: number): Bitmap {
  const found = newBitmap(documents);
  for (const block of blocks) {
    eachTerm(block, bytes, (longer, cursor) => {
      if (!longer || prefix) markList(cursor, found);
      return prefix;
    });
  }
  return found;
}

interface Marks {
  word: QueryWord;
  /** Indexed by `toneMatch`. */
  whole: [Bitmap, Bitmap, Bitmap];
  longer: [Bitmap, Bitmap, Bitmap];
  often: Bitmap;
  title: Bitmap;
  /** Sink for lists that are decoded only to find their end. */
  skipped: Bitmap;
}

function markForms(marks: Marks, cursor: Cursor, longer: boolean): void {
  eachForm(cursor, (toned) => {
    const tone = toneOf(marks.word.toned, toned, longer);
    markList(cursor, (longer ? marks.longer : marks.whole)[tone]);
    // Title and frequency count only for compatible forms, not for another word of the same letters.
    markList(cursor, tone === 0 ? marks.skipped : marks.often);
    markList(cursor, tone === 0 ? marks.skipped : marks.title);
  });
}

/** The bits of `Match` of a word in a fresh clipping; `extra` is added for compatible forms. */
export function matchFresh(word: QueryWord, text: { toned: string; bare: string }, extra: number): number {
  const { bare, prefix, toned } = word;
  // Without a leading space, which would slow `indexOf` down: it looks for the first unit of the needle, and every fifth unit is a space.
  const needle = prefix ? bare : `${bare} `;
  let bits = 0;
  let times = 0;
  for (let at = text.bare.indexOf(needle); at >= 0; at = text.bare.indexOf(needle, at + 1)) {
    if (text.bare.charAt(at - 1) !== ' ') continue;
    const form = text.toned.slice(at, text.bare.indexOf(' ', at));
    const longer = form.length > bare.length;
    const tone = longer && bare.length <= SHORT_PREFIX ? Match.bare | Match.compatible : tones(toned, form, longer);
    bits |= longer ? tone & ~Match.exact : tone | Match.whole;
    if ((tone & Match.compatible) !== 0) {
      bits |= extra;
      if (++times >= 3) bits |= Match.often;
    }
  }
  return bits;
}
