/** Looks up the words and pairs of a query in the index. */
import { newBitmap, put } from '../segments/bitmap';
import type { IndexView, LoadedSegment } from '../store/index-view';
import type { Blocks } from './block-cache';
import { Match, matchFresh, matchPair, matchWord, newWordBits } from './matches';
import type { ParsedQuery } from './parse-query';
import type { BlockName } from './read-blocks';
import { blocksOf, type PreparedQuery, type Wanted } from './terms';
import type { Matched } from './weights';

/** The blocks of a segment that a query needs. */
export const blocksFor = (segment: LoadedSegment, { wordTerms, pairTerms }: PreparedQuery): BlockName[] =>
  [...wordTerms.flat(), ...pairTerms].flatMap((one) => blocksOf(segment, one).map((n): BlockName => [segment.no, n]));

/** `read` must have the blocks named by `blocksFor`. */
export function matchSegment(segment: LoadedSegment, prepared: PreparedQuery, read: Blocks): Matched {
  const documents = segment.ids.length;
  const blocks = (one: Wanted): Uint8Array[] => blocksOf(segment, one).flatMap((n) => read.get(segment.no, n) ?? []);
  return {
    ids: segment.ids,
    words: prepared.words.map((word, w) => {
      const wanted = prepared.wordTerms[w]!;
      return matchWord(word, wanted, wanted.map(blocks), documents);
    }),
    pairs: prepared.pairTerms.map((pair) => matchPair(pair, blocks(pair), documents)),
  };
}

/** The same for fresh clippings, by scanning their text. */
export function matchFreshClippings({ fresh }: IndexView, parsed: ParsedQuery): Matched {
  return {
    ids: Uint32Array.from(fresh, ({ id }) => id),
    words: parsed.words.map((word) => {
      const found = newWordBits(fresh.length);
      for (const [i, { title, body }] of fresh.entries()) {
        let bits = matchFresh(word, body, 0);
        if (bits !== 0) bits |= matchFresh(word, title, Match.title) & Match.title;
        for (const [bit, documents] of found.entries()) if ((bits >>> bit) & 1) put(documents, i);
      }
      return found;
    }),
    pairs: parsed.pairs.map(({ first }) => {
      const second = parsed.words[first + 1]!;
      const needle = ` ${parsed.words[first]!.bare} ${second.bare}${second.prefix ? '' : ' '}`;
      const found = newBitmap(fresh.length);
      for (const [i, { body }] of fresh.entries()) if (body.bare.includes(needle)) put(found, i);
      return found;
    }),
  };
}
