/** The bin: what is deleted stays there for 30 days, and comes back whole. */
import { Dexie } from 'dexie';
import type { Undo } from '../contract';
import type { Database } from '../store/database';
import { batches, readLights } from '../store/read-lights';
import type { HeadRow } from '../store/rows';
import { type Changed, inSession } from '../store/session';
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
    for (const batch of batches(wanted.keys())) {
      const changes = (await readLights(database, batch)).flatMap((before): Changed[] => {
        const { head } = before;
        const deletedAt = wanted.get(head.id)!;
        if ((head.deletedAt === null) === (deletedAt === null)) return [];
        changed.set(head.id, head.deletedAt);
        works.add(head.workId);
        const named = before.named.live === 0 ? before.named : { ...before.named, live: 0 as const };
        return [{ before, after: { head: moved(head, deletedAt), named } }];
      });
      await session.putAll(changes);
    }
    await settleVersions(database, session, works);
    return changed;
  });
}

function moved({ deletedTime: _, ...head }: HeadRow, deletedAt: string | null): HeadRow {
  // Back from the bin it is an older version until its work is settled.
  if (deletedAt === null) return { ...head, deletedAt, state: 'older' };
  return { ...head, deletedAt, state: 'bin', deletedTime: Date.parse(deletedAt) };
}

/** Removes from the bin for ever: the given ids, or all. Returns how many. */
export async function emptyBin(database: Database, ids: readonly number[] | null): Promise<number> {
  const chosen = ids ?? (await database.heads.orderBy('deletedTime').primaryKeys());
  return removeForEver(database, chosen);
}

/** Removes what lies in the bin since more than 30 days. A clock that was set back removes nothing too early. */
export async function purgeBin(database: Database, now: number): Promise<number> {
  const before = now - BIN_DAYS * 86_400_000;
  const old = await database.heads.where('deletedTime').between(Dexie.minKey, before).primaryKeys();
  return removeForEver(database, old, before);
}

/** Some in a transaction. `before`: what came to the bin since, in milliseconds, stays: another window may have brought it back and thrown it away anew. */
async function removeForEver(
  database: Database,
  ids: readonly number[],
  before = Number.POSITIVE_INFINITY,
): Promise<number> {
  let count = 0;
  for (const batch of batches(ids)) {
    count += await inSession(database, async (session) => {
      const removed = (await readLights(database, batch)).filter(
        ({ head: { deletedTime } }) => deletedTime !== undefined && deletedTime < before,
      );
      await session.removeAll(removed);
      return removed.length;
    });
  }
  return count;
}
