/** The journal of a database: what is written to it after each change, and what the database knows of it. */
import { readState } from '../search/index-view';
import type { Database } from '../store/database';
import { firstJournal, firstState, type JournalRow } from '../store/rows';
import type { Change } from './change';

/** A library that is older than its journal has yet to be written to it. */
export async function readJournalRow(database: Database): Promise<JournalRow> {
  const [row, { nextId }] = await Promise.all([database.state.get('journal'), readState(database)]);
  return row?.key === 'journal' ? row : { ...firstJournal, whole: nextId === firstState.nextId };
}

/** Within a transaction of its own. Returns the row as it is then. */
export function noteJournal(database: Database, change: (row: JournalRow) => JournalRow): Promise<JournalRow> {
  return database.transaction('rw', [database.state], async () => {
    const row = change(await readJournalRow(database));
    await database.state.put(row);
    return row;
  });
}

/**
 * After the commit, and before anybody is told of it. What cannot be written now (the disk is full) stays noted as pending: the database
 * has it, and the journal gets it another time.
 */
export async function writeChange({ journal }: Database, change: Change): Promise<void> {
  const lines = change.lines();
  if (journal === null || lines === null) return;
  try {
    await journal.files.append(lines.text);
    journal.written.add(lines.n);
  } catch {
    // Pending.
  }
}
