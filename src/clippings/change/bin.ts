/** The bin: what is deleted stays there for 30 days, and comes back whole. */
import { Dexie } from 'dexie';
import type { Undo } from '../contract';
import type { Database } from '../store/database';
import { batches, readLights } from '../store/read-lights';
import type { HeadRow } from '../store/rows';
import { type Changed, inSession } from '../store/session';
import { settleVersions } from '../versions/settle';

export const BIN_DAYS = 30;

/** Since when a clipping lies in the bin, as it is told and as the thirty days count. */
interface Binned {
  deletedAt: string;
  deletedTime: number;
}

/** `now`: ISO 8601. */
export async function moveToBin(database: Database, ids: readonly number[], now: string): Promise<Undo> {
  const binned: Binned = { deletedAt: now, deletedTime: Date.parse(now) };
  const moved = await setDeleted(database, new Map(ids.map((id) => [id, binned])));
  return async () => void (await setDeleted(database, moved));
}

/** Undone, they lie in the bin since the day that they lay there before. */
export async function restoreFromBin(database: Database, ids: readonly number[]): Promise<Undo> {
  const restored = await setDeleted(database, new Map(ids.map((id) => [id, null])));
  return async () => void (await setDeleted(database, restored));
}

/** Null: outside the bin. What it was before of the ids that changed. */
async function setDeleted(
  database: Database,
  wanted: ReadonlyMap<number, Binned | null>,
): Promise<Map<number, Binned | null>> {
  return inSession(database, async (session) => {
    const changed = new Map<number, Binned | null>();
    const works = new Set<string>();
    for (const batch of batches(wanted.keys())) {
      const changes = (await readLights(database, batch)).flatMap((light): Changed[] => {
        const [before, after] = [binnedOf(light.head), wanted.get(light.head.id) ?? null];
        if ((before === null) === (after === null)) return [];
        changed.set(light.head.id, before);
        works.add(light.head.workId);
        const named = light.named.live === 0 ? light.named : { ...light.named, live: 0 as const };
        return [{ before: light, after: { head: moved(light.head, after), named } }];
      });
      await session.putAll(changes);
    }
    await settleVersions(database, session, works);
    return changed;
  });
}

const binnedOf = ({ deletedAt, deletedTime = 0 }: HeadRow): Binned | null =>
  deletedAt === null ? null : { deletedAt, deletedTime };

function moved({ deletedTime: _, ...head }: HeadRow, binned: Binned | null): HeadRow {
  // Back from the bin it is an older version until its work is settled.
  return binned === null ? { ...head, deletedAt: null, state: 'older' } : { ...head, ...binned, state: 'bin' };
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
