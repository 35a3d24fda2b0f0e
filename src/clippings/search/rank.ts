/** Bits and pairs → a score, and keys that sort by score, date or id. */
import { MATCHES, Match } from './matches';
import type { ParsedQuery } from './parse-query';

/** Documents with the same local numbers: a segment, or the fresh ones. */
export interface Matched {
  ids: Uint32Array;
  /** By word, then by document. */
  words: Uint8Array[];
  /** By pair, then by document. */
  pairs: Uint8Array[];
}

/** Scores are told apart down to a thousandth. */
const SCALE = 1000;
/** Ids stay below this, so that one number holds a sorting key and its id. */
export const ID_ROOM = 2 ** 26;

/** What a word is worth by its bits. Marks weigh most: exact tones come first. */
function worth(bits: number, typedMarks: boolean): number {
  if (bits === 0) return 0;
  const tone = bits & Match.exact ? (typedMarks ? 14 : 10.5) : bits & Match.compatible ? 10 : 0;
  return 1 + tone + (bits & Match.title ? 3 : 0) + (bits & Match.often ? 1 : 0) + (bits & Match.whole ? 0.5 : 0);
}

/** Neighbours as typed: the next best sign that a document means it. */
const PAIR = 5;

/** Documents that bear every word and every required pair: `key × ID_ROOM + id`, the key being the score. */
export function scores(
  { words, pairs }: ParsedQuery,
  groups: readonly Matched[],
  allowed: (id: number) => boolean,
): Float64Array {
  const documents = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const shares = rarity(
    words.map((_, w) => groups.reduce((sum, group) => sum + frequency(group.words[w]!), 0)),
    documents,
  );
  const tables = words.map(({ toned, bare }, w) =>
    Float32Array.from({ length: MATCHES }, (_, bits) =>
      bits === 0 ? LEFT_OUT : shares[w]! * worth(bits, toned !== bare),
    ),
  );
  const pairTables = pairs.map(({ first, required }) =>
    Float32Array.of(required ? LEFT_OUT : 0, ((shares[first]! + shares[first + 1]!) / 2) * PAIR),
  );
  const keys = new Float64Array(documents);
  let count = 0;
  for (const { ids, words: wordBits, pairs: pairBits } of groups) {
    const layers = [
      ...wordBits.map((bits, w) => ({ bits, table: tables[w]! })),
      ...pairBits.map((bits, p) => ({ bits, table: pairTables[p]! })),
    ];
    const candidates = fewest(layers);
    const sums = new Float32Array(candidates?.length ?? ids.length);
    for (const { bits, table } of layers) {
      if (candidates === null) addTo(sums, bits, table);
      else addAt(candidates, sums, bits, table);
    }
    for (let i = 0; i < sums.length; i++) {
      const score = sums[i]!;
      if (score < 0) continue;
      const id = ids[candidates === null ? i : candidates[i]!]!;
      if (allowed(id)) keys[count++] = Math.round(score * SCALE) * ID_ROOM + id;
    }
  }
  return keys.subarray(0, count);
}

interface Layer {
  bits: Uint8Array;
  table: Float32Array;
}

/** Where a required word or pair stands in few documents, only those are looked at: their local numbers. Null: all are. */
function fewest(layers: readonly Layer[]): Uint32Array | null {
  let rarest: Uint8Array | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { bits, table } of layers) {
    if (table[0] !== LEFT_OUT) continue;
    const count = frequency(bits);
    if (count < least) [rarest, least] = [bits, count];
  }
  if (rarest === null || least > rarest.length / 4) return null;
  const places = new Uint32Array(least);
  for (let i = 0, n = 0; n < least; i++) if (rarest[i] !== 0) places[n++] = i;
  return places;
}

/** What a missing word adds: no other sum makes up for it. */
const LEFT_OUT = Number.NEGATIVE_INFINITY;

/** One plain loop over typed arrays for each word: much faster than one loop over documents that looks at every word. */
function addTo(sums: Float32Array, bits: Uint8Array, table: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += table[bits[i]!]!;
}

function addAt(places: Uint32Array, sums: Float32Array, bits: Uint8Array, table: Float32Array): void {
  for (let i = 0; i < places.length; i++) sums[i]! += table[bits[places[i]!]!]!;
}

function frequency(bits: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += bits[i] === 0 ? 0 : 1;
  return count;
}

/** Shares that sum up to 1: the rarer a word the more it says. */
function rarity(frequencies: readonly number[], documents: number): number[] {
  const weights = frequencies.map((frequency) => Math.log(2 + documents / (frequency + 1)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

export const idOf = (key: number): number => key % ID_ROOM;
export const scoreOf = (key: number): number => Math.floor(key / ID_ROOM) / SCALE;
