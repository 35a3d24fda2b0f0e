/** From UTF-16 offsets to code points. */

const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Counts for one text; offsets may come in any order. Texts without surrogates, nearly all, cost one search. */
export function codePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(surrogatePair), ({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - pairs.filter((pair) => pair + 1 < offset).length;
}
