/** What was removed for ever leaves the journal too. */
import type { Database } from '../store/database';
import type { JournalRow } from '../store/rows';
import { noteJournal } from './journal';
import { clippingOfLine } from './line';

/** `row` has no pending changes: a clipping that is gone gets no line any more. */
export async function sweepGone(database: Database, row: JournalRow, signal?: AbortSignal): Promise<void> {
  const { files } = database.journal!;
  const gone = new Set(row.gone);
  for (const name of await files.names()) {
    signal?.throwIfAborted();
    await files.rewrite(name, (text) => {
      const lines = text.split(/(?<=\n)/);
      const kept = lines.filter((line) => !gone.has(clippingOfLine(line) ?? ''));
      return kept.length === lines.length ? text : kept.join('');
    });
  }
  await noteJournal(database, (now) => ({ ...now, gone: now.gone.filter((of) => !gone.has(of)) }));
}
