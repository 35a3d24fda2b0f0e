/** A journal that was written anew by an earlier run of the browser, and can be read → the files of before go. */
import type { Database } from '../store/database';
import type { JournalRow } from '../store/journal-row';
import { updateJournalRow } from './journal';
import { writeEntry } from './line';

/** Of a journal that did not outlive that run all of it is written anew once more. */
export async function removeOutdated(database: Database, { outdated }: JournalRow): Promise<void> {
  const { files } = database.journal!;
  if (outdated === null || (await files.isOfThisRun(outdated.last))) return;
  const names = await files.names();
  const outlived =
    names.includes(outdated.last) &&
    (await files.read(outdated.last)).includes(writeEntry(outdated.n, { whole: true }));
  if (outlived) for (const name of names) if (name < outdated.before) await files.remove(name);
  await updateJournalRow(database, (row) => ({ ...row, whole: row.whole && outlived, outdated: null }));
}
