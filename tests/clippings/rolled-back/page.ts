/** Runs inside a page: a library whose database is put back to what it was, beside its journal in the browser's own files. */
import { everything, type Library, openClippings } from '../../../src/clippings';
import { privateFiles } from '../../../src/clippings/journal-files/private-files';
import { newDatabase } from '../../../src/clippings/store/database';
import { clipMadeUp } from '../made-up';

const NAME = 'rolled-back';

/** As in a run of the browser of that name. */
const open = (run: string): Promise<Library> =>
  openClippings({ name: NAME, files: privateFiles(NAME, async () => run), tail: null });

/** What a reader sees of each clipping, in the bin and outside. */
async function seen(library: Library): Promise<string[]> {
  const told: string[] = [];
  for (const state of ['all', 'bin'] as const) {
    const ids = await library.searchAll({ ...everything, filters: { ...everything.filters, state } });
    for await (const { record, note, tags } of library.eachClipping(ids))
      told.push([state, record.article?.title, note, ...tags].join(' '));
  }
  return told.sort();
}

/** Keeps every row of the database; gives what puts them back. */
async function keepRows(): Promise<() => Promise<void>> {
  const raw = newDatabase(NAME);
  const rows = await Promise.all(raw.tables.map(async (table) => [table, await table.toArray()] as const));
  return async () => {
    for (const [table, kept] of rows) {
      await table.clear();
      await table.bulkPut(kept);
    }
    raw.close();
  };
}

const bench = {
  async rolledBack() {
    const library = await open('first');
    const ids: number[] = [];
    for (const title of ['Ghi chú', 'Nhãn', 'Thùng rác']) ids.push(await clipMadeUp(library, { title }));
    const putBack = await keepRows();
    await library.setNote(ids[0]!, 'hỏi lại');
    await library.setTags([ids[1]!], { add: ['đê'] });
    await library.moveToBin([ids[2]!]);
    await clipMadeUp(library, { title: 'Sau cùng' });
    const before = await seen(library);
    library.close();
    await putBack();
    const again = await open('second');
    await again.moveToBin([]);
    const found = await again.searchAll({ ...everything, text: 'hỏi lại' });
    return { before, after: await seen(again), found: found.indexOf(ids[0]!) };
  },
};

Object.assign(globalThis, { bench });
