/** Reads all clippings, including the bin and older versions, in ascending order of their ids. */
import type { Clipping } from '../model/clipping';
import type { Database } from '../store/database';
import { clippingOf } from '../write/clipping-rows';

const AT_ONCE = 50;

export async function* everyClipping(database: Database): AsyncGenerator<Clipping[]> {
  for (let after = 0; ; ) {
    const heads = await database.heads.where('id').above(after).limit(AT_ONCE).primaryKeys();
    if (heads.length === 0) return;
    yield await wholeClippings(database, heads);
    after = heads.at(-1)!;
  }
}

/** Those that exist, in the order of `ids`. */
export async function wholeClippings({ heads, contents }: Database, ids: readonly number[]): Promise<Clipping[]> {
  const [light, heavy] = await Promise.all([heads.bulkGet([...ids]), contents.bulkGet([...ids])]);
  return light.flatMap((head, i) => {
    const content = heavy[i];
    return head === undefined || content === undefined ? [] : [clippingOf(head, content)];
  });
}
