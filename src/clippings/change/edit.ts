/** Changing clippings that are there: each change is one transaction and gives what undoes it. */
import type { Undo } from '../contract';
import type { Clipping, Corrections } from '../model';
import type { Database } from '../store/database';
import { clippingOf, contentOf, indexedText, lightOf } from '../store/light';
import { inSession, type Session } from '../store/session';

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
  await Promise.all([
    session.put({ head, named }, lightOf(after, head.state)),
    database.contents.put(contentOf(after)),
  ]);
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

export async function setNote(database: Database, id: number, note: string): Promise<Undo> {
  const before = await editOne(database, id, (clipping) => ({ ...clipping, note }));
  return before === null ? nothing : async () => void (await setNote(database, id, before.note));
}

export async function setCorrections(database: Database, id: number, corrections: Corrections): Promise<Undo> {
  const before = await editOne(database, id, (clipping) => ({ ...clipping, corrections }));
  return before === null ? nothing : async () => void (await setCorrections(database, id, before.corrections));
}

/**
 * Tags are in NFC without spaces around them; their order is that in which they were given. One that is there in another case is not added
 * again, and is taken away.
 */
export async function setTags(
  database: Database,
  ids: readonly number[],
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
): Promise<Undo> {
  const wanted = add.map((tag) => tag.normalize('NFC').trim()).filter((tag) => tag !== '');
  const unwanted = new Set(remove.map(inOneCase));
  return putTags(database, ids, (tags) => {
    const kept = tags.filter((tag) => !unwanted.has(inOneCase(tag)));
    for (const tag of wanted) if (!kept.some((other) => inOneCase(other) === inOneCase(tag))) kept.push(tag);
    return kept;
  });
}

const inOneCase = (tag: string): string => tag.toLocaleLowerCase('vi');

async function putTags(
  database: Database,
  ids: readonly number[],
  change: (tags: string[], id: number) => string[],
): Promise<Undo> {
  const before = await inSession(database, async (session) => {
    const old = new Map<number, string[]>();
    for (const id of ids) {
      const [head, named] = await Promise.all([database.heads.get(id), database.named.get(id)]);
      if (head === undefined || named === undefined) continue;
      const tags = change(head.tags, id);
      if (tags.join('\n') === head.tags.join('\n')) continue;
      old.set(id, head.tags);
      await session.put({ head, named }, { head: { ...head, tags }, named });
    }
    return old;
  });
  if (before.size === 0) return nothing;
  return async () => void (await putTags(database, [...before.keys()], (tags, id) => before.get(id) ?? tags));
}
