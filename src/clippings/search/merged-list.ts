/** Local numbers of the merged segment, from one source after the other. */
export interface List {
  /** Longer than what it holds. */
  list: Uint32Array;
  length: number;
}

export const newList = (): List => ({ list: new Uint32Array(64), length: 0 });

/** Adds the first `count` numbers of `from`, renumbered by `map`; -1 there leaves one out. */
export function append(to: List, count: number, from: { list: Uint32Array }, map: Int32Array): void {
  if (to.list.length < to.length + count) {
    const longer = new Uint32Array((to.length + count) * 2);
    longer.set(to.list.subarray(0, to.length));
    to.list = longer;
  }
  for (let i = 0; i < count; i++) {
    const place = map[from.list[i]!]!;
    if (place >= 0) to.list[to.length++] = place;
  }
}

/** Sources mostly follow one another; where they overlap (edited clippings) the numbers are put in order. */
export function inOrder({ list, length }: List): Uint32Array {
  for (let i = 1; i < length; i++) {
    if (list[i]! < list[i - 1]!) return list.subarray(0, length).sort();
  }
  return list;
}
