/** Changing clippings that are there: each change is one transaction and gives what undoes it. */
import { tagKey, withTags } from '../../messages/tag';
import { ExpectedFailure } from '../../platform/expected-failure';
import type { Undo } from '../contract';
import type { Clipping, Corrections } from '../model';
import type { Database } from '../store/database';
import { clippingOf, contentOf, indexedText, lightOf } from '../store/light';
import { batches, readLights } from '../store/read-lights';
import { type Changed, inSession, type Session } from '../store/session';

const nothing: Undo = async () => {};

/** Within a session: writes a changed clipping and what follows from it but the search index. */
export async function rewrite(
  database: Database,
  session: Session,
  id: number,
  change: (clipping: Clipping) => Clipping,
) {
  const [head, content, named] = await Promise.all([
    database.heads.get(id),
    database.contents.get(id),
    database.named.get(id),
  ]);
  if (head === undefined || content === undefined || named === undefined) return null;
  const before = clippingOf(head, content);
  const after = change(before);
  const light = lightOf(after, head.state);
  // Of what a restore brought the thirty days of the bin began then, which no clipping tells.
  if (after.deletedAt === before.deletedAt && head.deletedTime !== undefined) light.head.deletedTime = head.deletedTime;
  await Promise.all([session.put({ head, named }, light), database.contents.put(contentOf(after))]);
  return { before, after };
}

async function editOne(
  database: Database,
  id: number,
  change: (clipping: Clipping) => Clipping,
): Promise<Clipping | null> {
  return inSession(database, async (session) => {
    const done = await rewrite(database, session, id, change);
    if (done === null) return null;
    session.index(id, indexedText(done.after));
    session.makeStale(id);
    session.journal.put(done.after);
    return done.before;
  });
}

export const setNote = (database: Database, id: number, note: string): Promise<Undo> =>
  setWords(database, id, 'note', note);

export const setCorrections = (database: Database, id: number, corrections: Corrections): Promise<Undo> =>
  setWords(database, id, 'corrections', corrections);

/** Undoing rejects with `changedMeanwhile` where something else was written since, mostly in another window: that is not overwritten. */
async function setWords<Field extends 'note' | 'corrections'>(
  database: Database,
  id: number,
  field: Field,
  written: Clipping[Field],
): Promise<Undo> {
  const before = await editOne(database, id, (clipping) => ({ ...clipping, [field]: written }));
  if (before === null) return nothing;
  return async () => {
    await editOne(database, id, (clipping) => {
      if (JSON.stringify(clipping[field]) !== JSON.stringify(written)) throw new ExpectedFailure('changedMeanwhile');
      return { ...clipping, [field]: before[field] };
    });
  };
}

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
