/**
 * Changes many clippings in batches, one transaction each, so that changing twenty thousand can be aborted, does not block other writers,
 * and keeps what is committed when the window is closed.
 */
import type { Progress, Undo } from '../model/contract';
import { PartlyDone } from '../model/partly-done';
import type { Database } from '../store/database';
import { mapStorageErrors } from '../store/storage-errors';

/** The database to change, and what tells all listeners of a change. */
export interface ChangeContext {
  database: Database;
  notify(): void;
}

/** Smaller batches spend most of the time on commits to database, journal and tail: 4,000 took twice as long in batches of 200. */
const BATCH = 1_000;
/** Smaller, so that the reader soon sees progress. */
const FIRST_BATCH = 200;

/**
 * Duplicate items count once. `undo` reverts all that was changed so far. Rejects with a `PartlyDone` if aborted, or failing, after the
 * first batch; if the first batch fails nothing is changed, and it rejects with the cause.
 */
export async function inBatches<Item>(
  { notify }: ChangeContext,
  items: Iterable<Item>,
  change: (batch: Item[]) => Promise<void>,
  undo: Undo | null,
  progress?: Progress,
): Promise<void> {
  const all = [...new Set(items)];
  for (let done = 0, next = FIRST_BATCH; done < all.length; done = next, next += BATCH) {
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
