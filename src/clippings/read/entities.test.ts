import { beforeAll, expect, it } from 'vitest';
import { newLibrary } from '../../../tests/clippings/made-up';
import type { Library } from '../index';
import { newDatabase } from '../store/database';
import type { EntityRow } from '../store/rows';

let library: Library;

/** More than three thousand officials of one family name, as a large library has them. */
beforeAll(async () => {
  const name = 'many entities';
  library = await newLibrary(name);
  const raw = newDatabase(name);
  const row = (label: string, count: number): EntityRow => ({
    kind: 'official',
    key: label.toLowerCase(),
    label,
    detail: '',
    count,
    words: label
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .split(' ')
      .map((word) => `official:${word}`),
    organisations: [],
  });
  await raw.entities.bulkPut([
    ...Array.from({ length: 3000 }, (_, i) => row(`Nguyễn Văn A${i}`, 1)),
    row('Nguyễn Xuân Thử', 7),
    row('Nguyễn Xuân Mẫu', 9),
    row('Trần Xuân Mẫu', 8),
  ]);
  raw.close();
});

const labels = async (prefix: string, limit = 2) =>
  (await library.listEntities('official', { prefix, limit })).map(({ label }) => label);

it.each([
  ['nguyễn xuân', ['Nguyễn Xuân Mẫu', 'Nguyễn Xuân Thử']],
  ['nguyễn xuân th', ['Nguyễn Xuân Thử']],
  ['nguyễn', ['Nguyễn Xuân Mẫu', 'Nguyễn Xuân Thử']],
  ['n', ['Nguyễn Xuân Mẫu', 'Nguyễn Xuân Thử']],
  ['mẫu', ['Nguyễn Xuân Mẫu', 'Trần Xuân Mẫu']],
  ['xuân mẫu', ['Nguyễn Xuân Mẫu', 'Trần Xuân Mẫu']],
  ['nguyễn trần', []],
])('%s: however many begin so, the most frequent are found', async (prefix, expected) => {
  expect(await labels(prefix)).toEqual(expected);
});
