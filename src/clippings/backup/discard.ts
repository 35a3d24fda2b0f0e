import type { Database } from '../store/database';
import type { RestoreRow } from '../store/rows';

/** The restore that was begun, or null. */
export async function readRestore({ state }: Database): Promise<RestoreRow | null> {
  const row = await state.get('restore');
  return row?.key === 'restore' ? row : null;
}

/**
 * Removes everything that waits for a restore; index blocks are swept up by the next tidying. `file`: the checksum of what alone is to go;
 * another window may have begun with another.
 */
export async function discardRestore(database: Database, file?: string): Promise<void> {
  const { state, staged, contents } = database;
  await database.transaction('rw', [state, staged, contents], async () => {
    const restore = await readRestore(database);
    if (restore === null || (file !== undefined && restore.file !== file)) return;
    const { base, size } = restore;
    await contents
      .where('id')
      .between(base, base + size)
      .delete();
    await staged.clear();
    await state.delete('restore');
  });
}

/** So long what was read of a backup waits: whoever stopped in the middle, or closed the window over the question, mostly comes back that day. */
const WAITS_MS = 86_400_000;

/** Removes what nobody came back to; it takes as much room as the backup's clippings. `now`: in milliseconds. */
export async function discardAbandoned(database: Database, now: number): Promise<void> {
  const { state, staged, contents } = database;
  await database.transaction('rw', [state, staged, contents], async () => {
    const restore = await readRestore(database);
    if (restore !== null && now - (restore.touched ?? 0) > WAITS_MS) await discardRestore(database);
  });
}
