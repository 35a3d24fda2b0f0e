/** A text cut into words and signs, as parallel arrays: the hot path of the recogniser makes no strings. */

import { lowerCase, type Vocabulary } from './vocabulary';

/** First letter is a capital. */
export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const CAPITALS = 2;
export const NUMBER = 4;
export const SIGN = 8;
export const LINE_END = 16;
/** Nothing stands between this word and the one before it. */
export const GLUED = 32;

export interface Words {
  text: string;
  size: number;
  /** Offsets into the text, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  /** Of the word in lower case, apostrophes alike: for comparing words that are in no table. */
  hash: Int32Array;
  /** Number in the vocabulary, 0 for a word of no table. */
  id: Uint16Array;
  marks: Uint8Array;
}

export const isCapitalMark = (marks: number): boolean => (marks & CAPITAL) !== 0;

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const APOSTROPHE = 5;

const TABLE_SIZE = 0x2080;
const classes = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const character = String.fromCharCode(code);
  if (character.toLowerCase() !== character.toUpperCase()) {
    classes[code] = character === character.toLowerCase() ? LOWER : UPPER;
  } else if (code >= 0x300 && code <= 0x36f) classes[code] = LOWER;
  else if (code >= 0x30 && code <= 0x39) classes[code] = DIGIT;
  else if (code === 0x20) classes[code] = SPACE;
  else if ("'’ʼ‘`´".includes(character)) classes[code] = APOSTROPHE;
}
const classOf = (code: number): number => (code < TABLE_SIZE ? (classes[code] ?? OTHER) : OTHER);

/**
 * Cuts folded text. A word ends where a small letter meets a capital, for lines joined without a space: `Bí thưTỉnh ủy`,
 * `ĐBQHNguyễn`; an apostrophe between letters belongs to the word: `H’Bút`. Linear in the length of the text.
 */
export function cutWords(text: string, vocabulary: Vocabulary): Words {
  const length = text.length;
  let capacity = (length >> 1) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let hash = new Int32Array(capacity);
  let id = new Uint16Array(capacity);
  let marks = new Uint8Array(capacity);
  let size = 0;
  let at = 0;
  let glued = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      glued = 0;
      at++;
      continue;
    }
    if (size + 1 >= capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      hash = grown(hash, new Int32Array(capacity));
      id = grown(id, new Uint16Array(capacity));
      marks = grown(marks, new Uint8Array(capacity));
    }
    start[size] = at;
    let mark = glued;
    let value = 17;
    if (kind === LOWER || kind === UPPER) {
      let capitals = 0;
      let small = 0;
      let before = kind;
      if (kind === UPPER) mark |= CAPITAL;
      do {
        const here = text.charCodeAt(at);
        const now = classOf(here);
        if (now === UPPER) {
          if (before === LOWER) break;
          capitals++;
        } else if (now === LOWER) {
          if (small === 0 && capitals > 2) {
            at--;
            value = -1;
            break;
          }
          small++;
        } else if (now === APOSTROPHE) {
          const next = classOf(text.charCodeAt(at + 1));
          if (next !== LOWER && next !== UPPER) break;
          value = Math.imul(value, 31) + 39;
          before = APOSTROPHE;
          at++;
          continue;
        } else if (now !== DIGIT) break;
        value = Math.imul(value, 31) + lowerCase(here);
        before = now;
        at++;
      } while (at < length);
      if (value === -1) value = hashOf(text, start[size] ?? 0, at);
      if (capitals > 1 && small === 0) mark |= CAPITALS;
    } else if (kind === DIGIT) {
      mark |= NUMBER;
      while (at < length && classOf(text.charCodeAt(at)) === DIGIT) {
        value = Math.imul(value, 31) + text.charCodeAt(at);
        at++;
      }
    } else {
      mark |= code === 10 ? LINE_END | SIGN : SIGN;
      value = Math.imul(value, 31) + code;
      at++;
    }
    end[size] = at;
    hash[size] = value;
    id[size] = vocabulary.find(text, start[size] ?? 0, at, value);
    marks[size] = mark;
    size++;
    glued = GLUED;
  }
  return { text, size, start, end, hash, id, marks };
}

function hashOf(text: string, from: number, to: number): number {
  let value = 17;
  for (let at = from; at < to; at++) value = Math.imul(value, 31) + lowerCase(text.charCodeAt(at));
  return value;
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
