import { expect, it, vi } from 'vitest';

vi.mock('../../platform', async (original) => ({ ...(await original<object>()), message: (key: string) => key }));

import { newLibrary } from '../../../tests/clippings/made-up';
import { exampleArticles } from './example-articles';
import { exampleIds, loadExample, removeExample } from './example-library';

it('comes back when it is loaded again after it went to the bin, and goes for good from there too', async () => {
  const library = await newLibrary();
  await loadExample(library);
  await library.moveToBin(await exampleIds(library));
  expect(await exampleIds(library)).toEqual([]);
  await loadExample(library);
  const ids = await exampleIds(library);
  expect(ids).toHaveLength(exampleArticles.length);
  await library.moveToBin(ids.slice(0, 2));
  await removeExample(library);
  expect(await library.readHeads(ids)).toEqual([]);
});
