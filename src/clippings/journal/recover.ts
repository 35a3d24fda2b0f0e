/** The browser lost the database, all or its last changes (Chromium deletes one that it finds damaged) → all that the journal holds, in it again. */
import { discardRestore } from '../backup/discard';
import { finishRestore } from '../backup/finish-restore';
import { stage } from '../backup/stage';
import type { Database } from '../store/database';
import { catchUp } from './catch-up';
import { updateJournalRow } from './journal';
import { readJournal } from './read-journal';

/**
 * Of a database that is noted as lost. Stopped at any moment, it begins again when the database is next opened. Returns how many clippings
 * are back. `now`: ISO 8601; `onProgress`: `usage` tells more.
 */
export async function recoverFromJournal(database: Database, now: string, onProgress: () => void): Promise<number> {
  const progress = { signal: new AbortController().signal, onProgress };
  const held = await readJournal(database.journal!.files);
  // The last files may not have told of its last change.
  const row = await updateJournalRow(database, (known) => ({ ...known, n: Math.max(known.n, held.n) }));
  await discardRestore(database);
  await stage(database, held, progress);
  const { added } = await finishRestore(database, held.checksum, 'merge', progress, (session) =>
    catchUp(database, session, row, held),
  );
  await updateJournalRow(database, (known) => ({
    ...known,
    lost: false,
    missing: null,
    broughtBack: { at: now, clippings: added },
  }));
  return added;
}
