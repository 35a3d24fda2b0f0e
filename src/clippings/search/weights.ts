/** Weights of the words and pairs of a query, by their frequency in the library. */
import { type Bitmap, size } from '../segments/bitmap';
import { MATCHES, Match, type WordBits } from './matches';
import type { ParsedQuery } from './parse-query';

/** Matches in one group of documents: a segment, or the fresh ones. Bitmaps by index in `ids`. */
export interface Matched {
  ids: Uint32Array;
  words: WordBits[];
  pairs: Bitmap[];
}

/** Score of a word by its bits of `Match`. Additive per bit; tone marks weigh most, so that exact forms come first. */
function weight(bits: number, typedMarks: boolean): number {
  if (bits === 0) return 0;
  const tone = bits & Match.exact ? (typedMarks ? 14 : 10.5) : bits & Match.compatible ? 10 : 0;
  return 1 + tone + (bits & Match.title ? 3 : 0) + (bits & Match.often ? 1 : 0) + (bits & Match.whole ? 0.5 : 0);
}

/** Adjacent words, the next best sign after tone marks that a document is relevant. */
const PAIR = 5;

export interface Weights {
  /** By word, then by its bits of `Match`. */
  words: Float32Array[];
  pairs: number[];
}

export function weightsOf({ words, pairs }: ParsedQuery, groups: readonly Matched[]): Weights {
  const documents = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const shares = rarity(
    words.map((_, w) => groups.reduce((sum, group) => sum + size(group.words[w]![0]!), 0)),
    documents,
  );
  return {
    words: words.map(({ toned, bare }, w) =>
      Float32Array.from({ length: MATCHES }, (_, bits) => shares[w]! * weight(bits, toned !== bare)),
    ),
    pairs: pairs.map(({ first }) => Math.fround(((shares[first]! + shares[first + 1]!) / 2) * PAIR)),
  };
}

/** Inverse document frequencies, normalised to the sum 1. */
function rarity(frequencies: readonly number[], documents: number): number[] {
  const weights = frequencies.map((frequency) => Math.log(2 + documents / (frequency + 1)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
