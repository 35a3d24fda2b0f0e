import type { Database } from '../store/database';
import type { RestoreRow } from '../store/rows';

/** The restore that is being staged, or null. */
export async function readRestore({ state }: Database): Promise<RestoreRow | null> {
  const row = await state.get('restore');
  return row?.key === 'restore' ? row : null;
}

/**
 * Removes what is staged; maintenance removes its index blocks. With `file`, a checksum, only if that is what is staged: another window
 * may have staged another.
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

/** Staged data is kept this long: a reader who interrupted a restore mostly resumes it the same day. */
const KEPT_MS = 86_400_000;

/** Removes an abandoned restore, which takes as much room as the backup's clippings. `now`: in milliseconds. */
export async function discardAbandoned(database: Database, now: number): Promise<void> {
  const { state, staged, contents } = database;
  await database.transaction('rw', [state, staged, contents], async () => {
    const restore = await readRestore(database);
    if (restore !== null && now - (restore.touched ?? 0) > KEPT_MS) await discardRestore(database);
  });
}
