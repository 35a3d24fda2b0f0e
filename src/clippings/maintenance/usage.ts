/** Storage used and available, and the time of the last backup. */
import { readRestore } from '../backup/discard';
import { readJournalRow } from '../journal/journal';
import type { Usage } from '../model/contract';
import type { Database } from '../store/database';
import { readState } from '../store/index-view';
import { roomLeft } from '../store/room';

export async function usage(database: Database): Promise<Usage> {
  const [state, journal, restore, estimate] = await Promise.all([
    readState(database),
    readJournalRow(database),
    readRestore(database),
    navigator.storage.estimate(),
  ]);
  const { clippings, inBin, lastBackup, sinceBackup } = state;
  const { usage: used = 0, quota = 0 } = estimate;
  const bringingBack = journal.lost ? { done: restore?.staged ?? 0, total: restore?.size ?? 0 } : null;
  const { broughtBack } = journal;
  const room = roomLeft(used, quota);
  return { used, quota, room, clippings, inBin, lastBackup, sinceBackup, bringingBack, broughtBack };
}

/** `now`: ISO 8601. `backedUp`: value of `sinceBackup` when the backup was begun; later clippings still count as not backed up. */
export async function noteBackup(database: Database, now: string, backedUp: number): Promise<void> {
  await database.transaction('rw', [database.state], async () => {
    const state = await readState(database);
    await database.state.put({ ...state, lastBackup: now, sinceBackup: Math.max(0, state.sinceBackup - backedUp) });
  });
}
