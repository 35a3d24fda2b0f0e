/**
 * What each UTF-16 code unit is to the search: its lower case, and its letter without marks (đ, which Unicode does not decompose,
 * becomes d). Both keep the length, so that offsets hold.
 */

const SIZE = 0x10000;

/** Lower case; 0 where the unit belongs to no word. */
export const lower = new Uint16Array(SIZE);
/** Lower case without marks; 0 where the unit belongs to no word. */
export const bare = new Uint16Array(SIZE);

const isWordPart = /[\p{L}\p{N}\p{M}]/u;

function learn(code: number): void {
  const character = String.fromCharCode(code);
  if (!isWordPart.test(character)) return;
  const small = character.toLowerCase();
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
  const base = small.normalize('NFD').charCodeAt(0);
  bare[code] = small === 'đ' ? 0x64 : base;
}

// Latin with all Vietnamese letters, Greek and Cyrillic. Other scripts are rare: each unit counts as itself.
for (let code = 0x30; code < 0x600; code++) learn(code);
for (let code = 0x1e00; code < 0x1f00; code++) learn(code);
for (let code = 0x0600; code < 0x1e00; code++) lower[code] = bare[code] = code;
for (let code = 0x1f00; code < 0x2000; code++) lower[code] = bare[code] = code;
for (let code = 0x3040; code < 0xfb00; code++) lower[code] = bare[code] = code;
