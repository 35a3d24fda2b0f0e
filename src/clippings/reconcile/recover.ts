/** Recovers the database from the journal after the browser lost it or its last changes (Chromium deletes a damaged database). */
import { discardRestore } from '../backup/discard';
import { finishRestore } from '../backup/finish-restore';
import { stage } from '../backup/stage';
import { updateJournalRow } from '../journal/journal';
import { readJournal } from '../journal/read-journal';
import type { Database } from '../store/database';
import { readState } from '../store/index-view';
import { catchUp } from './catch-up';

/**
 * For a database that is marked as lost. If interrupted, it starts over at the next opening. Returns how many clippings were recovered.
 * `now`: ISO 8601; `onProgress`: called when `usage` reports new progress.
 */
export async function recoverFromJournal(database: Database, now: string, onProgress: () => void): Promise<number> {
  const progress = { signal: new AbortController().signal, onProgress };
  const source = await readJournal(database.journal!.files);
  // `lastNumber` reads the last files only, and may have missed the last change.
  const row = await updateJournalRow(database, (known) => ({ ...known, n: Math.max(known.n, source.n) }));
  await discardRestore(database);
  await stage(database, source, progress);
  const { added } = await finishRestore(database, source.checksum, 'merge', progress, (session) =>
    catchUp(database, session, row, source),
  );
  await countAsNotBackedUp(database, added);
  await updateJournalRow(database, (known) => ({
    ...known,
    lost: false,
    missing: null,
    broughtBack: { at: now, clippings: added },
  }));
  return added;
}

/** With the database went the day of the last backup: whoever just lost it is reminded to make one. */
async function countAsNotBackedUp(database: Database, clippings: number): Promise<void> {
  await database.transaction('rw', [database.state], async () => {
    const state = await readState(database);
    await database.state.put({ ...state, sinceBackup: state.sinceBackup + clippings });
  });
}
