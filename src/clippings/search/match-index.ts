/** The words and pairs of a query → where the index bears them. */
import type { Database } from '../store/database';
import type { IndexView, LoadedSegment } from './index-view';
import { Match, matchFresh, matchPair, matchWord } from './matches';
import type { ParsedQuery } from './parse-query';
import type { Matched } from './rank';
import { blocksOf, pairTerm, type Wanted, wordTerms } from './terms';

/** One answer a segment. Every block that any term wants is read once, all in one go. */
export async function matchSegments(
  database: Database,
  segments: readonly LoadedSegment[],
  parsed: ParsedQuery,
): Promise<Matched[]> {
  const words = parsed.words.map(wordTerms);
  const pairs = parsed.pairs.map(({ first }) => pairTerm(parsed, first));
  const wanted = [...words.flat(), ...pairs];
  const keys = new Map<string, [number, number]>();
  for (const segment of segments) {
    for (const one of wanted) for (const n of blocksOf(segment, one)) keys.set(`${segment.no}/${n}`, [segment.no, n]);
  }
  const rows = await database.blocks.bulkGet([...keys.values()]);
  const read = new Map([...keys.keys()].map((key, i) => [key, rows[i]?.bytes]));
  return segments.map((segment) => {
    const blocks = (one: Wanted): Uint8Array[] =>
      blocksOf(segment, one).flatMap((n) => read.get(`${segment.no}/${n}`) ?? []);
    const documents = segment.ids.length;
    return {
      ids: segment.ids,
      words: parsed.words.map((word, i) => matchWord(word, words[i]!, words[i]!.map(blocks), documents)),
      pairs: pairs.map((pair) => matchPair(pair, blocks(pair), documents)),
    };
  });
}

/** The same of the clippings that stand in no segment yet. */
export function matchFreshOnes({ fresh }: IndexView, parsed: ParsedQuery): Matched {
  return {
    ids: Uint32Array.from(fresh, ({ id }) => id),
    words: parsed.words.map((word) =>
      Uint8Array.from(fresh, ({ title, body }) => {
        const bits = matchFresh(word, body, 0);
        return bits === 0 ? 0 : bits | (matchFresh(word, title, Match.title) & Match.title);
      }),
    ),
    pairs: parsed.pairs.map(({ first }) => {
      const second = parsed.words[first + 1]!;
      const needle = ` ${parsed.words[first]!.bare} ${second.bare}${second.prefix ? '' : ' '}`;
      return Uint8Array.from(fresh, ({ body }) => (body.bare.includes(needle) ? 1 : 0));
    }),
  };
}
