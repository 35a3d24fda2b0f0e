/** Removes the oldest entries of the tail, which would grow for weeks while the browser runs. */
import type { Tail, TailEntry } from './tail';

const MOST_ENTRIES = 500;
/** Total of all entries in UTF-16 units; a single entry is always shorter. */
const MOST_LENGTH = 2 ** 23;

export async function trimTail(tail: Tail): Promise<void> {
  const entries = await tail.entries();
  const first = firstKept(entries);
  if (first > 0) await tail.dropBelow(entries[first]!.n);
}

/** Index of the first of `entries` (lowest numbers first) that is kept. */
export function firstKept(entries: readonly Pick<TailEntry, 'length'>[]): number {
  let length = 0;
  const least = Math.max(0, entries.length - MOST_ENTRIES);
  for (let at = entries.length; at > least; at--) {
    length += entries[at - 1]!.length;
    if (length > MOST_LENGTH) return at;
  }
  return least;
}
