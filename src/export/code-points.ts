/** Converts UTF-16 offsets to code point offsets. */

const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Returns a converter for one text, which takes offsets in any order. Texts without surrogates, nearly all, cost one search. */
export function codePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(surrogatePair), ({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - pairs.filter((pair) => pair + 1 < offset).length;
}
