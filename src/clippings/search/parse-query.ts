/** Parses a query into words and pairs of adjacent words. */
import { sequenceOf } from '../text/sequence';

export interface QueryWord {
  toned: string;
  bare: string;
  /** The last word, which may be incomplete: matches longer words too. */
  prefix: boolean;
}

export interface QueryPair {
  /** Index of the first word; the second follows it. */
  first: number;
  /**
   * True in "…" or within a token such as 21/2019: documents without the pair do not match. Otherwise the pair only affects ranking; so
   * too across the end of a clause, because the index has no pairs across clauses.
   */
  required: boolean;
}

export interface ParsedQuery {
  words: QueryWord[];
  pairs: QueryPair[];
}

/** The rest of a longer query, such as a pasted article, is ignored. `LONGEST`, in UTF-16 units, has room for so many words. */
const MOST_WORDS = 12;
const LONGEST = 2000;

/** Spaces, and punctuation before a letter: *Hà Nội,Huế* and *TP.HCM* are separate words, 7,5 and 21/2019 one number. */
const APART = /\s+|[.,;:!?…](?=\p{L})/u;

/** Words in straight or typographic quotation marks are a phrase; an unclosed one extends to the end. */
export function parseQuery(typed: string): ParsedQuery {
  const parsed: ParsedQuery = { words: [], pairs: [] };
  const text = typed.slice(0, LONGEST).normalize('NFC');
  const parts = text.split(/["“”„«»]/);
  parts.forEach((part, i) => {
    const quoted = i % 2 === 1;
    for (const chunk of quoted ? [part] : part.split(APART)) addChunk(parsed, chunk);
  });
  const last = parsed.words.at(-1);
  if (last && /[\p{L}\p{N}]$/u.test(text)) last.prefix = true;
  return parsed;
}

function addChunk({ words, pairs }: ParsedQuery, chunk: string): void {
  const { toned, bare } = sequenceOf(chunk);
  const bareForms = bare.split(' ');
  let required = false;
  for (const [i, word] of toned.split(' ').entries()) {
    if (word === '') continue;
    if (word === '\n') {
      required = false;
      continue;
    }
    if (words.length >= MOST_WORDS) return;
    if (words.length > 0) pairs.push({ first: words.length - 1, required });
    words.push({ toned: word, bare: bareForms[i]!, prefix: false });
    required = true;
  }
}
