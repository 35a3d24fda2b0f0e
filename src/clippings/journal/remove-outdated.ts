/** Removes the files that a rewrite made obsolete, once a later browser run has verified that the rewrite is on disk. */
import type { Database } from '../store/database';
import type { JournalRow } from '../store/journal-row';
import { updateJournalRow } from './journal';
import { writeEntry } from './line';

/** If the rewrite did not survive the end of its browser run, the journal is marked to be rewritten again. */
export async function removeOutdated(database: Database, { outdated }: JournalRow): Promise<void> {
  const { files } = database.journal!;
  if (outdated === null || (await files.isOfThisRun(outdated.last))) return;
  const names = await files.names();
  const survived =
    names.includes(outdated.last) &&
    (await files.read(outdated.last)).includes(writeEntry(outdated.n, { whole: true }));
  if (survived) for (const name of names) if (name < outdated.before) await files.remove(name);
  await updateJournalRow(database, (row) => ({ ...row, whole: row.whole && survived, outdated: null }));
}
