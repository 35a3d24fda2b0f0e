/** A table of phrases (words in a row) that is asked at a place of a text: the longest phrase there, and what the table says of it. */

import type { Vocabulary } from './vocabulary';
import { cutWords, type Words } from './words';

export interface Phrases<T> {
  add(phrase: string, value: T): void;
  /** The word after the longest phrase at word `at`, or -1. */
  end(words: Words, at: number): number;
  /** What the table says of the longest phrase at word `at`; undefined where there is none. */
  at(words: Words, at: number): T | undefined;
  /** What the table says of the phrase that is exactly words [from, to). */
  exactly(words: Words, from: number, to: number): T | undefined;
}

const NODE = 0x10000;

/** Small letters and single spaces: most phrases of the tables. */
const PLAIN = /^[a-z\u00DF-\u1EF9]+(?: [a-z\u00DF-\u1EF9]+)*$/;

/** The words of a phrase in small letters. Thousands are set up with the first article, so the plain ones go the short way. */
function wordsOf(phrase: string, vocabulary: Vocabulary): string[] {
  if (PLAIN.test(phrase)) return phrase.toLowerCase().split(' ');
  const { size, start, end } = cutWords(phrase, vocabulary);
  return Array.from({ length: size }, (_, at) => phrase.slice(start[at], end[at]).toLowerCase());
}

export function phrases<T>(vocabulary: Vocabulary): Phrases<T> {
  // Key: node and next word; node 0 is the root. `first` spares a lookup for nearly all words.
  const next = new Map<number, number>();
  const values: (T | undefined)[] = [undefined];
  const first = new Uint8Array(NODE);
  let foundEnd = -1;

  function find(words: Words, at: number): T | undefined {
    foundEnd = -1;
    let found: T | undefined;
    const start = at < words.size ? (words.id[at] ?? 0) : 0;
    if (first[start] === 0) return undefined;
    for (let node = 0, here = at; here < words.size; here++) {
      const child = next.get(node * NODE + (words.id[here] ?? 0));
      if (child === undefined) break;
      node = child;
      const value = values[node];
      if (value !== undefined) {
        found = value;
        foundEnd = here + 1;
      }
    }
    return found;
  }

  return {
    add(phrase, value) {
      const words = wordsOf(phrase, vocabulary);
      let node = 0;
      for (let at = 0; at < words.length; at++) {
        const word = vocabulary.number(words[at] ?? '');
        if (at === 0) first[word] = 1;
        const key = node * NODE + word;
        let child = next.get(key);
        if (child === undefined) {
          child = values.length;
          values.push(undefined);
          next.set(key, child);
        }
        node = child;
      }
      values[node] = value;
    },
    end(words, at) {
      find(words, at);
      return foundEnd;
    },
    at: find,
    exactly(words, from, to) {
      let node = 0;
      for (let here = Math.max(from, 0); here < to; here++) {
        const child = next.get(node * NODE + (words.id[here] ?? 0));
        if (child === undefined) return undefined;
        node = child;
      }
      return values[node];
    },
  };
}
