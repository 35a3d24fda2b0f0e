/** A posting list of the merged segment, appended source by source. */
export interface List {
  /** Buffer; only its first `length` numbers are used. */
  list: Uint32Array;
  length: number;
}

export const newList = (): List => ({ list: new Uint32Array(64), length: 0 });

/** Appends the first `count` numbers of `from`, renumbered by `map`; those mapped to -1 are omitted. */
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

/** Sorts the list if needed: the ids of sources are mostly consecutive, but overlap where clippings were edited. */
export function inOrder({ list, length }: List): Uint32Array {
  for (let i = 1; i < length; i++) {
    if (list[i]! < list[i - 1]!) return list.subarray(0, length).sort();
  }
  return list;
}
