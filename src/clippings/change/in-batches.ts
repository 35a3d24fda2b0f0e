/**
 * Changes of many clippings: some at a time, each time in one transaction, so that twenty thousand of them can be stopped, keep nobody
 * else waiting, and are done as far as they came when the window is closed.
 */
import type { Progress, Undo } from '../contract';
import { PartlyDone } from '../partly-done';
import type { Database } from '../store/database';
import { mapStorageErrors } from '../store/storage-errors';

/** What is changed, and how everybody hears of it. */
export interface ChangeContext {
  database: Database;
  notify(): void;
}

/** Of fewer the commits, to database, journal and tail, would be most of the time: 4,000 took twice as long by the two hundred. */
const SOME = 1_000;
/** The reader sees soon that it goes on. */
const FIRST = 200;

/**
 * Each item once. `undo` is of all that was changed so far. Rejects with a `PartlyDone` when it is stopped, or fails after the first of its
 * steps; one that fails at the first has changed nothing, and rejects with the reason.
 */
export async function inBatches<Item>(
  { notify }: ChangeContext,
  items: Iterable<Item>,
  change: (some: Item[]) => Promise<void>,
  undo: Undo | null,
  progress?: Progress,
): Promise<void> {
  const all = [...new Set(items)];
  for (let done = 0, next = FIRST; done < all.length; done = next, next += SOME) {
    if (progress?.signal.aborted) throw new PartlyDone(done, all.length, undo);
    try {
      await mapStorageErrors(() => change(all.slice(done, next)));
    } catch (cause) {
      throw done === 0 ? cause : new PartlyDone(done, all.length, undo, { cause });
    }
    notify();
    progress?.onProgress(Math.min(next, all.length), all.length);
  }
}
