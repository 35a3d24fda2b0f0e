/** Counts the clippings that name an official or document, with the newest: for cards, without reading a whole dossier. */
import type { Mentions } from '../model/dossier';
import { newestFirst } from '../read/newest-first';
import { COLUMN_ROWS, Flag } from '../store/columns';
import type { Database } from '../store/database';
import { keysOfPerson } from './person';

/** Live clippings only. `recent`: the `limit` last clipped, newest publication first. */
export async function mentionsOf(
  database: Database,
  kind: 'official' | 'reference',
  key: string,
  limit: number,
): Promise<Mentions> {
  const keys = kind === 'official' ? await keysOfPerson(database, key) : [key];
  const index = kind === 'official' ? 'officialKeys' : 'referenceKeys';
  const lists = await Promise.all(keys.map((one) => database.named.where(index).equals(one).primaryKeys()));
  const ids = await live(database, [...new Set(lists.flat())]);
  const rows = await database.named.bulkGet(ids.sort((a, b) => b - a).slice(0, limit));
  return {
    clippings: ids.length,
    recent: newestFirst(rows.filter((row) => row !== undefined)).map(({ id, title, site, date }) => ({
      clipping: id,
      title,
      site,
      date,
    })),
  };
}

/** Uses the flags in the columns, a hundredth of the bytes of the rows. */
async function live({ columns }: Database, ids: readonly number[]): Promise<number[]> {
  const blockOf = (id: number): number => Math.floor(id / COLUMN_ROWS);
  const rows = await columns.bulkGet([...new Set(ids.map(blockOf))]);
  const flags = new Map(rows.flatMap((row) => (row ? [[row.block, row.flags]] : [])));
  const { exists, bin, older } = Flag;
  return ids.filter((id) => ((flags.get(blockOf(id))?.[id % COLUMN_ROWS] ?? 0) & (exists | bin | older)) === exists);
}
