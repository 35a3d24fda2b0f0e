/** The bin: deleted clippings stay there for 30 days and can be restored. */
import { Dexie } from 'dexie';
import type { Progress, Undo } from '../model/contract';
import { readLightRows } from '../store/read-light-rows';
import type { HeadRow } from '../store/rows';
import { mapStorageErrors } from '../store/storage-errors';
import { settleVersions } from '../versions/settle';
import { type Changed, inSession } from '../write/session';
import { BIN_MS, followClock, lastSeen } from './bin-clock';
import { type ChangeContext, inBatches } from './in-batches';

/** When a clipping went to the bin: as shown (ISO 8601), and in milliseconds for the 30 days. */
interface Binned {
  deletedAt: string;
  deletedTime: number;
}

/** `now`: ISO 8601. */
export async function moveToBin(
  context: ChangeContext,
  ids: readonly number[],
  now: string,
  progress?: Progress,
): Promise<Undo> {
  const seen = await mapStorageErrors(() => lastSeen(context.database));
  const binned: Binned = { deletedAt: now, deletedTime: Math.max(Date.parse(now), seen) };
  return setDeleted(context, new Map(ids.map((id) => [id, binned])), progress);
}

/** Undoing keeps the day on which each went to the bin. */
export function restoreFromBin(context: ChangeContext, ids: readonly number[], progress?: Progress): Promise<Undo> {
  return setDeleted(context, new Map(ids.map((id) => [id, null])), progress);
}

/** Target state by id; null: outside the bin. */
type Places = ReadonlyMap<number, Binned | null>;

async function setDeleted(context: ChangeContext, wanted: Places, progress?: Progress): Promise<Undo> {
  const before = new Map<number, Binned | null>();
  const undo: Undo = async (progress) => void (await setDeleted(context, before, progress));
  const changeBatch = async (batch: number[]): Promise<void> => {
    for (const [id, place] of await moveBatch(context, batch, wanted)) before.set(id, place);
  };
  await inBatches(context, wanted.keys(), changeBatch, undo, progress);
  return undo;
}

/** Returns the earlier state of those that were moved. */
function moveBatch({ database }: ChangeContext, ids: number[], wanted: Places): Promise<Places> {
  return inSession(database, async (session) => {
    const before = new Map<number, Binned | null>();
    const works = new Set<string>();
    const changes = (await readLightRows(database, ids)).flatMap((light): Changed[] => {
      const [was, is] = [binnedOf(light.head), wanted.get(light.head.id) ?? null];
      if ((was === null) === (is === null)) return [];
      before.set(light.head.id, was);
      works.add(light.head.workId);
      const named = light.named.live === 0 ? light.named : { ...light.named, live: 0 as const };
      return [{ before: light, after: { head: moved(light.head, is), named } }];
    });
    await session.putAll(changes);
    await settleVersions(database, session, works);
    return before;
  });
}

const binnedOf = ({ deletedAt, deletedTime = 0 }: HeadRow): Binned | null =>
  deletedAt === null ? null : { deletedAt, deletedTime };

function moved({ deletedTime: _, ...head }: HeadRow, binned: Binned | null): HeadRow {
  // Restored, it is `older` until `settleVersions` decides which version is live.
  return binned === null ? { ...head, deletedAt: null, state: 'older' } : { ...head, ...binned, state: 'bin' };
}

/** Permanently deletes the given clippings of the bin, or all. Returns how many. */
export async function emptyBin(
  context: ChangeContext,
  ids: readonly number[] | null,
  progress?: Progress,
): Promise<number> {
  const chosen = ids ?? (await context.database.heads.orderBy('deletedTime').primaryKeys());
  return removeForEver(context, chosen, Number.POSITIVE_INFINITY, progress);
}

/** Permanently deletes what has been in the bin for more than 30 days. A clock that goes wrong deletes nothing too early. */
export async function purgeBin(context: ChangeContext, now: number): Promise<void> {
  await followClock(context.database, now);
  const before = now - BIN_MS;
  const old = await context.database.heads.where('deletedTime').between(Dexie.minKey, before).primaryKeys();
  await removeForEver(context, old, before);
}

/** `before`, in milliseconds: what went to the bin later stays, because another window may have restored and deleted it again. */
async function removeForEver(
  context: ChangeContext,
  ids: readonly number[],
  before: number,
  progress?: Progress,
): Promise<number> {
  const { database } = context;
  let count = 0;
  const removeBatch = async (batch: number[]): Promise<void> => {
    count += await inSession(database, async (session) => {
      const removed = (await readLightRows(database, batch)).filter(
        ({ head: { deletedTime } }) => deletedTime !== undefined && deletedTime < before,
      );
      await session.removeAll(removed);
      return removed.length;
    });
  };
  await inBatches(context, ids, removeBatch, null, progress);
  return count;
}
