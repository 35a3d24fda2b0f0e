/** Replays lost changes: clippings that the database still has in an earlier state become what the journal says. */
import { rewrite } from '../change/edit';
import type { JournalSource } from '../journal/read-journal';
import type { Database } from '../store/database';
import type { JournalRow } from '../store/journal-row';
import type { HeadRow } from '../store/rows';
import { clippingOf, indexedText } from '../write/clipping-rows';
import type { Session } from '../write/session';

/** Within the session that merges what is staged of the journal. Returns the works whose states must be settled. */
export async function catchUp(
  database: Database,
  session: Session,
  { missing, pending }: JournalRow,
  source: JournalSource,
): Promise<string[]> {
  if (missing === null) return [];
  const changed = source.clippingsOf(missing);
  // For what was changed after the loss the database is ahead of the journal.
  const since = new Set(pending.flatMap(({ n, ids, sets = [] }) => (n > missing.upTo ? [...ids, ...sets] : [])));
  const known = await database.heads
    .where('requestId')
    .anyOf([...changed.keys()])
    .toArray();
  const outdated = known.filter(({ id }) => !since.has(id));
  for (const head of outdated) {
    const place = changed.get(head.requestId)!;
    if (place !== null) await writeStaged(database, session, head, place);
    else await session.removeAll([{ head, named: (await database.named.get(head.id))! }]);
  }
  if (source.decisionsAreOf(missing)) await database.decisions.clear();
  return outdated.map(({ workId }) => workId);
}

/** Overwrites the clipping under its present id. Skips equal ones, of which there are many when an interrupted recovery starts over. */
async function writeStaged(database: Database, session: Session, head: HeadRow, place: number): Promise<void> {
  const { id, version } = head;
  const staged = (await database.staged.get(place))!;
  const [before, after] = await database.contents.bulkGet([id, staged.id]);
  const clipping = { ...clippingOf(staged.head, after!), id, version };
  if (before && JSON.stringify(clippingOf(head, before)) === JSON.stringify(clipping)) return;
  await rewrite(database, session, id, () => clipping);
  session.index(id, indexedText(clipping));
  session.makeStale(id);
}
