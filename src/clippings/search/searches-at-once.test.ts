import { expect, it, vi } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { asked, clipFiller } from '../../../tests/clippings/searching';
import { newDatabase } from '../store/database';
import { tidyIndex } from './maintain';

/** As in a library of a hundred thousand: one search asks for more than half of what memory holds. */
vi.mock('./read-blocks', async (original) => {
  const { readBlocks } = await original<typeof import('./read-blocks')>();
  return {
    async readBlocks(...of: Parameters<typeof readBlocks>) {
      const { revision, blocks } = await readBlocks(...of);
      const large = blocks.map((block) => {
        const bytes = new Uint8Array(5_000_000);
        bytes.set(block.bytes);
        return { ...block, bytes };
      });
      return { revision, blocks: large };
    },
  };
});

it('a search finds all of it whatever another one asks for meanwhile', async () => {
  const name = 'search at once';
  const library = await newLibrary(name);
  const words = Array.from({ length: 3000 }, (_, i) => `a${i}b`).join(' ');
  const id = await clipMadeUp(library, { text: `${words}\n`, site: 'Báo A' });
  await clipFiller(library);
  const raw = newDatabase(name);
  await raw.open();
  while (await tidyIndex(raw));
  raw.close();
  await library.search(asked('zzz '));
  const first = asked('a7b ');
  const [found] = await Promise.all([
    library.searchAll({ ...first, filters: { ...first.filters, sites: ['Báo A'], types: [], tags: [] } }),
    library.searchAll(asked('a2999b ')),
    library.searchAll(asked('a1500b ')),
  ]);
  expect(found).toEqual([id]);
});
