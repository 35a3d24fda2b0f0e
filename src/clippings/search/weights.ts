/** What each word and pair of a query is worth in this library. */
import { type Bitmap, size } from './bitmap';
import { MATCHES, Match, type WordBits } from './matches';
import type { ParsedQuery } from './parse-query';

/** Documents with the same local numbers: a segment, or the fresh ones. */
export interface Matched {
  ids: Uint32Array;
  words: WordBits[];
  pairs: Bitmap[];
}

/** What a word is worth by its bits. Marks weigh most: exact tones come first. Each bit adds to it, whatever the others. */
function weight(bits: number, typedMarks: boolean): number {
  if (bits === 0) return 0;
  const tone = bits & Match.exact ? (typedMarks ? 14 : 10.5) : bits & Match.compatible ? 10 : 0;
  return 1 + tone + (bits & Match.title ? 3 : 0) + (bits & Match.often ? 1 : 0) + (bits & Match.whole ? 0.5 : 0);
}

/** Neighbours as typed: the next best sign that a document means it. */
const PAIR = 5;

export interface Weights {
  /** By word, then by its bits. */
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

/** Shares that sum up to 1: the rarer a word the more it says. */
function rarity(frequencies: readonly number[], documents: number): number[] {
  const weights = frequencies.map((frequency) => Math.log(2 + documents / (frequency + 1)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
