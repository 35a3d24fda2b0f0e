/** Keeps the tail of a browser that runs for weeks small: its oldest entries go. */
import type { Tail, TailEntry } from './tail';

const MOST_ENTRIES = 500;
/** UTF-16 units of all entries together; a single one is always shorter. */
const MOST_LENGTH = 2 ** 23;

export async function trimTail(tail: Tail): Promise<void> {
  const entries = await tail.entries();
  const first = firstKept(entries);
  if (first > 0) await tail.dropBelow(entries[first]!.n);
}

/** The place of the first of `entries`, lowest numbers first, that has room. */
export function firstKept(entries: readonly Pick<TailEntry, 'length'>[]): number {
  let length = 0;
  const least = Math.max(0, entries.length - MOST_ENTRIES);
  for (let at = entries.length; at > least; at--) {
    length += entries[at - 1]!.length;
    if (length > MOST_LENGTH) return at;
  }
  return least;
}
