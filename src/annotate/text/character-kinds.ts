/** What folding does to each UTF-16 code unit, as tables: the kinds of characters, and their replacements. */

export const SPACE = 1;
/** Zero-width characters, soft hyphens, direction and variation marks, byte-order marks. */
export const INVISIBLE = 2;
/** Combining marks of decomposed Vietnamese. */
export const MARK = 3;
/** Has a tone mark that may be in its old position. */
export const TONED = 4;
export const CARRIAGE_RETURN = 5;
export const AMPERSAND = 6;
/** Is replaced by one other character. */
const REPLACED = 7;

const RANGES: [first: number, last: number, kind: number][] = [
  [0x20, 0x20, SPACE],
  [0x09, 0x09, SPACE],
  [0xa0, 0xa0, SPACE],
  [0x1680, 0x1680, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x3000, 0x3000, SPACE],
  [0xad, 0xad, INVISIBLE],
  [0x180e, 0x180e, INVISIBLE],
  [0x200b, 0x200f, INVISIBLE],
  [0x202a, 0x202e, INVISIBLE],
  [0x2060, 0x2064, INVISIBLE],
  [0xfe00, 0xfe0f, INVISIBLE],
  [0xfeff, 0xfeff, INVISIBLE],
  [0x300, 0x36f, MARK],
  [0x0d, 0x0d, CARRIAGE_RETURN],
  [0x26, 0x26, AMPERSAND],
];

/** Ranges of characters and their replacement; '' counts through the digits. */
const REPLACEMENTS: [first: number, last: number, replacement: string][] = [
  [0xd0, 0xd0, 'Đ'],
  [0x189, 0x189, 'Đ'],
  [0xf0, 0xf0, 'đ'],
  [0x2010, 0x2015, '-'],
  [0x2043, 0x2043, '-'],
  [0x2212, 0x2212, '-'],
  [0xfe58, 0xfe58, '-'],
  [0xfe63, 0xfe63, '-'],
  [0xff0d, 0xff0d, '-'],
  [0x2044, 0x2044, '/'],
  [0x2215, 0x2215, '/'],
  [0xff0f, 0xff0f, '/'],
  [0x0b, 0x0c, '\n'],
  [0x85, 0x85, '\n'],
  [0x2028, 0x2029, '\n'],
  [0xff10, 0xff19, ''],
];

/** Vowels with a tone mark in the old position (`à` after `o`, `ý` after `u`), their bare forms, and the glides with the mark. */
export const TONED_VOWELS = 'àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ';
export const BARE_VOWELS = 'aaaaaeeeeeyyyyyAAAAAEEEEEYYYYY';
export const TONED_GLIDES = 'òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ';

export const replacements = new Map<number, string>();

/** The kind of each code unit; 0 if it stays as it is. */
export const kinds: Uint8Array = table();

function table(): Uint8Array {
  const kindOf = new Uint8Array(0x10000);
  for (const [first, last, kind] of RANGES) kindOf.fill(kind, first, last + 1);
  for (const [first, last, replacement] of REPLACEMENTS) {
    for (let code = first; code <= last; code++) {
      kindOf[code] = REPLACED;
      replacements.set(code, replacement || String(code - first));
    }
  }
  for (const vowel of TONED_VOWELS) kindOf[vowel.charCodeAt(0)] = TONED;
  return kindOf;
}
