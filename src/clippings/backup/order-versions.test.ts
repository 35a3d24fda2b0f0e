import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backupOf, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { everything, type Library } from '../index';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const url = 'https://bao.example/de.html';

const clipOn = (library: Library, day: string) => {
  vi.setSystemTime(Date.parse(`${day}T08:00:00.000Z`));
  return clipMadeUp(library, { url, title: day, text: `Bài ngày ${day}.\n`, asNewVersion: true });
};

async function merge(from: Library, into: Library): Promise<void> {
  await into.stageRestore(await backupOf(from), quietly);
  await into.finishRestore('merge', quietly);
}

/** Two machines with the same first version, and versions that each clipped by itself. */
async function machines(here: string[], there: string[]): Promise<Library[]> {
  const [one, two] = [await newLibrary(), await newLibrary()];
  await clipOn(one, '2026-03-01');
  await merge(one, two);
  for (const day of here) await clipOn(one, day);
  for (const day of there) await clipOn(two, day);
  return [one, two];
}

async function versions(library: Library): Promise<string[]> {
  const [live] = await library.readHeads(await library.searchAll(everything));
  return (await library.readVersions(live!.workId)).map(({ version, title, state }) => `${version} ${title} ${state}`);
}

it('versions of two machines are merged in the order in which they were clipped, on both', async () => {
  const [one, two] = await machines(['2026-03-10', '2026-03-30'], ['2026-03-05', '2026-03-20']);
  const order = [
    '1 2026-03-01 older',
    '2 2026-03-05 older',
    '3 2026-03-10 older',
    '4 2026-03-20 older',
    '5 2026-03-30 live',
  ];
  await merge(two!, one!);
  expect(await versions(one!)).toEqual(order);
  await merge(one!, two!);
  expect(await versions(two!)).toEqual(order);
});

it('the versions of a machine keep their order, even if its clock was set back between them', async () => {
  const [one, two] = await machines(['2026-03-10'], ['2026-03-20', '2010-01-01']);
  await merge(two!, one!);
  expect(await versions(one!)).toEqual([
    '1 2026-03-01 older',
    '2 2026-03-10 older',
    '3 2026-03-20 older',
    '4 2010-01-01 live',
  ]);
});
