/** Finishes a restore: merges the staged rows into the library, or replaces it with them, in one transaction. */

import { BackupFailure } from '../lines/failure';
import type { Progress } from '../model/contract';
import { nameOfKey } from '../model/keys';
import { emptyColumn } from '../store/columns';
import type { Database } from '../store/database';
import type { RestoreRow } from '../store/rows';
import { settleVersions } from '../versions/settle';
import { inSession, type Session } from '../write/session';
import { addStaged } from './add-staged';
import { readRestore } from './discard';
import { orderVersions } from './order-versions';

export interface RestoreResult {
  added: number;
  present: number;
  removed: number;
}

/**
 * If aborted or interrupted, the library is unchanged and the restore stays staged. Rejects with a `BackupFailure` if what is staged is not
 * `checksum` (any more). `first`: further changes in the same transaction, before anything is added; returns the works that it changed.
 */
export async function finishRestore(
  database: Database,
  checksum: string | null,
  mode: 'merge' | 'replace',
  { signal, onProgress }: Progress,
  first: (session: Session) => Promise<string[]> = async () => [],
): Promise<RestoreResult> {
  const more = [database.staged, database.blocks, database.decisions];
  const finish = async (session: Session): Promise<RestoreResult> => {
    const restore = await readRestore(database);
    if (restore === null || restore.file !== checksum || !restore.complete)
      throw new BackupFailure('clippingsBackupOther');
    const removed = mode === 'replace' ? await clearLibrary(database, session, restore) : 0;
    const touched = await first(session);
    const done = await addStaged(database, session, restore, (count) => {
      signal.throwIfAborted();
      onProgress(count, restore.size);
    });
    await orderVersions(database, session, restore, done.clashing);
    await settleVersions(database, session, new Set([...touched, ...done.works]));
    await addDecisions(database, session, restore);
    const skipped = new Set(done.skipped);
    const dead = (first: number, last: number): number[] => done.skipped.filter((id) => id >= first && id <= last);
    await database.contents.bulkDelete(done.skipped);
    let id = restore.base;
    for (const segment of restore.segments) {
      await database.segments.put({ ...segment, dead: dead(id, id + segment.documents - 1) });
      id += segment.documents;
    }
    session.state.epoch++;
    session.touch();
    session.journal.everything();
    await database.staged.clear();
    await database.state.delete('restore');
    return { added: restore.size - skipped.size, present: skipped.size, removed };
  };
  return inSession(database, finish, more);
}

/** Deletes everything except what is staged; maintenance removes index blocks without a segment. */
async function clearLibrary(database: Database, { state }: Session, { base, size }: RestoreRow): Promise<number> {
  const removed = await database.heads.count();
  const { heads, named, entities, columns, sites, fresh, segments, decisions, contents } = database;
  await Promise.all([heads, named, entities, sites, fresh, segments, decisions].map((table) => table.clear()));
  // Emptied rather than deleted, because other parts of the extension read only rows that exist.
  const blocks = await columns.toCollection().primaryKeys();
  await columns.bulkPut(blocks.map((block) => ({ ...emptyColumn(block), revision: state.revision })));
  await contents.where('id').below(base).delete();
  await contents
    .where('id')
    .aboveOrEqual(base + size)
    .delete();
  state.clippings = 0;
  state.inBin = 0;
  state.sinceBackup = 0;
  return removed;
}

async function addDecisions({ decisions }: Database, { state }: Session, restore: RestoreRow): Promise<void> {
  const known = new Set((await decisions.toArray()).map(({ kind, a, b, at }) => [kind, a, b, at].join('\n')));
  const fresh = restore.decisions.filter(({ kind, a, b, at }) => !known.has([kind, a, b, at].join('\n')));
  await decisions.bulkAdd(
    fresh.map((decision) => ({ ...decision, name: nameOfKey(decision.a), id: state.nextDecision++ })),
  );
}
