/** The switch: staged rows become the library's, or part of it, in one transaction. */
import type { Progress } from '../contract';
import { nameOfKey } from '../named/keys';
import type { Database } from '../store/database';
import type { HeadRow, RestoreRow, StagedRow } from '../store/rows';
import { firstState } from '../store/rows';
import { type Light, openSession, type Session, sessionTables } from '../store/session';
import { settleVersions } from '../versions/settle';
import { readRestore } from './discard';

const BATCH = 500;

export interface Switched {
  added: number;
  present: number;
  removed: number;
}

/** Aborting or a stop in the middle leaves the library as it was, and the restore staged. */
export async function finishRestore(
  database: Database,
  mode: 'merge' | 'replace',
  { signal, onProgress }: Progress,
): Promise<Switched> {
  const tables = [...sessionTables(database), database.staged, database.blocks, database.decisions];
  return database.transaction('rw', tables, async () => {
    const restore = await readRestore(database);
    if (restore === null || !restore.complete) throw new Error('no restore is staged');
    const removed = mode === 'replace' ? await clearLibrary(database, restore) : 0;
    const session = await openSession(database);
    const done = await addStaged(database, session, restore, (count) => {
      signal.throwIfAborted();
      onProgress(count, restore.size);
    });
    for (const work of done.works) await settleVersions(database, session, work);
    await addDecisions(database, session, restore);
    const skipped = new Set(done.skipped);
    const dead = (first: number, last: number): number[] => done.skipped.filter((id) => id >= first && id <= last);
    await database.contents.bulkDelete(done.skipped);
    let first = restore.base;
    for (const segment of restore.segments) {
      await database.segments.put({ ...segment, dead: dead(first, first + segment.documents - 1) });
      first += segment.documents;
    }
    session.state.epoch++;
    await session.finish();
    await database.staged.clear();
    await database.state.delete('restore');
    return { added: restore.size - skipped.size, present: skipped.size, removed };
  });
}

/** Everything but what is staged. Index blocks without a segment are swept up by the next tidying. */
async function clearLibrary(database: Database, { base, size }: RestoreRow): Promise<number> {
  const removed = await database.heads.count();
  const { heads, named, entities, columns, sites, fresh, segments, decisions, contents, state } = database;
  await Promise.all([heads, named, entities, columns, sites, fresh, segments, decisions].map((table) => table.clear()));
  await contents.where('id').below(base).delete();
  await contents
    .where('id')
    .aboveOrEqual(base + size)
    .delete();
  const now = await state.get('state');
  if (now?.key === 'state') {
    await state.put({ ...firstState, ...now, clippings: 0, inBin: 0, revision: now.revision + 1 });
  }
  return removed;
}

interface Added {
  skipped: number[];
  /** Works of several versions, whose states must be settled. */
  works: Set<string>;
}

async function addStaged(
  database: Database,
  session: Session,
  { size }: RestoreRow,
  onProgress: (count: number) => void,
): Promise<Added> {
  const { staged, heads } = database;
  const done: Added = { skipped: [], works: new Set() };
  for (let at = 0; at < size; at += BATCH) {
    const rows = await staged
      .where('n')
      .between(at, at + BATCH)
      .toArray();
    const present = new Set(
      (
        await heads
          .where('requestId')
          .anyOf(rows.map(({ head }) => head.requestId))
          .toArray()
      ).map(({ requestId }) => requestId),
    );
    const added = rows.filter(({ head }) => !present.has(head.requestId));
    done.skipped.push(...rows.filter(({ head }) => present.has(head.requestId)).map(({ id }) => id));
    await session.addAll(await withFreeVersions(database, added, done.works));
    onProgress(Math.min(size, at + BATCH));
  }
  return done;
}

/** Versions that the library gave to another text of the same article move behind its own. */
async function withFreeVersions({ heads }: Database, rows: readonly StagedRow[], works: Set<string>): Promise<Light[]> {
  const workIds = [...new Set(rows.map(({ head }) => head.workId))];
  const taken = new Map<string, number[]>();
  const take = ({ workId, version }: HeadRow): void => void taken.set(workId, [...(taken.get(workId) ?? []), version]);
  for (const head of await heads.where('workId').anyOf(workIds).toArray()) take(head);
  return rows.map(({ head, named }) => {
    const versions = taken.get(head.workId) ?? [];
    const version = versions.includes(head.version) ? Math.max(...versions) + 1 : head.version;
    const moved = { ...head, version };
    if (versions.length > 0 || version > 1) works.add(head.workId);
    take(moved);
    return { head: moved, named };
  });
}

async function addDecisions({ decisions }: Database, { state }: Session, restore: RestoreRow): Promise<void> {
  const known = new Set((await decisions.toArray()).map(({ kind, a, b, at }) => [kind, a, b, at].join('\n')));
  const fresh = restore.decisions.filter(({ kind, a, b, at }) => !known.has([kind, a, b, at].join('\n')));
  await decisions.bulkAdd(
    fresh.map((decision) => ({ ...decision, name: nameOfKey(decision.a), id: state.nextDecision++ })),
  );
}
