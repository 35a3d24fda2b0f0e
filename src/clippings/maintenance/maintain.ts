/** Background maintenance: purges the bin, removes the remains of interrupted work, tends the journal, merges the index. */
import { discardAbandoned } from '../backup/discard';
import { purgeBin } from '../change/bin';
import { maintainJournal } from '../reconcile/reconcile';
import { sweepBlocks, tidyIndex } from '../search/tidy-index';
import type { Database } from '../store/database';

/** Returns at once if another part of the extension is running it. `notify` is called when clippings were purged. */
export async function maintain(
  database: Database,
  now: number,
  notify: () => void,
  signal?: AbortSignal,
): Promise<void> {
  await ifAlone(lockOf(database), async () => {
    await purgeBin({ database, notify }, now);
    // What makes room comes before what may need it.
    await discardAbandoned(database, now);
    await sweepBlocks(database);
    await maintainJournal(database, signal);
    while (!signal?.aborted && (await tidyIndex(database, signal)));
  });
}

/** Runs `work` while no part of the extension runs maintenance. */
export async function withoutMaintenance(database: Database, work: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
  await navigator.locks.request(lockOf(database), work);
}

const lockOf = ({ name }: Database): string => `${name}:maintain`;

/** Runs `work` unless another part of the extension holds the lock. Without locks (tests) it always runs: each step is safe concurrently. */
async function ifAlone(name: string, work: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
