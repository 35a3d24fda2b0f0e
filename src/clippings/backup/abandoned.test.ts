import { afterEach, expect, it, vi } from 'vitest';
import { backupOf, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { PART_LINES } from '../lines/limits';
import { newDatabase } from '../store/database';
import { stageRestore } from './stage';

afterEach(() => vi.useRealTimers());

it('a staged backup is kept for a day, then removed', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-07-01T08:00:00.000Z') });
  const source = await newLibrary();
  await clipMadeUp(source);
  const file = await backupOf(source);
  const name = 'abandoned';
  const library = await newLibrary(name);
  await library.stageRestore(file, quietly);
  vi.setSystemTime(Date.parse('2024-07-02T07:00:00.000Z'));
  await library.maintain();
  // Chosen again, it waits anew.
  await library.stageRestore(file, quietly);
  vi.setSystemTime(Date.parse('2024-07-03T06:00:00.000Z'));
  await library.maintain();
  const database = newDatabase(name);
  expect(await database.contents.count()).toBe(1);
  vi.setSystemTime(Date.parse('2024-07-03T08:00:00.000Z'));
  await library.maintain();
  expect(await Promise.all([database.contents.count(), database.staged.count(), database.blocks.count()])).toEqual([
    0, 0, 0,
  ]);
  await expect(library.finishRestore('merge', quietly)).rejects.toMatchObject({ messageKey: 'clippingsBackupOther' });
});

it('nothing stays staged if the disk is full', async () => {
  const source = await newLibrary();
  for (let i = 0; i < PART_LINES + 1; i++) await clipMadeUp(source);
  const file = await backupOf(source);
  const name = 'full';
  await newLibrary(name);
  const database = newDatabase(name);
  let parts = 0;
  database.contents.hook('creating', (id) => {
    parts += Number(id % PART_LINES === 1);
    if (parts > 1) throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(stageRestore(database, file, quietly)).rejects.toMatchObject({ code: 'storageFull' });
  expect(await Promise.all([database.contents.count(), database.staged.count()])).toEqual([0, 0]);
}, 60_000);
