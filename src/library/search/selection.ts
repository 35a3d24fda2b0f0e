/** The ids of the selected clippings, an immutable set. */
export type Selection = ReadonlySet<number>;

export function withIds(selection: Selection, ids: Iterable<number>, chosen: boolean): Selection {
  const next = new Set(selection);
  for (const id of ids) {
    if (chosen) next.add(id);
    else next.delete(id);
  }
  return next;
}
