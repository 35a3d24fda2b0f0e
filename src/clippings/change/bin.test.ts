import { afterEach, expect, it, vi } from 'vitest';
import { backupOf, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { everything } from '../index';

afterEach(() => vi.useRealTimers());

it('a clipping that is deleted again while the bin is purged keeps its thirty days', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-07-01T08:00:00.000Z') });
  const name = 'purged';
  const [here, there] = [await newLibrary(name), await newLibrary(name)];
  const ids: number[] = [];
  for (let i = 0; i < 201; i++) ids.push(await clipMadeUp(here));
  await here.moveToBin(ids);
  vi.setSystemTime(Date.parse('2024-08-05T08:00:00.000Z'));
  const last = ids.slice(-1);
  const purged = here.maintain();
  await there.restoreFromBin(last);
  await there.moveToBin(last);
  await purged;
  expect(await here.readHeads(ids)).toMatchObject([{ deletedAt: '2024-08-05T08:00:00.000Z' }]);
});

it('listeners are notified of a purge', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-07-01T08:00:00.000Z') });
  const library = await newLibrary();
  await library.moveToBin([await clipMadeUp(library)]);
  const told = vi.fn();
  library.onChange(told);
  await library.maintain();
  expect(told).not.toHaveBeenCalled();
  vi.setSystemTime(Date.parse('2024-08-05T08:00:00.000Z'));
  await library.maintain();
  expect(told).toHaveBeenCalledOnce();
});

it('undoing a restore from the bin keeps the day of deletion', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-07-01T08:00:00.000Z') });
  const library = await newLibrary();
  const ids = [await clipMadeUp(library), await clipMadeUp(library)];
  await library.moveToBin([ids[0]!]);
  vi.setSystemTime(Date.parse('2024-07-20T08:00:00.000Z'));
  await library.moveToBin([ids[1]!]);
  vi.setSystemTime(Date.parse('2024-07-25T08:00:00.000Z'));
  const undo = await library.restoreFromBin(ids);
  await undo();
  expect((await library.readHeads(ids)).map(({ deletedAt }) => deletedAt)).toEqual([
    '2024-07-01T08:00:00.000Z',
    '2024-07-20T08:00:00.000Z',
  ]);
});

it('clippings in the bin of a backup have thirty days from the restore', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-07-01T08:00:00.000Z') });
  const library = await newLibrary();
  await library.moveToBin([await clipMadeUp(library)]);
  const backup = await backupOf(library);
  vi.setSystemTime(Date.parse('2024-09-01T08:00:00.000Z'));
  const restored = await newLibrary();
  await restored.stageRestore(backup, quietly);
  await restored.finishRestore('merge', quietly);
  const read = { officials: [], references: [], relations: [] };
  await restored.annotateAnew(() => read, { recogniser: 'newer', registry: '1' }, quietly);
  await restored.maintain();
  const inBin = () => restored.searchAll({ ...everything, filters: { ...everything.filters, state: 'bin' } });
  expect(await restored.readHeads(await inBin())).toMatchObject([{ deletedAt: '2024-07-01T08:00:00.000Z' }]);
  const undo = await restored.restoreFromBin(await inBin());
  await undo();
  await restored.maintain();
  expect(await restored.readHeads(await inBin())).toMatchObject([{ deletedAt: '2024-07-01T08:00:00.000Z' }]);
  vi.setSystemTime(Date.parse('2024-10-02T08:00:00.000Z'));
  await restored.maintain();
  expect(await inBin()).toEqual([]);
});
