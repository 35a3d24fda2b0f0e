/** Streaming JSON. */

/** An array of the value of each item, one per line. */
export async function* jsonArray<Item>(
  items: AsyncIterable<Item>,
  values: (item: Item) => Iterable<unknown>,
): AsyncGenerator<string> {
  yield '[';
  let comma = '\n';
  for await (const item of items) {
    for (const value of values(item)) {
      yield comma + JSON.stringify(value);
      comma = ',\n';
    }
  }
  yield '\n]\n';
}
