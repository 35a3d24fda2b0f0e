/** One byte a document and word: how the word stands there. The bits of several forms of a word are simply or-ed. */
import { eachTerm, findTerm } from './block';
import type { QueryWord } from './parse-query';
import { type Cursor, readList } from './rice';
import { SHORT_PREFIX, type Wanted } from './terms';
import { toneMatch } from './tones';
import { eachVariant } from './variants';

export const Match = {
  /** The same word but for its marks. */
  bare: 1,
  /** Nothing that was typed speaks against it. */
  compatible: 2,
  exact: 4,
  often: 8,
  title: 16,
  /** Not merely the beginning of a longer word. */
  whole: 32,
} as const;

/** Number of different bytes. */
export const MATCHES = 64;

const toneBits = [Match.bare, Match.bare | Match.compatible, Match.bare | Match.compatible | Match.exact] as const;

export const tones = (typed: string, word: string, prefix: boolean): number =>
  toneBits[prefix ? toneMatch(typed, word.slice(0, typed.length)) : toneMatch(typed, word)];

const scratch = { list: new Uint32Array(1024) };

/** `blocks`: those that may hold each wanted term. */
export function matchWord(
  word: QueryWord,
  wanted: readonly Wanted[],
  blocks: Uint8Array[][],
  documents: number,
): Uint8Array {
  const found = new Uint8Array(documents);
  wanted.forEach(({ term, prefix }, i) => {
    for (const block of blocks[i]!) {
      if (term.startsWith('x')) {
        const cursor = findTerm(block, term);
        // Marks of so short a beginning are not told apart.
        if (cursor) mark(found, cursor, Match.bare | Match.compatible);
      } else if (prefix) {
        eachTerm(block, term, (name, cursor) => markForms(found, cursor, word, name.length > term.length));
      } else {
        const cursor = findTerm(block, term);
        if (cursor) markForms(found, cursor, word, false);
      }
    }
  });
  return found;
}

/** 1 where the pair stands. */
export function matchPair({ term, prefix }: Wanted, blocks: Uint8Array[], documents: number): Uint8Array {
  const found = new Uint8Array(documents);
  for (const block of blocks) {
    if (prefix) eachTerm(block, term, (_, cursor) => mark(found, cursor, 1));
    else {
      const cursor = findTerm(block, term);
      if (cursor) mark(found, cursor, 1);
    }
  }
  return found;
}

function mark(found: Uint8Array, cursor: Cursor, bits: number): void {
  const count = readList(cursor, scratch);
  const { list } = scratch;
  for (let i = 0; i < count; i++) found[list[i]!]! |= bits;
}

function markForms(found: Uint8Array, cursor: Cursor, word: QueryWord, longer: boolean): void {
  eachVariant(cursor, scratch, (toned, read) => {
    const tone = tones(word.toned, toned, longer);
    const bits = longer ? tone & ~Match.exact : tone | Match.whole;
    // The title counts for what was meant, not for another word of the same letters.
    const better = (tone & Match.compatible) !== 0;
    for (const extra of [0, Match.often, Match.title]) {
      const count = read();
      if (extra !== 0 && !better) continue;
      const all = bits | extra;
      const { list } = scratch;
      for (let i = 0; i < count; i++) found[list[i]!]! |= all;
    }
  });
}

/** Bits of a word in a clipping that no segment holds yet. */
export function matchFresh(word: QueryWord, text: { toned: string; bare: string }, extra: number): number {
  const { bare, prefix, toned } = word;
  const needle = prefix ? ` ${bare}` : ` ${bare} `;
  let bits = 0;
  let times = 0;
  for (let at = text.bare.indexOf(needle); at >= 0; at = text.bare.indexOf(needle, at + 1)) {
    const end = text.bare.indexOf(' ', at + 1);
    const form = text.toned.slice(at + 1, end);
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
