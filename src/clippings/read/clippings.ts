/** Reads clippings by id: heads at once, whole clippings one by one or in small batches. */

import type { Clipping, ClippingHead } from '../model/clipping';
import type { Named, Progress } from '../model/contract';
import type { Database } from '../store/database';
import type { HeadRow, NamedRow } from '../store/rows';
import { clippingOf } from '../write/clipping-rows';
import { inSlices } from './named-rows';

/** Whole clippings in memory at once. */
const BATCH = 50;

export async function readHeads({ heads }: Database, ids: readonly number[]): Promise<ClippingHead[]> {
  const rows = await heads.bulkGet([...ids]);
  return rows.filter((row): row is HeadRow => row !== undefined);
}

export async function readClipping({ heads, contents }: Database, id: number): Promise<Clipping | null> {
  const [head, content] = await Promise.all([heads.get(id), contents.get(id)]);
  return head && content ? clippingOf(head, content) : null;
}

export async function readVersions({ heads }: Database, workId: string): Promise<ClippingHead[]> {
  return heads.where('workId').equals(workId).sortBy('version');
}

export async function* eachClipping(database: Database, ids: readonly number[] | null, signal?: AbortSignal) {
  const { heads, contents } = database;
  for await (const batch of batches(database, ids, signal)) {
    const [headRows, contentRows] = await Promise.all([heads.bulkGet(batch), contents.bulkGet(batch)]);
    for (const [i, head] of headRows.entries()) {
      const content = contentRows[i];
      if (head === undefined || content === undefined || (ids === null && head.deletedAt !== null)) continue;
      signal?.throwIfAborted();
      yield clippingOf(head, content);
    }
  }
}

export async function* readNamed(
  database: Database,
  ids: readonly number[] | null,
  progress?: Progress,
): AsyncGenerator<Named, void, void> {
  const wanted = ids ? [...ids].sort((a, b) => a - b) : await database.named.toCollection().primaryKeys();
  for await (const rows of inSlices(database, wanted, progress)) {
    for (const row of rows) if (ids !== null || row.live === 1) yield publicNamed(row);
  }
}

const publicNamed = ({ id, date, officials, references }: NamedRow): Named => ({
  id,
  date,
  officials: officials.map(({ key, name, organizations }) => ({ key, name, organizations })),
  references: references.map(({ key, label, type }) => ({ key, label, type })),
});

/** The given ids, or all, in batches. */
async function* batches({ heads }: Database, ids: readonly number[] | null, signal?: AbortSignal) {
  if (ids !== null) {
    for (let from = 0; from < ids.length; from += BATCH) {
      signal?.throwIfAborted();
      yield ids.slice(from, from + BATCH);
    }
    return;
  }
  for (let after = 0; ; ) {
    signal?.throwIfAborted();
    const batch = await heads.where('id').above(after).limit(BATCH).primaryKeys();
    if (batch.length === 0) return;
    yield batch;
    after = batch[batch.length - 1]!;
  }
}
