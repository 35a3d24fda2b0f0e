/** Counts what is staged, for the reader to choose between merging and replacing. */
import type { RestorePreview } from '../model/contract';
import type { Database } from '../store/database';
import { readState } from '../store/index-view';

/** Rows read at once. */
const BATCH = 1000;

export async function countStaged(database: Database): Promise<Omit<RestorePreview, 'own'>> {
  const { staged, heads } = database;
  const clippings = await staged.count();
  const tags = new Set<string>();
  let present = 0;
  let inBin = 0;
  let from: string | null = null;
  let to: string | null = null;
  for (let at = 0; at < clippings; at += BATCH) {
    const rows = await staged
      .where('n')
      .between(at, at + BATCH)
      .toArray();
    const outside = new Set<string>();
    for (const { head } of rows) {
      for (const tag of head.tags) tags.add(tag);
      if (from === null || head.clippedAt < from) from = head.clippedAt;
      if (to === null || head.clippedAt > to) to = head.clippedAt;
      if (head.deletedAt === null) outside.add(head.requestId);
    }
    const known = await heads
      .where('requestId')
      .anyOf(rows.map(({ head }) => head.requestId))
      .toArray();
    present += known.length;
    inBin += known.filter(({ deletedAt, requestId }) => deletedAt !== null && outside.has(requestId)).length;
  }
  const state = await readState(database);
  return {
    clippings,
    added: clippings - present,
    present,
    inBin,
    inLibrary: state.clippings + state.inBin,
    tags: tags.size,
    from,
    to,
  };
}
