/** Which clippings are chosen: a set of ids that is replaced at every change. */
export type Selection = ReadonlySet<number>;

export function withIds(selection: Selection, ids: Iterable<number>, chosen: boolean): Selection {
  const next = new Set(selection);
  for (const id of ids) {
    if (chosen) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** The rows from one to the other, whichever stands first. */
export function between(a: number, b: number): number[] {
  const [first, last] = a < b ? [a, b] : [b, a];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
