/** Rewrites the journal as a snapshot of the whole library: after a restore, to compact it, or where there was none. */
import { readDecisions } from '../named/decisions';
import { everyClipping } from '../read/every-clipping';
import type { Database } from '../store/database';
import { updateJournalRow } from './journal';
import { putEntry, writeEntry } from './line';

/**
 * Clippings may change meanwhile: their lines have higher numbers, and win. If aborted, it starts over the next time. The earlier files stay
 * until a later browser run has verified the snapshot: see `removeOutdated`.
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
