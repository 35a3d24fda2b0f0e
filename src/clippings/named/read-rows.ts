/** Reading who and what clippings name: thousands of rows for one dossier or picture. */
import type { Progress } from '../contract';
import type { Database } from '../store/database';
import type { NamedRow } from '../store/rows';
import { newestFirst } from './newest-first';

/** A dossier is made from the newest clippings; all are counted. */
export const MOST_ROWS = 5000;
/** So many are read at once, without a word; more of them in slices of this size. */
const SLICE = 500;
/** A stretch of rows in one answer takes a third of the time of single ones: it is read where one of so many in it is wanted. */
const SPARSE = 2;

/** Clippings under any of the keys, newest first, live ones only. */
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

/** The rows with these ids, a slice at a time, in any order within it. Throws when the signal says so. */
export async function* inSlices(
  database: Pick<Database, 'named'>,
  ids: readonly number[],
  progress?: Progress,
): AsyncGenerator<NamedRow[], void, void> {
  for (let from = 0; from < ids.length; from += SLICE) {
    progress?.signal.throwIfAborted();
    // What one slice holds is there before a bar could be read.
    if (from > 0) progress?.onProgress(from, ids.length);
    yield await together(database, ids.slice(from, from + SLICE));
  }
}

async function together({ named }: Pick<Database, 'named'>, ids: number[]): Promise<NamedRow[]> {
  const [first, last] = [Math.min(...ids), Math.max(...ids)];
  if (last - first > ids.length * SPARSE) {
    return (await named.bulkGet(ids)).filter((row): row is NamedRow => row !== undefined);
  }
  const wanted = new Set(ids);
  return (await named.where('id').between(first, last, true, true).toArray()).filter(({ id }) => wanted.has(id));
}
