/** Writes the lines of pending changes: the browser was killed between commit and file, or the disk was full. */
import { readDecisions } from '../dossiers/decisions';
import { updateJournalRow } from '../journal/journal';
import { type Entry, putEntry, writeEntry } from '../journal/line';
import { readHeads } from '../read/clippings';
import { wholeClippings } from '../read/every-clipping';
import type { Database } from '../store/database';
import type { JournalRow } from '../store/journal-row';

/** Writes each clipping in its present state: later changes of it are in the journal already, or follow with higher numbers. */
export async function writePending(database: Database, { pending }: JournalRow): Promise<void> {
  const { files, tail, written } = database.journal!;
  for (const { n, ids, sets = [], gone, decisions } of pending) {
    if (written.has(n)) continue;
    const entries: Entry[] = gone.map((of) => ({ of, gone: true }));
    for (const clipping of await wholeClippings(database, ids)) entries.push(putEntry(clipping));
    for (const { requestId, tags, deletedAt } of await readHeads(database, sets))
      entries.push({ of: requestId, set: { tags, deletedAt } });
    if (decisions) entries.push({ decisions: await readDecisions(database) });
    const text = entries.map((entry) => writeEntry(n, entry)).join('');
    await tail?.keep(Promise.resolve({ n, text }));
    await files.append(text);
  }
  const done = new Set(pending.map(({ n }) => n));
  await updateJournalRow(database, (row) => ({ ...row, pending: row.pending.filter(({ n }) => !done.has(n)) }));
}
