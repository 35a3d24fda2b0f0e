/** Reconciles database and journal: when the library is opened, and during maintenance. */

import { readJournalRow, updateJournalRow } from '../journal/journal';
import { lastNumber } from '../journal/last-number';
import { markLost } from '../journal/mark-lost';
import { earlierEntries, mergeTail } from '../journal/merge-tail';
import { removeOutdated } from '../journal/remove-outdated';
import { verifyRewritten } from '../journal/verify-rewritten';
import { trimTail } from '../journal-files/trim-tail';
import type { Database } from '../store/database';
import { readState } from '../store/index-view';
import { sweepGone } from './sweep-gone';
import { isBehind, writeLost } from './write-lost';
import { writePending } from './write-pending';
import { writeSnapshot } from './write-snapshot';

export type Recover = (database: Database, now: string, onProgress: () => void) => Promise<number>;

/** At opening: if the browser lost changes of either the database or the journal, restores them from the other. `now`: ISO 8601. */
export async function reconcileJournal(
  database: Database,
  recoverFromJournal: Recover,
  now: string,
  onProgress: () => void,
): Promise<void> {
  const { journal } = database;
  if (journal === null) return;
  return withLock(`${database.name}:settle`, async () => {
    // Files before row, because a change is in the database before it is in the files.
    const ahead = await lastNumber(journal.files);
    const row = await readJournalRow(database);
    // Checked twice: another part of the extension may have written since.
    const behind = isBehind(row, ahead) && isBehind(row, await lastNumber(journal.files));
    const earlier = await earlierEntries(journal);
    const last = Math.max(ahead, earlier.at(-1)?.n ?? 0);
    // Before writing to files, which may fail.
    if (row.n < last) await markLost(database, last);
    await mergeTail(journal, earlier);
    if (row.lost || row.n < last) {
      await recoverFromJournal(database, now, onProgress);
      onProgress();
      return;
    }
    // Lost lines before pending ones, which have higher numbers.
    if (behind) await writeLost(database);
    if (row.pending.length > 0) await writePending(database, row);
  });
}

/** Each browser run starts a file; the journal is rewritten when there are more than this, plus one for every twenty clippings. */
const MOST_FILES = 200;

/** Maintenance: verifies and removes files of earlier runs, writes pending changes, compacts the journal. */
export async function maintainJournal(database: Database, signal?: AbortSignal): Promise<void> {
  if (database.journal === null) return;
  const { files, tail } = database.journal;
  const ahead = await lastNumber(files);
  const { lost, n } = await readJournalRow(database);
  // A journal ahead of its database has the only copy of lost changes: the next opening recovers them.
  if (lost || n < ahead) return;
  await verifyRewritten(database, await readJournalRow(database));
  await removeOutdated(database, await readJournalRow(database));
  const row = await readJournalRow(database);
  if (row.pending.length > 0) await writePending(database, row);
  const { clippings } = await readState(database);
  const tooMany = row.outdated === null && (await files.names()).length > MOST_FILES + clippings / 20;
  if (!row.whole || tooMany) {
    await writeSnapshot(database, signal);
    // What is gone is still in the earlier files, and changes made meanwhile may be pending.
    if (row.gone.length > 0) return maintainJournal(database, signal);
  } else if (row.gone.length > 0) await sweepGone(database, row, signal);
  if (tail !== null) await trimTail(tail);
}

/** Call before the database is deleted: from a journal without a database the next opening would recover it. */
export async function removeJournal(database: Database): Promise<void> {
  if (database.journal === null) return;
  // If the deletion is interrupted here, the library remains and its journal is written again.
  await updateJournalRow(database, (row) => ({ ...row, whole: false }));
  await database.journal.files.removeAll();
  await database.journal.tail?.removeAll();
}

/** One part of the extension at a time. Without locks (tests) it just runs. */
async function withLock<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
  return navigator.locks.request(name, work);
}
