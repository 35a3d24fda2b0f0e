/** The browser lost the database (Chromium deletes one that it finds damaged) → all that the journal holds, in a new one. */
import { discardRestore } from '../backup/discard';
import { stage } from '../backup/stage';
import { finishRestore } from '../backup/switch';
import type { Database } from '../store/database';
import { noteJournal } from './journal';
import { readJournal } from './read-journal';

/**
 * Stopped at any moment, it begins again when the database is next opened. Returns how many clippings are back. `now`: ISO 8601;
 * `onProgress`: `usage` tells more.
 */
export async function bringBack(database: Database, now: string, onProgress: () => void): Promise<number> {
  const progress = { signal: new AbortController().signal, onProgress };
  const { files } = database.journal!;
  await noteJournal(database, (row) => ({ ...row, lost: true, whole: false }));
  const held = await readJournal(files);
  // Whoever counted on from here would be taken for older than what is lost.
  await noteJournal(database, (row) => ({ ...row, n: Math.max(row.n, held.n) }));
  await discardRestore(database);
  await stage(database, held, progress);
  const { added } = await finishRestore(database, held.checksum, 'merge', progress);
  await noteJournal(database, (row) => ({ ...row, lost: false, broughtBack: { at: now, clippings: added } }));
  return added;
}
