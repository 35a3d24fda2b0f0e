/**
 * The thirty days of the bin by a clock that may be wrong: a computer whose battery is empty starts years ago, and is right again a minute
 * later. What was binned by the wrong clock, or before it leapt, has its thirty days from when that is noticed.
 */
import { Dexie } from 'dexie';
import type { Database } from '../store/database';

export const BIN_MS = 30 * 86_400_000;

/** Longer than a reader's holidays: where the clock moved on by more between two runs of maintenance, it was wrong before or is now. */
const LEAP_MS = 90 * 86_400_000;

/** More often the time need not be noted. */
const NOTED_MS = 3_600_000;

/** When maintenance last ran, in milliseconds: what goes to the bin does so no earlier. */
export async function lastSeen({ state }: Database): Promise<number> {
  const row = await state.get('clock');
  return row?.key === 'clock' ? row.seen : 0;
}

/** Call before the bin is purged. `now`: in milliseconds. */
export async function followClock(database: Database, now: number): Promise<void> {
  const { heads, state } = database;
  await database.transaction('rw', [heads, state], async () => {
    const seen = await lastSeen(database);
    const leapt = seen > 0 && now - seen > LEAP_MS;
    await heads
      .where('deletedTime')
      .between(leapt ? Dexie.minKey : now, Dexie.maxKey, false)
      .modify({ deletedTime: now });
    if (leapt || Math.abs(now - seen) > NOTED_MS) await state.put({ key: 'clock', seen: now });
  });
}
