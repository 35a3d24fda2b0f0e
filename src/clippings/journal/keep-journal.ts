/** Holds database and journal against each other: when the library is opened, and when there is time. */
import { readState } from '../search/index-view';
import type { Database } from '../store/database';
import type { JournalFiles } from './files';
import { noteJournal, readJournalRow } from './journal';
import { numbersIn } from './line';
import { mergeTail } from './merge-tail';
import { proveRewritten } from './prove-rewritten';
import { removeOutdated } from './remove-outdated';
import { sweepGone } from './sweep-gone';
import { trimTail } from './trim-tail';
import { isBehind, writeLost } from './write-lost';
import { writePending } from './write-pending';
import { writeWhole } from './write-whole';

export type BringBack = (database: Database, now: string, onProgress: () => void) => Promise<number>;

/**
 * Of a database that the browser lost, all or its last changes, brings back what the journal holds, and tells of it. `now`: ISO 8601.
 */
export async function settleJournal(
  database: Database,
  bringBack: BringBack,
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
    const lost = await mergeTail(journal);
    if (row.lost || row.n < Math.max(ahead, lost)) {
      await bringBack(database, now, onProgress);
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
export async function keepJournal(database: Database, signal?: AbortSignal): Promise<void> {
  if (database.journal === null) return;
  const { files, tail } = database.journal;
  await proveRewritten(database, await readJournalRow(database));
  await removeOutdated(database, await readJournalRow(database));
  const row = await readJournalRow(database);
  if (row.lost) return;
  if (row.pending.length > 0) await writePending(database, row);
  const { clippings } = await readState(database);
  const tooMany = row.outdated === null && (await files.names()).length > MOST_FILES + clippings / 20;
  if (!row.whole || tooMany) {
    await writeWhole(database, signal);
    // Its words stand in the files of before, and what came meanwhile may be pending.
    if (row.gone.length > 0) return keepJournal(database, signal);
  } else if (row.gone.length > 0) await sweepGone(database, row, signal);
  if (tail !== null) await trimTail(tail);
}

/** Before the database itself is deleted: a journal without its database would be brought back. */
export async function removeJournal(database: Database): Promise<void> {
  if (database.journal === null) return;
  // Were the deletion stopped here, the library would still be there, and get its journal again.
  await noteJournal(database, (row) => ({ ...row, whole: false }));
  await database.journal.files.removeAll();
  await database.journal.tail?.removeAll();
}

/** The last file may have been begun only. */
async function lastNumber(files: JournalFiles): Promise<number> {
  let last = 0;
  for (const name of (await files.names()).slice(-2))
    for (const n of numbersIn(await files.read(name))) last = Math.max(last, n);
  return last;
}

/** One part of the extension after the other; without locks (tests) it simply runs. */
async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
  return navigator.locks.request(name, work);
}
