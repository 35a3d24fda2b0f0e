import { beforeAll, expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import type { Library } from '../index';

const NAMES = ['Ông Văn Cuối', 'Đặng Thị Thử', 'Dương Văn Mẫu', 'Êban Mẫu', 'Âu Thị Mẫu', 'Võ Văn Thử', 'An Văn Mẫu'];
const IN_ORDER = [
  'An Văn Mẫu',
  'Âu Thị Mẫu',
  'Dương Văn Mẫu',
  'Đặng Thị Thử',
  'Êban Mẫu',
  'Ông Văn Cuối',
  'Võ Văn Thử',
];

let library: Library;

beforeAll(async () => {
  library = await newLibrary();
  for (const name of NAMES)
    await clipMadeUp(library, {
      text: `Ông ${name} đã nói.\n`,
      officials: [[name, 'Giám đốc', 'Sở Thử']],
      references: [[`${NAMES.indexOf(name) * 4 + 1}/2024/NĐ-CP`, `vn:cp:nd:2024:${NAMES.indexOf(name) * 4 + 1}`]],
    });
});

const labels = async (options?: { prefix?: string; limit?: number }) =>
  (await library.listEntities('official', options)).map(({ label }) => label);

it('people of as many clippings are in the order of the Vietnamese alphabet', async () => {
  expect(await labels()).toEqual(IN_ORDER);
  expect(await labels({ prefix: 'mau' })).toEqual(IN_ORDER.filter((name) => name.endsWith('Mẫu')));
});

it('a list that is cut begins at the beginning of the alphabet', async () => {
  expect(await labels({ limit: 2 })).toEqual(['An Văn Mẫu', 'Dương Văn Mẫu']);
});

it('the documents beside a person are in the order of their numbers', async () => {
  const numbers = (await library.listEntities('reference')).map(({ label }) => label.split(' ').at(-1));
  expect(numbers.slice(0, 3)).toEqual(['1/2024/NĐ-CP', '5/2024/NĐ-CP', '9/2024/NĐ-CP']);
});
