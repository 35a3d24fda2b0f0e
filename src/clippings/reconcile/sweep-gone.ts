/** Removes permanently deleted clippings from the journal. */
import { readDecisions } from '../dossiers/decisions';
import { updateJournalRow } from '../journal/journal';
import { clippingOfLine, writeEntry } from '../journal/line';
import type { Database } from '../store/database';
import type { JournalRow } from '../store/journal-row';

/** `row` must have no pending changes, so that no line of a deleted clipping is written afterwards. */
export async function sweepGone(database: Database, row: JournalRow, signal?: AbortSignal): Promise<void> {
  const { files, tail } = database.journal!;
  const gone = new Set(row.gone);
  const swept = (text: string): string => {
    const lines = text.split(/(?<=\n)/);
    const kept = lines.filter((line) => !gone.has(clippingOfLine(line) ?? ''));
    return kept.length === lines.length ? text : kept.join('');
  };
  await tail?.rewrite(swept);
  const rewritten: string[] = [];
  for (const name of await files.names()) {
    signal?.throwIfAborted();
    if (await files.rewrite(name, swept)) rewritten.push(name);
  }
  // The last line may have been removed, and without one of its number the journal would seem to have lost its end.
  const last = await files.append(writeEntry(row.n, { decisions: await readDecisions(database) }));
  await updateJournalRow(database, (now) => ({
    ...now,
    gone: now.gone.filter((of) => !gone.has(of)),
    rewritten: { files: [...new Set([...(now.rewritten?.files ?? []), ...rewritten])], last },
  }));
}
