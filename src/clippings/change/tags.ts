/** Adds and removes tags of clippings. */
import { tagKey, withTags } from '../../messages/tag';
import type { Progress, Undo } from '../model/contract';
import { readLightRows } from '../store/read-light-rows';
import { type Changed, inSession } from '../write/session';
import { type ChangeContext, inBatches } from './in-batches';

/**
 * Tags keep the order in which they were added, and are compared without regard to case. Undoing reverts what was added and removed here,
 * but not later changes.
 */
export async function setTags(
  context: ChangeContext,
  ids: readonly number[],
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
  progress?: Progress,
): Promise<Undo> {
  const unwanted = new Set(remove.map(tagKey));
  return putTags(
    context,
    ids,
    (tags) =>
      withTags(
        tags.filter((tag) => !unwanted.has(tagKey(tag))),
        add,
      ),
    progress,
  );
}

interface Retagged {
  before: string[];
  after: string[];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

async function putTags(
  context: ChangeContext,
  ids: Iterable<number>,
  change: (tags: string[], id: number) => string[],
  progress?: Progress,
): Promise<Undo> {
  const changed = new Map<number, Retagged>();
  const undo: Undo = async (progress) =>
    void (await putTags(context, changed.keys(), (tags, id) => reverted(tags, changed.get(id)!), progress));
  const changeBatch = async (batch: number[]): Promise<void> => {
    for (const [id, retagged] of await retag(context, batch, change)) changed.set(id, retagged);
  };
  await inBatches(context, ids, changeBatch, undo, progress);
  return undo;
}

function retag({ database }: ChangeContext, ids: number[], change: (tags: string[], id: number) => string[]) {
  return inSession(database, async (session): Promise<Map<number, Retagged>> => {
    const changes = (await readLightRows(database, ids)).flatMap((before): Changed[] => {
      const tags = change(before.head.tags, before.head.id);
      return isSame(tags, before.head.tags) ? [] : [{ before, after: { ...before, head: { ...before.head, tags } } }];
    });
    await session.putAll(changes);
    return new Map(
      changes.map(({ before, after }) => [before.head.id, { before: before.head.tags, after: after.head.tags }]),
    );
  });
}

/** The tags before the change, with whatever was added and removed after it. */
function reverted(now: string[], { before, after }: Retagged): string[] {
  if (isSame(now, after)) return before;
  const kept = now.filter((tag) => before.includes(tag) || !after.includes(tag));
  return withTags(
    kept,
    before.filter((tag) => !after.includes(tag)),
  );
}
