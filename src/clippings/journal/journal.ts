/** The journal of a database: what is written to it after each change, and what the database knows of it. */
import { readState } from '../search/index-view';
import type { Database } from '../store/database';
import { firstJournal, type JournalRow } from '../store/journal-row';
import { firstState } from '../store/rows';
import type { Change } from './change';
import type { Lines } from './tail';

/** A library that is older than its journal has yet to be written to it. */
export async function readJournalRow(database: Database): Promise<JournalRow> {
  const [row, { nextId }] = await Promise.all([database.state.get('journal'), readState(database)]);
  return row?.key === 'journal'
    ? { ...firstJournal, ...row }
    : { ...firstJournal, whole: nextId === firstState.nextId };
}

/** Within a transaction of its own. Returns the row as it is then. */
export function updateJournalRow(database: Database, change: (row: JournalRow) => JournalRow): Promise<JournalRow> {
  return database.transaction('rw', [database.state], async () => {
    const row = change(await readJournalRow(database));
    await database.state.put(row);
    return row;
  });
}

/**
 * Runs `commit`, which writes `change` to the database, and writes it to the journal's files and to its tail after that, before anybody is
 * told. Both are opened meanwhile. What cannot be written to the files now (the disk is full) stays noted as pending: the database has it,
 * and the files get it another time.
 */
export async function commitWithJournal<Result>(
  { journal }: Database,
  change: Change,
  commit: () => PromiseLike<Result>,
): Promise<Result> {
  if (journal === null) return commit();
  let tell!: (lines: Lines | null) => void;
  const lines = new Promise<Lines | null>((resolve) => {
    tell = resolve;
  });
  const kept = journal.tail?.keep(lines);
  const appended = journal.files.append(lines.then((told) => told?.text ?? null)).then(
    () => true,
    () => false,
  );
  let done: Lines | null = null;
  try {
    const result = await commit();
    done = change.lines();
    return result;
  } finally {
    tell(done);
    if ((await appended) && done !== null) journal.written.add(done.n);
    await kept;
  }
}
