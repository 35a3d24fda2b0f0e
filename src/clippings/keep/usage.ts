/** How much room the clippings take and have, and when they were last backed up. */
import type { Usage } from '../contract';
import { readState } from '../search/index-view';
import type { Database } from '../store/database';

/** Below this share or size of free room the reader is warned. */
const LOW_SHARE = 0.1;
const LOW_BYTES = 200 * 2 ** 20;
const FULL_BYTES = 20 * 2 ** 20;

export async function usage(database: Database): Promise<Usage> {
  const [state, estimate] = await Promise.all([readState(database), navigator.storage.estimate()]);
  const { clippings, inBin, lastBackup, sinceBackup } = state;
  const { usage: used = 0, quota = 0 } = estimate;
  return { used, quota, room: roomLeft(used, quota), clippings, inBin, lastBackup, sinceBackup };
}

/** Bytes; a browser that tells no quota has enough. */
export function roomLeft(used: number, quota: number): Usage['room'] {
  if (quota === 0) return 'enough';
  const free = quota - used;
  if (free < FULL_BYTES) return 'full';
  return free < LOW_BYTES || free < quota * LOW_SHARE ? 'low' : 'enough';
}

export async function noteBackup(database: Database, now: string): Promise<void> {
  await database.transaction('rw', [database.state], async () => {
    const state = await readState(database);
    await database.state.put({ ...state, lastBackup: now, sinceBackup: 0 });
  });
}
