/** A trie of phrases (sequences of words) with values, looked up at a position of a text: the longest match wins. */

import type { Vocabulary } from './vocabulary';
import { cutWords, type Words } from './words';

export interface Phrases<T> {
  add(phrase: string, value: T): void;
  /** Returns the word after the longest phrase at word `at`, or -1. */
  end(words: Words, at: number): number;
  /** Returns the value of the longest phrase at word `at`; undefined if there is none. */
  at(words: Words, at: number): T | undefined;
  /** Returns the value of the phrase that is exactly words [from, to). */
  exactly(words: Words, from: number, to: number): T | undefined;
}

const NODE = 0x10000;

/** Lower-case letters and single spaces, as in most phrases of the tables. */
const PLAIN = /^[a-z\u00DF-\u1EF9]+(?: [a-z\u00DF-\u1EF9]+)*$/;

/** Returns the words of a phrase in lower case. Plain phrases take a fast path, because thousands are added with the first article. */
function wordsOf(phrase: string, vocabulary: Vocabulary): string[] {
  if (PLAIN.test(phrase)) return phrase.toLowerCase().split(' ');
  const { size, start, end } = cutWords(phrase, vocabulary);
  return Array.from({ length: size }, (_, at) => phrase.slice(start[at], end[at]).toLowerCase());
}

export function phrases<T>(vocabulary: Vocabulary): Phrases<T> {
  // Key: node and next word; node 0 is the root. `first` avoids the lookup for nearly all words.
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
