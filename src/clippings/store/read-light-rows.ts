/** Bulk reads of clippings that are to be changed: reading thousands one by one takes many seconds. */
import type { Database } from './database';
import type { LightRows } from './light-rows';

const BATCH = 200;

/** The distinct items, in batches of the size that is read and written at once. */
export function batches<Item>(items: Iterable<Item>): Item[][] {
  const all = [...new Set(items)];
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
}

/** Those that exist, in the order of `ids`. */
export async function readLightRows({ heads, named }: Database, ids: number[]): Promise<LightRows[]> {
  const [headRows, namedRows] = await Promise.all([heads.bulkGet(ids), named.bulkGet(ids)]);
  return headRows.flatMap((head, i) => {
    const namedRow = namedRows[i];
    return head === undefined || namedRow === undefined ? [] : { head, named: namedRow };
  });
}
