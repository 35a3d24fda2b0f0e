/** Adding tags to clippings and taking them away, in one transaction that can be undone. */
import { tagKey, withTags } from '../../messages/tag';
import type { Undo } from '../contract';
import type { Database } from '../store/database';
import { batches, readLights } from '../store/read-lights';
import { type Changed, inSession } from '../store/session';
import { nothing } from './edit';

/**
 * The order of tags is that in which they were given. One that is there in another case is not added again, and is taken away. Undoing takes back what was added and removed, and nothing that was changed since.
 */
export async function setTags(
  database: Database,
  ids: readonly number[],
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
): Promise<Undo> {
  const unwanted = new Set(remove.map(tagKey));
  return putTags(database, ids, (tags) =>
    withTags(
      tags.filter((tag) => !unwanted.has(tagKey(tag))),
      add,
    ),
  );
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

async function putTags(
  database: Database,
  ids: readonly number[],
  change: (tags: string[], id: number) => string[],
): Promise<Undo> {
  const done = await inSession(database, async (session) => {
    const changed = new Map<number, { before: string[]; after: string[] }>();
    for (const batch of batches(ids)) {
      const changes = (await readLights(database, batch)).flatMap((before): Changed[] => {
        const { id, tags } = before.head;
        const after = change(tags, id);
        if (isSame(after, tags)) return [];
        changed.set(id, { before: tags, after });
        return [{ before, after: { ...before, head: { ...before.head, tags: after } } }];
      });
      await session.putAll(changes);
    }
    return changed;
  });
  if (done.size === 0) return nothing;
  return async () => void (await putTags(database, [...done.keys()], (tags, id) => takenBack(tags, done.get(id)!)));
}

/** What stood before the change, with whatever was added and removed after it. */
function takenBack(now: string[], { before, after }: { before: string[]; after: string[] }): string[] {
  if (isSame(now, after)) return before;
  const kept = now.filter((tag) => before.includes(tag) || !after.includes(tag));
  return withTags(
    kept,
    before.filter((tag) => !after.includes(tag)),
  );
}
