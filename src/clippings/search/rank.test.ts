/** The best that are found by parting the documents are those that scoring every one of them finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { has, newBitmap, put } from '../segments/bitmap';
import { bitsAt, MATCHES, Match, newWordBits, type WordBits } from './matches';
import { parseQuery } from './parse-query';
import { candidates, rank, scoreOf } from './rank';
import { idOf } from './sort-key';
import { topKeys } from './top-keys';
import { type Matched, weightsOf } from './weights';

const DOCUMENTS = 900;
/** What a word may be in a document: nothing, or the word with what follows from each other. */
const kinds = Array.from({ length: MATCHES }, (_, bits) => bits).filter(
  (bits) =>
    bits === 0 || ((bits & Match.bare) !== 0 && ((bits & Match.exact) === 0 || (bits & Match.compatible) !== 0)),
);

/** Few kinds at once, so that many documents are alike. */
const words = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat(99)))
  .map(([some, stream]): WordBits => {
    const word = newWordBits(DOCUMENTS);
    for (let document = 0; document < DOCUMENTS; document++) {
      const bits = some[stream.next().value! % some.length]!;
      for (const [i, bitmap] of word.entries()) if ((bits >> i) & 1) put(bitmap, document);
    }
    return word;
  });
const pairs = fc.infiniteStream(fc.boolean()).map((stream) => {
  const bits = newBitmap(DOCUMENTS);
  for (let document = 0; document < DOCUMENTS; document++) if (stream.next().value) put(bits, document);
  return bits;
});

const parsed = parseQuery('đường ven 1/2 ');
const groups = fc
  .tuple(fc.tuple(words, words, words, words), fc.tuple(pairs, pairs, pairs), fc.nat(5000))
  .map(([w, p, from]): Matched => {
    return { ids: Uint32Array.from({ length: DOCUMENTS }, (_, i) => from + i * 3), words: w, pairs: p };
  });

describe('ranking', () => {
  it('finds the same documents as scoring all of them', () => {
    fc.assert(
      fc.property(fc.tuple(groups, groups), pairs, fc.constantFrom(1, 20, 400, 5000), (both, allowed, wanted) => {
        const weights = weightsOf(parsed, both);
        const kept = topKeys(wanted);
        for (const group of both) rank(group, candidates(parsed, group, allowed), weights, kept);
        const expected = both.flatMap((group) =>
          [...group.ids].flatMap((id, document) => {
            const bits = group.words.map((word) => bitsAt(word, document));
            const near = group.pairs.map((pair) => has(pair, document));
            if (!has(allowed, document) || bits.includes(0) || near[2] === 0) return [];
            let sum = 0;
            for (const [w, of] of bits.entries()) sum = Math.fround(sum + weights.words[w]![of]!);
            for (const [i, here] of near.entries()) if (here) sum = Math.fround(sum + weights.pairs[i]!);
            return [{ score: Math.round(sum * 1000) / 1000, id }];
          }),
        );
        expected.sort((a, b) => b.score - a.score || b.id - a.id);
        expect(Array.from(kept.take(), (key) => ({ score: scoreOf(key), id: idOf(key, 'relevance') }))).toEqual(
          expected.slice(0, wanted),
        );
      }),
      { numRuns: 40 },
    );
  });
});
