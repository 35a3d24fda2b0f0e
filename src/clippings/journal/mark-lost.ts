import type { Database } from '../store/database';
import { updateJournalRow } from './journal';

/** The database lost its changes up to `last`. Whoever counted on from where it stands would be taken for older than what is lost. */
export async function markLost(database: Database, last: number): Promise<void> {
  await updateJournalRow(database, (row) => ({
    ...row,
    n: last,
    lost: true,
    whole: false,
    missing: { after: row.missing?.after ?? row.n, upTo: last },
  }));
}
