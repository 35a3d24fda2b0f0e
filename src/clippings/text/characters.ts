/**
 * Folds UTF-16 code units for the search: to lower case, and to the letter without marks (*đ*, which Unicode does not decompose, becomes
 * *d*). Both map unit to unit, so that offsets stay valid.
 */

/** Scripts with lookup tables: Latin with all Vietnamese letters, Greek and Cyrillic. */
const TABLES = [
  [0x30, 0x600],
  [0x1e00, 0x1f00],
] as const;
const SIZE = 0x1f00;
/** Units of other scripts are mapped to themselves, except signs. */
const SIGNS = { from: 0x2000, to: 0x3040 } as const;
const END = 0xfb00;

const lower = new Uint16Array(SIZE);
const bare = new Uint16Array(SIZE);

const isWordPart = /[\p{L}\p{N}\p{M}]/u;

function learn(code: number): void {
  const character = String.fromCharCode(code);
  if (!isWordPart.test(character)) return;
  const small = character.toLowerCase();
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
  const base = small.normalize('NFD').charCodeAt(0);
  bare[code] = small === 'đ' ? 0x64 : base;
}

for (const [from, to] of TABLES) for (let code = from; code < to; code++) learn(code);
for (let code = 0x600; code < 0x1e00; code++) lower[code] = bare[code] = code;

/** Emoji, which are surrogate pairs. Other pairs are letters, such as chữ Nôm. */
const EMOJI = /[\ud83c-\ud83e\udb40][\udc00-\udfff]/g;

/** Replaces emoji, which belong to no word, by spaces of the same length. */
export const withoutEmoji = (text: string): string => text.replace(EMOJI, '  ');

const other = (code: number): number => (code >= END || (code >= SIGNS.from && code < SIGNS.to) ? 0 : code);

/** Lower case; 0 if the unit belongs to no word. */
export const lowerOf = (code: number): number => (code < SIZE ? lower[code]! : other(code));
/** Lower case without marks; 0 if the unit belongs to no word. */
export const bareOf = (code: number): number => (code < SIZE ? bare[code]! : other(code));
