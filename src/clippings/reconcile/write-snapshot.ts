/** Rewrites the journal as a snapshot of the whole library: after a restore, to compact it, or where there was none. */
import { ExpectedFailure } from '../../platform/expected-failure';
import { readDecisions } from '../dossiers/decisions';
import { updateJournalRow } from '../journal/journal';
import { numberOfLine, putEntry, writeEntry } from '../journal/line';
import type { JournalFiles } from '../journal-files/files';
import { everyClipping } from '../read/every-clipping';
import type { Database } from '../store/database';
import { isFull } from '../store/room';

/**
 * Clippings may change meanwhile: their lines have higher numbers, and win. If aborted, or if room runs out, it gives back what it took and
 * starts over the next time. The earlier files stay until a later browser run has verified the snapshot: see `removeOutdated`.
 */
export async function writeSnapshot(database: Database, signal?: AbortSignal): Promise<void> {
  const { files } = database.journal!;
  const { n } = await updateJournalRow(database, (row) => ({ ...row, n: row.n + 1, whole: false, pending: [] }));
  const first = await files.begin();
  const last = await writeAll(database, n, signal).catch(async (error: unknown) => {
    await takeBack(files, first, n);
    throw error;
  });
  // A restore may have come meanwhile.
  await updateJournalRow(database, (row) => ({
    ...row,
    whole: row.unwritten < n,
    outdated: { before: first, last, n },
  }));
}

/** Returns the last file. */
async function writeAll(database: Database, n: number, signal?: AbortSignal): Promise<string> {
  const { files } = database.journal!;
  for await (const clippings of everyClipping(database)) {
    signal?.throwIfAborted();
    // The rest belongs to the reader's clips, which would fail while the last room is taken.
    if (await isFull()) throw new ExpectedFailure('storageFull');
    await files.append(clippings.map((clipping) => writeEntry(n, putEntry(clipping))).join(''));
  }
  const decisions = await readDecisions(database);
  return files.append(writeEntry(n, { decisions }) + writeEntry(n, { whole: true }));
}

/** Removes the lines of the snapshot, which otherwise would add up with each try. Changes made meanwhile are in the same files. */
async function takeBack(files: JournalFiles, first: string, n: number): Promise<void> {
  const others = (text: string): string =>
    text
      .split(/(?<=\n)/)
      .filter((line) => numberOfLine(line) !== n)
      .join('');
  for (const name of await files.names()) if (name >= first) await files.rewrite(name, others);
}
