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
  /** In "…" or joined by a sign as in 21/2019: documents without it are left out. Else it only ranks. */
  required: boolean;
}

export interface ParsedQuery {
  words: QueryWord[];
  pairs: QueryPair[];
}

/** More than this is not looked for: nobody types it, a pasted article would. */
const MOST_WORDS = 12;

/** Words in typewriter or typographic quotation marks are a phrase; an open one ends with the text. */
export function parseQuery(text: string): ParsedQuery {
  const parsed: ParsedQuery = { words: [], pairs: [] };
  const parts = text.normalize('NFC').split(/["“”„«»]/);
  parts.forEach((part, i) => {
    const quoted = i % 2 === 1;
    for (const chunk of quoted ? [part] : part.split(/\s+/)) addChunk(parsed, chunk);
  });
  const last = parsed.words.at(-1);
  if (last && /[\p{L}\p{N}]$/u.test(text)) last.prefix = true;
  return parsed;
}

function addChunk({ words, pairs }: ParsedQuery, chunk: string): void {
  const { toned, bare } = sequenceOf(chunk);
  const bareForms = bare.split(' ').filter(isWord);
  toned
    .split(' ')
    .filter(isWord)
    .forEach((word, i) => {
      if (words.length >= MOST_WORDS) return;
      if (words.length > 0) pairs.push({ first: words.length - 1, required: i > 0 });
      words.push({ toned: word, bare: bareForms[i]!, prefix: false });
    });
}

const isWord = (part: string): boolean => part !== '' && part !== '\n';
