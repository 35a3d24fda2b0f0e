/** Writes the journal's last lines again, after Chromium lost them together with the latest names of private files. */

import { updateJournalRow } from '../journal/journal';
import { putEntry, writeEntry } from '../journal/line';
import type { JournalFiles } from '../journal-files/files';
import { wholeClippings } from '../read/every-clipping';
import type { Database } from '../store/database';
import type { JournalRow } from '../store/journal-row';

/** At most so many of the latest clippings are written at once; maintenance then rewrites the whole journal. */
const MOST = 1_000;
const PART = 50;

/** Whether the files lost changes. `ahead`: the highest number in the files, read after `row`. */
export const isBehind = (row: JournalRow, ahead: number): boolean => row.whole && ahead < lastWritten(row);

/** The last change that is not pending. */
function lastWritten({ n, pending }: JournalRow): number {
  const open = new Set(pending.map((change) => change.n));
  let last = n;
  while (open.has(last)) last--;
  return last;
}

/** Writes the latest clippings that are not in the last files, and marks the journal to be rewritten. */
export async function writeLost(database: Database): Promise<void> {
  const { files } = database.journal!;
  const { n } = await updateJournalRow(database, (row) => ({ ...row, whole: false }));
  const ids = await database.heads
    .where('id')
    .above(await lastId(files))
    .reverse()
    .limit(MOST)
    .primaryKeys();
  ids.reverse();
  for (let from = 0; from < ids.length; from += PART) {
    const clippings = await wholeClippings(database, ids.slice(from, from + PART));
    await files.append(clippings.map((clipping) => writeEntry(n, putEntry(clipping))).join(''));
  }
}

/** The highest id of a clipping in the last two files. */
async function lastId(files: JournalFiles): Promise<number> {
  let last = 0;
  for (const name of (await files.names()).slice(-2)) {
    for (const [, id] of (await files.read(name)).matchAll(/^\{"n":\d+,"of":"[^"\\]*","id":(\d+)/gm))
      last = Math.max(last, Number(id));
  }
  return last;
}
