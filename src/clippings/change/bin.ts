/** The bin: what is deleted stays there for 30 days, and comes back whole. */
import { Dexie } from 'dexie';
import type { Undo } from '../contract';
import type { Database } from '../store/database';
import type { HeadRow } from '../store/rows';
import { inSession } from '../store/session';
import { settleVersions } from '../versions/settle';

export const BIN_DAYS = 30;

/** `now`: ISO 8601. */
export async function moveToBin(database: Database, ids: readonly number[], now: string): Promise<Undo> {
  const moved = await setDeleted(database, new Map(ids.map((id) => [id, now])));
  return async () => void (await setDeleted(database, moved));
}

/** Undone, they lie in the bin since the day that they lay there before. */
export async function restoreFromBin(database: Database, ids: readonly number[]): Promise<Undo> {
  const restored = await setDeleted(database, new Map(ids.map((id) => [id, null])));
  return async () => void (await setDeleted(database, restored));
}

/** What `deletedAt` (ISO 8601, null: outside the bin) was of the ids that changed. */
async function setDeleted(
  database: Database,
  wanted: ReadonlyMap<number, string | null>,
): Promise<Map<number, string | null>> {
  return inSession(database, async (session) => {
    const changed = new Map<number, string | null>();
    const works = new Set<string>();
    for (const [id, deletedAt] of wanted) {
      const [head, named] = await Promise.all([database.heads.get(id), database.named.get(id)]);
      if (head === undefined || named === undefined || (head.deletedAt === null) === (deletedAt === null)) continue;
      const { deletedTime: _, ...rest } = head;
      // Back from the bin it is an older version until its work is settled.
      const after: HeadRow = { ...rest, deletedAt, state: deletedAt === null ? 'older' : 'bin' };
      if (deletedAt !== null) after.deletedTime = Date.parse(deletedAt);
      await session.put({ head, named }, { head: after, named: { ...named, live: 0 } });
      changed.set(id, head.deletedAt);
      works.add(head.workId);
    }
    for (const work of works) await settleVersions(database, session, work);
    return changed;
  });
}

/** Clippings removed in one transaction. */
const BATCH = 200;

/** Removes from the bin for ever: the given ids, or all. Returns how many. */
export async function emptyBin(database: Database, ids: readonly number[] | null): Promise<number> {
  const binned = await database.heads.orderBy('deletedTime').primaryKeys();
  const chosen = ids === null ? binned : binned.filter((id) => ids.includes(id));
  return removeForEver(database, chosen);
}

/** Removes what lies in the bin since more than 30 days. A clock that was set back removes nothing too early. */
export async function purgeBin(database: Database, now: number): Promise<number> {
  const before = now - BIN_DAYS * 86_400_000;
  const old = await database.heads.where('deletedTime').between(Dexie.minKey, before).primaryKeys();
  return removeForEver(database, old, before);
}

/** `before`: what came to the bin since, in milliseconds, stays: another window may have brought it back and thrown it away anew. */
async function removeForEver(
  database: Database,
  ids: readonly number[],
  before = Number.POSITIVE_INFINITY,
): Promise<number> {
  let count = 0;
  for (let from = 0; from < ids.length; from += BATCH) {
    count += await inSession(database, async (session) => {
      let removed = 0;
      for (const id of ids.slice(from, from + BATCH)) {
        const [head, named] = await Promise.all([database.heads.get(id), database.named.get(id)]);
        if (head?.deletedTime === undefined || named === undefined || head.deletedTime >= before) continue;
        await session.put({ head, named }, null);
        session.makeStale(id);
        removed++;
      }
      return removed;
    });
  }
  return count;
}
