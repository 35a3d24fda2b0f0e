/** Verifies files that an earlier browser run rewrote; if one did not survive, the journal is marked to be rewritten. */
import type { Database } from '../store/database';
import type { JournalRow } from '../store/journal-row';
import { updateJournalRow } from './journal';

export async function verifyRewritten(database: Database, { rewritten }: JournalRow): Promise<void> {
  const { files } = database.journal!;
  if (rewritten === null || (await files.isOfThisRun(rewritten.last))) return;
  let survived = true;
  for (const name of rewritten.files) survived &&= (await files.read(name)) !== '';
  await updateJournalRow(database, (row) => ({ ...row, whole: row.whole && survived, rewritten: null }));
}
