import { expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { everything } from '../../clippings';
import { openPager } from './pager';

const { signal } = new AbortController();

it('gives the ids of rows that nobody has looked at', async () => {
  const library = await newLibrary();
  const ids: number[] = [];
  for (let i = 0; i < 230; i++) ids.unshift(await clipMadeUp(library));
  const pager = await openPager(library, everything, signal);
  expect(pager.head(150)).toBeNull();
  expect(await pager.between(2, 220)).toEqual(ids.slice(2, 221));
  expect(await pager.between(220, 2)).toEqual(ids.slice(2, 221));
  expect(await pager.between(7, 7)).toEqual([ids[7]]);
});

it('shows of a quote its own words alone', async () => {
  const library = await newLibrary();
  const text = 'Cầu treo dài 40 mét.\nÔng Lê Văn Mẫu xem cầu treo mới.\n';
  const exact = 'xem cầu treo mới';
  const start = text.indexOf(exact);
  const quote = { exact, prefix: '', suffix: '', start, end: start + exact.length };
  await clipMadeUp(library, { text, quote });
  const pager = await openPager(library, { ...everything, text: 'cầu treo' }, signal);
  await new Promise<void>((read) => pager.need(0, 0, read));
  expect(pager.found(0)?.text).toBe(exact);
});
