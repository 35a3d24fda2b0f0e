/** The index terms of a query, and the blocks of a segment that may have them. */
import type { LoadedSegment } from '../store/index-view';
import type { ParsedQuery, QueryWord } from './parse-query';

/** One term, or all terms with a prefix. */
export interface Wanted {
  term: string;
  /** In UTF-8. */
  bytes: Uint8Array;
  prefix: boolean;
}

const encoder = new TextEncoder();
const wanted = (term: string, prefix: boolean): Wanted => ({ term, bytes: encoder.encode(term), prefix });

/** A query with the terms of each of its words and pairs. */
export interface PreparedQuery extends ParsedQuery {
  wordTerms: Wanted[][];
  pairTerms: Wanted[];
}

export const withTerms = (parsed: ParsedQuery): PreparedQuery => ({
  ...parsed,
  wordTerms: parsed.words.map(wordTerms),
  pairTerms: parsed.pairs.map(({ first }) => pairTerm(parsed, first)),
});

/** Prefixes up to this length have posting lists of their own. */
export const SHORT_PREFIX = 2;

/** A prefix reads at most this many blocks, those first in order. */
const MOST_BLOCKS = 12;

const wordTerms = ({ bare, prefix }: QueryWord): Wanted[] => [
  wanted(`u${bare}`, prefix && bare.length > SHORT_PREFIX),
  ...(prefix && bare.length <= SHORT_PREFIX ? [wanted(`x${bare}`, false)] : []),
];

function pairTerm({ words }: ParsedQuery, first: number): Wanted {
  const second = words[first + 1]!;
  return wanted(`p${words[first]!.bare} ${second.bare}`, second.prefix);
}

/** Numbers of the blocks that may have what is wanted. */
export function blocksOf({ firsts }: LoadedSegment, { term, prefix }: Wanted): number[] {
  const start = lastNotAfter(firsts, term);
  if (!prefix) return start < 0 ? [] : [start];
  const blocks = start < 0 ? [] : [start];
  for (let n = start + 1; n < firsts.length && firsts[n]!.startsWith(term) && blocks.length < MOST_BLOCKS; n++)
    blocks.push(n);
  return blocks;
}

function lastNotAfter(firsts: readonly string[], term: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
