/** Reads rows of `named`, thousands for a dossier or graph. */
import type { Progress } from '../model/contract';
import type { Database } from '../store/database';
import type { NamedRow } from '../store/rows';
import { newestFirst } from './newest-first';

/** A dossier is built from at most so many clippings, the newest. */
export const MOST_ROWS = 5000;
/** Rows per read; progress is reported only if there are more. */
const SLICE = 500;
/** A range takes a third of the time of single rows: it is read if at least one of so many rows in it is wanted. */
const SPARSE = 2;

/** Rows of live clippings with any of the keys, newest first. */
export async function rowsOf(
  { named }: Database,
  index: 'officialKeys' | 'referenceKeys',
  keys: string[],
  progress?: Progress,
): Promise<NamedRow[]> {
  const of = keys.map((key) => named.where(index).equals(key));
  const all = new Set((await Promise.all(of.map((one) => one.primaryKeys()))).flat());
  const ids = [...all].sort((a, b) => b - a).slice(0, MOST_ROWS);
  const rows: NamedRow[] = [];
  if (ids.length <= SLICE) rows.push(...(await Promise.all(of.map((one) => one.toArray()))).flat());
  else for await (const slice of inSlices({ named }, ids, progress)) rows.push(...slice);
  const live = new Map(rows.flatMap((row) => (row.live === 1 ? [[row.id, row]] : [])));
  return newestFirst(live.values());
}

/** The rows with these ids, in slices, in any order within a slice. Throws when aborted. */
export async function* inSlices(
  database: Pick<Database, 'named'>,
  ids: readonly number[],
  progress?: Progress,
): AsyncGenerator<NamedRow[], void, void> {
  for (let from = 0; from < ids.length; from += SLICE) {
    progress?.signal.throwIfAborted();
    // The first slice is read before a progress bar could be seen.
    if (from > 0) progress?.onProgress(from, ids.length);
    yield await readSlice(database, ids.slice(from, from + SLICE));
  }
}

async function readSlice({ named }: Pick<Database, 'named'>, ids: number[]): Promise<NamedRow[]> {
  const [first, last] = [Math.min(...ids), Math.max(...ids)];
  if (last - first > ids.length * SPARSE) {
    return (await named.bulkGet(ids)).filter((row): row is NamedRow => row !== undefined);
  }
  const wanted = new Set(ids);
  return (await named.where('id').between(first, last, true, true).toArray()).filter(({ id }) => wanted.has(id));
}
