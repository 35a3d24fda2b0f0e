/** The whole library → a journal that holds it and nothing else: after a restore, and where there was none. */
import { readDecisions } from '../named/decisions';
import { everyClipping } from '../read/every-clipping';
import type { Database } from '../store/database';
import { updateJournalRow } from './journal';
import { putEntry, writeEntry } from './line';

/**
 * Clippings may change meanwhile: their lines bear higher numbers, and count. Stopped, it begins again the next time. The journal of before
 * still stands until a later run of the browser has seen this one: see `removeOutdated`.
 */
export async function writeSnapshot(database: Database, signal?: AbortSignal): Promise<void> {
  const { files } = database.journal!;
  const { n } = await updateJournalRow(database, (row) => ({ ...row, n: row.n + 1, whole: false, pending: [] }));
  const first = await files.begin();
  for await (const clippings of everyClipping(database)) {
    signal?.throwIfAborted();
    await files.append(clippings.map((clipping) => writeEntry(n, putEntry(clipping))).join(''));
  }
  const decisions = await readDecisions(database);
  const last = await files.append(writeEntry(n, { decisions }) + writeEntry(n, { whole: true }));
  // A restore may have come meanwhile.
  await updateJournalRow(database, (row) => ({
    ...row,
    whole: row.unwritten < n,
    outdated: { before: first, last, n },
  }));
}
