/** What was typed → the words and neighbourhoods that are looked for. */
import { sequenceOf } from './sequence';

export interface QueryWord {
  toned: string;
  bare: string;
  /** The last word, still being typed: its longer forms answer too. */
  prefix: boolean;
}

export interface QueryPair {
  /** Indexes of neighbouring words. */
  first: number;
  /**
   * In "…" or joined by a sign as in 21/2019: documents without it are left out. Else it only ranks; so too where a clause ends between
   * the two, as at the comma of a sentence that was copied: over that the index knows no neighbours.
   */
  required: boolean;
}

export interface ParsedQuery {
  words: QueryWord[];
  pairs: QueryPair[];
}

/** More than this is not looked for: nobody types it, a pasted article would. They stand well within so many units. */
const MOST_WORDS = 12;
const LONGEST = 2000;

/** A space, and what ends a clause where no digit follows: whoever types *Hà Nội,Huế* or *TP.HCM* means two words, of 7,5 and 21/2019 one figure. */
const APART = /\s+|[.,;:!?…](?=\p{L})/u;

/** Words in typewriter or typographic quotation marks are a phrase; an open one ends with the text. */
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
