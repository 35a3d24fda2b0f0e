/** Of the versions of one article the newest outside the bin is `live`. */
import type { ClippingHead, ClippingState } from '../model';
import type { Database } from '../store/database';
import type { Light, Session } from '../store/session';

/** Sets the states of a work right after one of its versions came, went to the bin or returned. Within the session's transaction. */
export async function settleVersions(database: Database, session: Session, workId: string): Promise<void> {
  const heads = await database.heads.where('workId').equals(workId).toArray();
  const states = settledStates(heads);
  for (const head of heads) {
    const state = states.get(head.id)!;
    if (state === head.state) continue;
    const named = (await database.named.get(head.id))!;
    await session.put({ head, named }, withState({ head, named }, state));
  }
}

export function settledStates(
  heads: readonly Pick<ClippingHead, 'id' | 'version' | 'deletedAt'>[],
): Map<number, ClippingState> {
  const kept = heads.filter(({ deletedAt }) => deletedAt === null);
  const newest = Math.max(...kept.map(({ version }) => version));
  return new Map(
    heads.map(({ id, version, deletedAt }) => [id, deletedAt !== null ? 'bin' : version === newest ? 'live' : 'older']),
  );
}

export const withState = ({ head, named }: Light, state: ClippingState): Light => ({
  head: { ...head, state },
  named: { ...named, live: state === 'live' ? 1 : 0 },
});
