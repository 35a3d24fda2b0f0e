/** The bin: what is deleted stays there for 30 days, and comes back whole. */
import { Dexie } from 'dexie';
import type { Progress, Undo } from '../contract';
import { readLightRows } from '../store/read-light-rows';
import type { HeadRow } from '../store/rows';
import { type Changed, inSession } from '../store/session';
import { settleVersions } from '../versions/settle';
import { type ChangeContext, inBatches } from './in-batches';

export const BIN_DAYS = 30;

/** Since when a clipping lies in the bin, as it is told and as the thirty days count. */
interface Binned {
  deletedAt: string;
  deletedTime: number;
}

/** `now`: ISO 8601. */
export function moveToBin(
  context: ChangeContext,
  ids: readonly number[],
  now: string,
  progress?: Progress,
): Promise<Undo> {
  const binned: Binned = { deletedAt: now, deletedTime: Date.parse(now) };
  return setDeleted(context, new Map(ids.map((id) => [id, binned])), progress);
}

/** Undone, they lie in the bin since the day that they lay there before. */
export function restoreFromBin(context: ChangeContext, ids: readonly number[], progress?: Progress): Promise<Undo> {
  return setDeleted(context, new Map(ids.map((id) => [id, null])), progress);
}

/** Where clippings are to lie; null: outside the bin. */
type Places = ReadonlyMap<number, Binned | null>;

async function setDeleted(context: ChangeContext, wanted: Places, progress?: Progress): Promise<Undo> {
  const before = new Map<number, Binned | null>();
  const undo: Undo = async (progress) => void (await setDeleted(context, before, progress));
  const changeSome = async (some: number[]): Promise<void> => {
    for (const [id, place] of await moveSome(context, some, wanted)) before.set(id, place);
  };
  await inBatches(context, wanted.keys(), changeSome, undo, progress);
  return undo;
}

/** Where those lay that were moved. */
function moveSome({ database }: ChangeContext, ids: number[], wanted: Places): Promise<Places> {
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
  // Back from the bin it is an older version until its work is settled.
  return binned === null ? { ...head, deletedAt: null, state: 'older' } : { ...head, ...binned, state: 'bin' };
}

/** Removes from the bin for ever: the given ids, or all. Returns how many. */
export async function emptyBin(
  context: ChangeContext,
  ids: readonly number[] | null,
  progress?: Progress,
): Promise<number> {
  const chosen = ids ?? (await context.database.heads.orderBy('deletedTime').primaryKeys());
  return removeForEver(context, chosen, Number.POSITIVE_INFINITY, progress);
}

/** Removes what lies in the bin since more than 30 days. A clock that was set back removes nothing too early. */
export async function purgeBin(context: ChangeContext, now: number): Promise<void> {
  const before = now - BIN_DAYS * 86_400_000;
  const old = await context.database.heads.where('deletedTime').between(Dexie.minKey, before).primaryKeys();
  await removeForEver(context, old, before);
}

/** `before`: what came to the bin since, in milliseconds, stays: another window may have brought it back and thrown it away anew. */
async function removeForEver(
  context: ChangeContext,
  ids: readonly number[],
  before: number,
  progress?: Progress,
): Promise<number> {
  const { database } = context;
  let count = 0;
  const removeSome = async (some: number[]): Promise<void> => {
    count += await inSession(database, async (session) => {
      const removed = (await readLightRows(database, some)).filter(
        ({ head: { deletedTime } }) => deletedTime !== undefined && deletedTime < before,
      );
      await session.removeAll(removed);
      return removed.length;
    });
  };
  await inBatches(context, ids, removeSome, null, progress);
  return count;
}
