/** Files that an earlier run of the browser wrote again, and that did not outlive it → the whole journal is written anew. */
import type { Database } from '../store/database';
import type { JournalRow } from '../store/journal-row';
import { updateJournalRow } from './journal';

export async function verifyRewritten(database: Database, { rewritten }: JournalRow): Promise<void> {
  const { files } = database.journal!;
  if (rewritten === null || (await files.isOfThisRun(rewritten.last))) return;
  let outlived = true;
  for (const name of rewritten.files) outlived &&= (await files.read(name)) !== '';
  await updateJournalRow(database, (row) => ({ ...row, whole: row.whole && outlived, rewritten: null }));
}
