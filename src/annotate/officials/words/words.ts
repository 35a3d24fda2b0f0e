/** Tokenisation: words and punctuation as parallel arrays, so that the hot path of the recogniser allocates no strings. */

import { lowerCase, type Vocabulary } from './vocabulary';

/** The first letter is a capital. */
export const CAPITAL = 1;
/** Two or more letters, all of them capitals. */
export const CAPITALS = 2;
export const NUMBER = 4;
export const SIGN = 8;
export const LINE_END = 16;
/** No space before the token. */
export const GLUED = 32;

export interface Words {
  text: string;
  size: number;
  /** Offsets into the text, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  /** Hash of the word in lower case with normalised apostrophes, for comparing words that are in no table. */
  hash: Int32Array;
  /** Number in the vocabulary; 0 for a word in no table. */
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
/** By code unit: its class in the high 16 bits, its lower case in the low 16 bits. */
const table = new Uint32Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) table[code] = (classify(code) << 16) | lowerCase(code);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (character.toLowerCase() !== character.toUpperCase()) return character === character.toLowerCase() ? LOWER : UPPER;
  if (code >= 0x300 && code <= 0x36f) return LOWER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x20) return SPACE;
  return "'’ʼ‘`´".includes(character) ? APOSTROPHE : OTHER;
}

const entryOf = (code: number): number => (code < TABLE_SIZE ? (table[code] ?? 0) : 0);
const classOf = (code: number): number => entryOf(code) >>> 16;

/**
 * Tokenises folded text. A word ends between a lower-case letter and a capital, because lines may be joined without a space: `Bí thưTỉnh
 * ủy`, `ĐBQHNguyễn`. An apostrophe between letters is part of the word: `H’Bút`. Linear in the length of the text.
 */
export function cutWords(text: string, vocabulary: Vocabulary): Words {
  const length = text.length;
  let room = (length >> 2) + 64;
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let hash = new Int32Array(room);
  let id = new Uint16Array(room);
  let marks = new Uint8Array(room);
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
    if (size >= room) {
      room *= 2;
      start = grown(start, new Int32Array(room));
      end = grown(end, new Int32Array(room));
      hash = grown(hash, new Int32Array(room));
      id = grown(id, new Uint16Array(room));
      marks = grown(marks, new Uint8Array(room));
    }
    const from = at;
    let mark = glued;
    let value = 17;
    if (kind === LOWER || kind === UPPER) {
      let capitals = 0;
      let small = 0;
      let before = kind;
      if (kind === UPPER) mark |= CAPITAL;
      do {
        const entry = entryOf(text.charCodeAt(at));
        const now = entry >>> 16;
        if (now === LOWER) {
          if (small === 0 && capitals > 2) {
            at--;
            value = hashOf(text, from, at);
            break;
          }
          small++;
        } else if (now === UPPER) {
          if (before === LOWER) break;
          capitals++;
        } else if (now === APOSTROPHE) {
          const next = classOf(text.charCodeAt(at + 1));
          if (next !== LOWER && next !== UPPER) break;
        } else if (now !== DIGIT) break;
        value = (Math.imul(value, 31) + (now === APOSTROPHE ? 39 : entry & 0xffff)) | 0;
        before = now;
        at++;
      } while (at < length);
      if (capitals > 1 && small === 0) mark |= CAPITALS;
    } else if (kind === DIGIT) {
      mark |= NUMBER;
      while (at < length && classOf(text.charCodeAt(at)) === DIGIT) {
        value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0;
        at++;
      }
    } else {
      mark |= code === 10 ? LINE_END | SIGN : SIGN;
      value = (Math.imul(value, 31) + code) | 0;
      at++;
    }
    start[size] = from;
    end[size] = at;
    hash[size] = value;
    id[size] = vocabulary.find(text, from, at, value);
    marks[size] = mark;
    size++;
    glued = GLUED;
  }
  return { text, size, start, end, hash, id, marks };
}

function hashOf(text: string, from: number, to: number): number {
  let value = 17;
  for (let at = from; at < to; at++) value = (Math.imul(value, 31) + lowerCase(text.charCodeAt(at))) | 0;
  return value;
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
