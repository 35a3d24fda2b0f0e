import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { everything, type Library } from '../index';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const at = (day: string): void => void vi.setSystemTime(Date.parse(`${day}T08:00:00.000Z`));
const inBin = async (library: Library): Promise<number> =>
  (await library.searchAll({ ...everything, filters: { ...everything.filters, state: 'bin' } })).length;

/** Maintenance as it runs when the library is opened. */
async function openedAt(library: Library, ...days: string[]): Promise<void> {
  for (const day of days) {
    at(day);
    await library.maintain();
  }
}

it('what is deleted while the clock is years behind has its thirty days once it is right again', async () => {
  const library = await newLibrary();
  await openedAt(library, '2026-03-01');
  const ids = [await clipMadeUp(library), await clipMadeUp(library)];
  at('2010-01-01');
  await library.moveToBin(ids);
  await openedAt(library, '2026-03-02', '2026-03-20');
  expect(await inBin(library)).toBe(2);
  await openedAt(library, '2026-04-05');
  expect(await inBin(library)).toBe(0);
});

it('the same where the library is opened by the wrong clock as well', async () => {
  const library = await newLibrary();
  await openedAt(library, '2026-03-01');
  await library.moveToBin([await clipMadeUp(library)]);
  await openedAt(library, '2010-01-01');
  await library.moveToBin([await clipMadeUp(library)]);
  await openedAt(library, '2010-01-02', '2026-03-03', '2026-03-25');
  expect(await inBin(library)).toBe(2);
  await openedAt(library, '2026-04-05');
  expect(await inBin(library)).toBe(0);
});

it('a clock that is a year ahead for a moment empties no bin, and keeps nothing for a year either', async () => {
  const library = await newLibrary();
  await openedAt(library, '2026-03-01');
  await library.moveToBin([await clipMadeUp(library)]);
  await openedAt(library, '2027-03-01');
  await library.moveToBin([await clipMadeUp(library)]);
  await openedAt(library, '2026-03-02', '2026-03-20');
  expect(await inBin(library)).toBe(2);
  await openedAt(library, '2026-04-05');
  expect(await inBin(library)).toBe(0);
});
