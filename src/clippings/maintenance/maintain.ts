/** What is done when there is time: the index tidied, the bin purged, what interrupted work left swept up. */
import { discardAbandoned } from '../backup/discard';
import { purgeBin } from '../change/bin';
import { maintainJournal } from '../journal/reconcile';
import { sweepBlocks, tidyIndex } from '../search/maintain';
import type { Database } from '../store/database';

/** Returns at once where another part of the extension is at it. `notify` is called where clippings went. */
export async function maintain(
  database: Database,
  now: number,
  notify: () => void,
  signal?: AbortSignal,
): Promise<void> {
  await alone(lockOf(database), async () => {
    await purgeBin({ database, notify }, now);
    await maintainJournal(database, signal);
    await discardAbandoned(database, now);
    await sweepBlocks(database);
    while (!signal?.aborted && (await tidyIndex(database, signal)));
  });
}

/** Runs `work` when no part of the extension is at it any more, and none begins meanwhile. */
export async function withoutMaintenance(database: Database, work: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
  await navigator.locks.request(lockOf(database), work);
}

const lockOf = ({ name }: Database): string => `${name}:maintain`;

/** Runs under a lock that all parts of the extension share; without locks (tests) it simply runs: every step is safe beside another. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
