/** Writes changes to the journal after each commit, and reads and updates the journal's row in the database. */

import type { Lines } from '../journal-files/tail';
import type { Database } from '../store/database';
import { readState } from '../store/index-view';
import { firstJournal, type JournalRow } from '../store/journal-row';
import { firstState } from '../store/rows';
import type { Change } from './change';

/** Without a row, a library that has clippings predates its journal, which is then incomplete (`whole: false`). */
export async function readJournalRow(database: Database): Promise<JournalRow> {
  const [row, { nextId }] = await Promise.all([database.state.get('journal'), readState(database)]);
  return row?.key === 'journal'
    ? { ...firstJournal, ...row }
    : { ...firstJournal, whole: nextId === firstState.nextId };
}

/** In a transaction of its own. Returns the updated row. */
export function updateJournalRow(database: Database, change: (row: JournalRow) => JournalRow): Promise<JournalRow> {
  return database.transaction('rw', [database.state], async () => {
    const row = change(await readJournalRow(database));
    await database.state.put(row);
    return row;
  });
}

/**
 * Runs `commit`, which writes `change` to the database, then writes its lines to the journal's files and tail, both opened meanwhile.
 * Resolves when all is done. If the files cannot be written (disk full), the change stays pending in the database and is written later.
 */
export async function commitWithJournal<Result>(
  { journal }: Database,
  change: Change,
  commit: () => PromiseLike<Result>,
): Promise<Result> {
  if (journal === null) return commit();
  let resolveLines!: (lines: Lines | null) => void;
  const lines = new Promise<Lines | null>((resolve) => {
    resolveLines = resolve;
  });
  const kept = journal.tail?.keep(lines);
  const appended = journal.files.append(lines.then((written) => written?.text ?? null)).then(
    () => true,
    () => false,
  );
  let committed: Lines | null = null;
  try {
    const result = await commit();
    committed = change.lines();
    return result;
  } finally {
    resolveLines(committed);
    if ((await appended) && committed !== null) journal.written.add(committed.n);
    await kept;
  }
}
