/** Holds database and journal against each other: when the library is opened, and when there is time. */
import { readState } from '../search/index-view';
import type { Database } from '../store/database';
import { readJournalRow, updateJournalRow } from './journal';
import { lastNumber } from './last-number';
import { markLost } from './mark-lost';
import { earlierEntries, mergeTail } from './merge-tail';
import { removeOutdated } from './remove-outdated';
import { sweepGone } from './sweep-gone';
import { trimTail } from './trim-tail';
import { verifyRewritten } from './verify-rewritten';
import { isBehind, writeLost } from './write-lost';
import { writePending } from './write-pending';
import { writeSnapshot } from './write-snapshot';

export type Recover = (database: Database, now: string, onProgress: () => void) => Promise<number>;

/**
 * Of a database that the browser lost, all or its last changes, brings back what the journal holds, and tells of it. `now`: ISO 8601.
 */
export async function reconcileJournal(
  database: Database,
  recoverFromJournal: Recover,
  now: string,
  onProgress: () => void,
): Promise<void> {
  const { journal } = database;
  if (journal === null) return;
  return inTurn(`${database.name}:settle`, async () => {
    // In this order: what the files have was in the database before.
    const ahead = await lastNumber(journal.files);
    const row = await readJournalRow(database);
    // Asked again: another part of the extension may have written since.
    const behind = isBehind(row, ahead) && isBehind(row, await lastNumber(journal.files));
    const earlier = await earlierEntries(journal);
    const last = Math.max(ahead, earlier.at(-1)?.n ?? 0);
    // Before anything is written to files, which may fail.
    if (row.n < last) await markLost(database, last);
    await mergeTail(journal, earlier);
    if (row.lost || row.n < last) {
      await recoverFromJournal(database, now, onProgress);
      onProgress();
      return;
    }
    // Before what is pending, which comes after it.
    if (behind) await writeLost(database);
    if (row.pending.length > 0) await writePending(database, row);
  });
}

/** Each run of the browser begins a file; of more than so many, and one for every twenty clippings, they are put together. */
const MOST_FILES = 200;

/** What there is to do when there is time. */
export async function maintainJournal(database: Database, signal?: AbortSignal): Promise<void> {
  if (database.journal === null) return;
  const { files, tail } = database.journal;
  const ahead = await lastNumber(files);
  const { lost, n } = await readJournalRow(database);
  // What is ahead of its database is all that is left of what that one lost: the next opening brings it back.
  if (lost || n < ahead) return;
  await verifyRewritten(database, await readJournalRow(database));
  await removeOutdated(database, await readJournalRow(database));
  const row = await readJournalRow(database);
  if (row.pending.length > 0) await writePending(database, row);
  const { clippings } = await readState(database);
  const tooMany = row.outdated === null && (await files.names()).length > MOST_FILES + clippings / 20;
  if (!row.whole || tooMany) {
    await writeSnapshot(database, signal);
    // Its words stand in the files of before, and what came meanwhile may be pending.
    if (row.gone.length > 0) return maintainJournal(database, signal);
  } else if (row.gone.length > 0) await sweepGone(database, row, signal);
  if (tail !== null) await trimTail(tail);
}

/** Before the database itself is deleted: a journal without its database would be brought back. */
export async function removeJournal(database: Database): Promise<void> {
  if (database.journal === null) return;
  // Were the deletion stopped here, the library would still be there, and get its journal again.
  await updateJournalRow(database, (row) => ({ ...row, whole: false }));
  await database.journal.files.removeAll();
  await database.journal.tail?.removeAll();
}

/** One part of the extension after the other; without locks (tests) it simply runs. */
async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
  return navigator.locks.request(name, work);
}
