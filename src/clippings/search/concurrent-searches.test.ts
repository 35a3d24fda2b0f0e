import { expect, it, vi } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { asked, clipFiller } from '../../../tests/clippings/searching';
import type { Library } from '../index';
import { newDatabase } from '../store/database';
import { tidyIndex } from './tidy-index';

/** Searches wait for this before they read. */
let gate: Promise<unknown> = Promise.resolve();

/** As in a library of a hundred thousand: one search asks for more than half of what memory holds. */
vi.mock('./read-blocks', async (original) => {
  const { readBlocks } = await original<typeof import('./read-blocks')>();
  return {
    async readBlocks(...of: Parameters<typeof readBlocks>) {
      await gate;
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

async function inSegment(name: string): Promise<{ library: Library; id: number }> {
  const library = await newLibrary(name);
  const words = Array.from({ length: 3000 }, (_, i) => `a${i}b`).join(' ');
  const id = await clipMadeUp(library, { text: `${words}\n`, site: 'Báo A' });
  await clipFiller(library);
  const raw = newDatabase(name);
  await raw.open();
  while (await tidyIndex(raw));
  raw.close();
  await library.search(asked('zzz '));
  return { library, id };
}

it('a search is complete whatever concurrent searches evict from the cache', async () => {
  const { library, id } = await inSegment('search at once');
  const first = asked('a7b ');
  const [found] = await Promise.all([
    library.searchAll({ ...first, filters: { ...first.filters, sites: ['Báo A'] } }),
    library.searchAll(asked('a2999b ')),
    library.searchAll(asked('a1500b ')),
  ]);
  expect(found).toEqual([id]);
});

it('a repeated search is complete if a concurrent one has updated the view meanwhile', async () => {
  const { library, id } = await inSegment('search followed');
  expect(await library.searchAll(asked('a7b '))).toEqual([id]);
  await clipMadeUp(library);
  let open = () => {};
  gate = new Promise<void>((done) => {
    open = done;
  });
  const again = library.searchAll(asked('a7b '));
  gate = Promise.resolve();
  await library.searchAll(asked('zzz '));
  open();
  expect(await again).toEqual([id]);
});
