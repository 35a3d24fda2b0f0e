/** Reading clippings to change them, many at once: one by one each would wait for the browser, thousands of them for many seconds. */
import type { Database } from './database';
import type { LightRows } from './light-rows';

const BATCH = 200;

/** Each once, so many as are read and written together. */
export function batches<Item>(items: Iterable<Item>): Item[][] {
  const all = [...new Set(items)];
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
}

/** Those that are there, in the order of `ids`. */
export async function readLightRows({ heads, named }: Database, ids: number[]): Promise<LightRows[]> {
  const [headRows, namedRows] = await Promise.all([heads.bulkGet(ids), named.bulkGet(ids)]);
  return headRows.flatMap((head, i) => {
    const beside = namedRows[i];
    return head === undefined || beside === undefined ? [] : { head, named: beside };
  });
}
