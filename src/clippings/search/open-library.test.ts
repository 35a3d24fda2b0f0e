/** The search of a library that stays open while others write. */
import { describe, expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { asked, clipFiller } from '../../../tests/clippings/searching';
import type { Query } from '../index';
import { newDatabase } from '../store/database';
import { tidyIndex } from './maintain';

describe('an open library', () => {
  it('follows what other parts of the extension write, merge and throw away', async () => {
    const name = 'search follows';
    const [reader, writer] = [await newLibrary(name), await newLibrary(name)];
    const raw = newDatabase(name);
    await raw.open();
    const found = async (text: string) => (await reader.searchAll(asked(text))).sort((a, b) => a - b);
    const ids = [await clipMadeUp(writer, { title: 'Cầu', text: 'Cầu treo.\n' })];
    expect(await found('cau treo')).toEqual(ids);
    for (let times = 0; times < 2; times++) {
      ids.push(await clipMadeUp(writer, { title: 'Cầu', text: 'Cầu treo mới.\n' }));
      expect(await found('cau treo')).toEqual(ids);
      await clipFiller(writer);
      while (await tidyIndex(raw));
      expect(await found('cau treo')).toEqual(ids);
    }
    await writer.moveToBin([ids[0]!]);
    expect(await found('cau treo')).toEqual(ids.slice(1));
    await writer.emptyBin();
    while (await tidyIndex(raw));
    expect(await found('cau treo')).toEqual(ids.slice(1));
    raw.close();
  }, 60_000);

  it.each(['relevance', 'newest', 'publishedOldest'] as const)(
    'gives page after page what it gives at once: %s',
    async (sort) => {
      const library = await newLibrary();
      for (let i = 0; i < 23; i++) {
        const published = `2024-02-${String(1 + ((i * 7) % 20)).padStart(2, '0')}`;
        await clipMadeUp(library, { title: i % 3 ? 'Cầu' : 'Đường', text: 'Cầu và đường. '.repeat(i % 5), published });
      }
      const query: Query = { ...asked('cau '), sort };
      const all = await library.searchAll(query);
      const pages: number[] = [];
      for (let offset = 0; offset < 25; offset += 5) {
        pages.push(...(await library.search({ ...query, offset, limit: 5 })).hits.map(({ id }) => id));
      }
      expect(pages).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
    },
  );
});
