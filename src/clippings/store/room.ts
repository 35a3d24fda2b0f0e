/** How much room the browser leaves. */

export type Room = 'enough' | 'low' | 'full';

/** The reader is warned below this share of the quota, or this many bytes free. */
const LOW_SHARE = 0.1;
const LOW_BYTES = 200 * 2 ** 20;
const FULL_BYTES = 20 * 2 ** 20;

/** In bytes; a quota of 0 is unknown, and counts as enough. */
export function roomLeft(used: number, quota: number): Room {
  if (quota === 0) return 'enough';
  const free = quota - used;
  if (free < FULL_BYTES) return 'full';
  return free < LOW_BYTES || free < quota * LOW_SHARE ? 'low' : 'enough';
}

/** Whether the next clips need what room there is. Where the browser does not tell, there is some. */
export async function isFull(): Promise<boolean> {
  if (typeof navigator === 'undefined' || navigator.storage?.estimate === undefined) return false;
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return roomLeft(usage, quota) === 'full';
}
