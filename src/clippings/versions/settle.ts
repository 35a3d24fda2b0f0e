/** Determines which version of an article is `live`: the newest outside the bin. */
import type { ClippingHead, ClippingState } from '../model/clipping';
import type { Database } from '../store/database';
import type { LightRows } from '../store/light-rows';
import { batches } from '../store/read-light-rows';
import type { Session } from '../write/session';

/** Updates the states of works after versions were added, moved to the bin or restored. Within the session's transaction. */
export async function settleVersions(database: Database, session: Session, works: Iterable<string>): Promise<void> {
  for (const batch of batches(works)) {
    const versions = await Promise.all(batch.map((work) => database.heads.where('workId').equals(work).toArray()));
    const outdated = versions.flatMap((heads) => {
      const states = settledStates(heads);
      return heads
        .map((head) => ({ head, state: states.get(head.id)! }))
        .filter(({ head, state }) => state !== head.state);
    });
    const named = await database.named.bulkGet(outdated.map(({ head }) => head.id));
    await session.putAll(
      outdated.map(({ head, state }, i) => {
        const before = { head, named: named[i]! };
        return { before, after: withState(before, state) };
      }),
    );
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

export const withState = ({ head, named }: LightRows, state: ClippingState): LightRows => ({
  head: { ...head, state },
  named: { ...named, live: state === 'live' ? 1 : 0 },
});
