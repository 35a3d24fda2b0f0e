/** The search of a library that stays open while others write. */
import { describe, expect, it } from 'vitest';
import { backupOf, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { asked, clipFiller } from '../../../tests/clippings/searching';
import { variedLibrary } from '../../../tests/clippings/varied';
import { everything, type Query } from '../index';
import { COLUMN_ROWS } from '../store/columns';
import { newDatabase } from '../store/database';
import { readState } from '../store/index-view';
import { tidyIndex } from './tidy-index';

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

  it('can be written to while it is searched for the first time', async () => {
    const library = await newLibrary();
    const id = await clipMadeUp(library);
    await Promise.all([library.setNote(id, 'Hỏi lại'), clipMadeUp(library), library.searchAll(everything)]);
    await clipMadeUp(library);
    expect(await library.searchAll(everything)).toHaveLength(3);
    expect(await library.searchAll(asked('hỏi lại '))).toEqual([id]);
  });

  it('finds nothing of a library that a backup has replaced', async () => {
    const name = 'search replaced';
    const library = await newLibrary(name);
    await clipMadeUp(library);
    expect(await library.searchAll(everything)).toHaveLength(1);
    // As after a thousand clippings: what is restored lies in other rows of the columns.
    const raw = newDatabase(name);
    await raw.state.put({ ...(await readState(raw)), nextId: COLUMN_ROWS });
    raw.close();
    await library.stageRestore(await backupOf(await variedLibrary()), quietly);
    await library.finishRestore('replace', quietly);
    expect(await library.searchAll(everything)).toEqual(await (await newLibrary(name)).searchAll(everything));
  });

  it('starts over after another window deleted everything', async () => {
    const name = 'search deleted';
    const [reader, writer] = [await newLibrary(name), await newLibrary(name)];
    await clipMadeUp(writer, { title: 'Cầu treo' });
    expect(await reader.searchAll(asked('treo '))).toHaveLength(1);
    await writer.deleteEverything();
    await clipMadeUp(await newLibrary(name), { title: 'Cầu mới' });
    expect(await reader.searchAll(asked('treo '))).toEqual([]);
    expect(await reader.searchAll(asked('mới '))).toHaveLength(1);
  });

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
