/** The numbered words of all tables, in an open-addressing hash table that is queried for every word of a text. */

export interface Vocabulary {
  /** Returns the number of a lower-case word; assigns one if it is new. */
  number(word: string): number;
  /** Returns the number of the word at `text[start, end)` in any case, 0 if no table has it. `hash`: from `hashWord`. */
  find(text: string, start: number, end: number, hash: number): number;
  /** Returns the word with that number. */
  word(number: number): string;
}

const lower = new Uint16Array(0x2000);
for (let code = 0; code < lower.length; code++) {
  const small = String.fromCharCode(code).toLowerCase();
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
}

/** Lower case of one code unit; maps every apostrophe to `'`. */
export function lowerCase(code: number): number {
  if (code < lower.length) return lower[code] ?? code;
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}

export function hashWord(word: string): number {
  let hash = 17;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + lowerCase(word.charCodeAt(at))) | 0;
  return hash;
}

const SLOTS = 1 << 13;

export function vocabulary(): Vocabulary {
  const words: string[] = [''];
  const slots = new Uint16Array(SLOTS);
  const hashes = new Int32Array(SLOTS);

  function slotOf(hash: number): number {
    return Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) >>> 19;
  }

  return {
    number(word) {
      const hash = hashWord(word);
      let slot = slotOf(hash);
      for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
        const known = slots[slot] ?? 0;
        if (hashes[slot] === hash && words[known] === word) return known;
      }
      words.push(word);
      if (words.length > SLOTS * 0.7)
        throw new RangeError('The tables have more words than the vocabulary has room for');
      slots[slot] = words.length - 1;
      hashes[slot] = hash;
      return words.length - 1;
    },
    find(text, start, end, hash) {
      let slot = slotOf(hash);
      for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
        if (hashes[slot] === hash) {
          const word = words[known] ?? '';
          if (word.length === end - start && same(text, start, word)) return known;
        }
        slot = (slot + 1) & (SLOTS - 1);
      }
      return 0;
    },
    word: (number) => words[number] ?? '',
  };
}

function same(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (lowerCase(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}
