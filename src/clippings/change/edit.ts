/** Edits existing clippings: each edit is one transaction and returns its undo. */
import { ExpectedFailure } from '../../platform/expected-failure';
import type { Clipping, Corrections } from '../model/clipping';
import type { Undo } from '../model/contract';
import type { Database } from '../store/database';
import { clippingOf, contentOf, indexedText, lightRowsOf } from '../write/clipping-rows';
import { inSession, type Session } from '../write/session';

/** The undo of a change that changed nothing. */
const undoNothing: Undo = async () => {};

interface Edited {
  before: Clipping;
  after: Clipping;
}

/** Within a session: writes a changed clipping and its derived rows, but not the search index. Returns null if there is no such clipping. */
export async function rewrite(
  database: Database,
  session: Session,
  id: number,
  change: (clipping: Clipping) => Clipping,
): Promise<Edited | null> {
  const [head, content, named] = await Promise.all([
    database.heads.get(id),
    database.contents.get(id),
    database.named.get(id),
  ]);
  if (head === undefined || content === undefined || named === undefined) return null;
  const before = clippingOf(head, content);
  const after = change(before);
  const light = lightRowsOf(after, head.state);
  // For a restored clipping the 30 days began at the restore, which `deletedAt` does not tell.
  if (after.deletedAt === before.deletedAt && head.deletedTime !== undefined) light.head.deletedTime = head.deletedTime;
  await Promise.all([session.put({ head, named }, light), database.contents.put(contentOf(after))]);
  return { before, after };
}

async function editOne(
  database: Database,
  id: number,
  change: (clipping: Clipping) => Clipping,
): Promise<Edited | null> {
  return inSession(database, async (session) => {
    const done = await rewrite(database, session, id, change);
    if (done === null) return null;
    session.index(id, indexedText(done.after));
    session.makeStale(id);
    session.journal.put(done.after);
    return done;
  });
}

export const setNote = (database: Database, id: number, note: string, was?: string): Promise<Undo> =>
  setWords(database, id, 'note', (now) =>
    was === undefined || now === was || note.includes(now) ? note : `${now}\n\n${note}`.trimEnd(),
  );

/** `change` gets the stored value within the transaction, so that of two corrections in quick succession none is lost. */
export const setCorrections = (
  database: Database,
  id: number,
  change: (now: Corrections) => Corrections,
): Promise<Undo> => setWords(database, id, 'corrections', change);

/** Undoing rejects with `changedMeanwhile` if the field was changed since, mostly in another window, rather than overwrite it. */
async function setWords<Field extends 'note' | 'corrections'>(
  database: Database,
  id: number,
  field: Field,
  change: (now: Clipping[Field]) => Clipping[Field],
): Promise<Undo> {
  const done = await editOne(database, id, (clipping) => ({ ...clipping, [field]: change(clipping[field]) }));
  if (done === null) return undoNothing;
  const { before, after } = done;
  return async () => {
    await editOne(database, id, (clipping) => {
      if (JSON.stringify(clipping[field]) !== JSON.stringify(after[field]))
        throw new ExpectedFailure('changedMeanwhile');
      return { ...clipping, [field]: before[field] };
    });
  };
}
