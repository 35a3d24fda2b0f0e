/** Streaming JSON, readable also for strict programs. */

/** An escape of JSON; first that of half a character, which JavaScript writes as it is. */
const anyEscape = /\\(?:ud[89a-f][0-9a-f]{2}|.)/g;

/**
 * `JSON.stringify` with U+FFFD for halves of characters (lone surrogates), as a title has that was cut within an emoji: DuckDB refuses the
 * whole file for one of them. Offsets stay.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\ud')) return text;
  return text.replace(anyEscape, (found) => (found.length === 6 ? '\ufffd' : found));
}

/** An array of the value of each item, one per line. */
export async function* jsonArray<Item>(
  items: AsyncIterable<Item>,
  values: (item: Item) => Iterable<unknown>,
): AsyncGenerator<string> {
  yield '[';
  let comma = '\n';
  for await (const item of items) {
    for (const value of values(item)) {
      yield comma + jsonText(value);
      comma = ',\n';
    }
  }
  yield '\n]\n';
}
