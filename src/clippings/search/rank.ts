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
    Float32Array.from({ length: MATCHES }, (_, bits) => shares[w]! * worth(bits, toned !== bare)),
  );
  const pairWorth = pairs.map(({ first }) => ((shares[first]! + shares[first + 1]!) / 2) * PAIR);
  const keys = new Float64Array(documents);
  let count = 0;
  for (const group of groups) {
    const { ids } = group;
    next: for (let i = 0; i < ids.length; i++) {
      let score = 0;
      for (let w = 0; w < words.length; w++) {
        const bits = group.words[w]![i]!;
        if (bits === 0) continue next;
        score += tables[w]![bits]!;
      }
      for (let p = 0; p < pairs.length; p++) {
        if (group.pairs[p]![i] === 1) score += pairWorth[p]!;
        else if (pairs[p]!.required) continue next;
      }
      const id = ids[i]!;
      if (allowed(id)) keys[count++] = Math.round(score * SCALE) * ID_ROOM + id;
    }
  }
  return keys.subarray(0, count);
}

function frequency(bits: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) count++;
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
