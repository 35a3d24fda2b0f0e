import type { Database } from '../store/database';
import { updateJournalRow } from './journal';

/** Records that the database lost its changes up to `last`. New changes get higher numbers, otherwise they would count as older. */
export async function markLost(database: Database, last: number): Promise<void> {
  await updateJournalRow(database, (row) => ({
    ...row,
    n: last,
    lost: true,
    whole: false,
    missing: { after: row.missing?.after ?? row.n, upTo: last },
  }));
}
