/** Database, files and tail after a kill: what each of them lost, and what could not be written when the library was opened next. */
import { Dexie } from 'dexie';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backupOf, bytesOf } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { memoryFiles } from '../../../tests/clippings/memory-files';
import { memoryTail } from '../../../tests/clippings/memory-tail';
import { everything, type Library } from '../index';
import { readJournalRow } from '../journal/journal';
import { newDatabase } from '../store/database';

let number = 0;
const parts = () => ({ name: `settle-${++number}`, files: memoryFiles(), tail: memoryTail() });
type Parts = ReturnType<typeof parts>;

const settled = (library: Library): Promise<void> => library.discardRestore();
const backup = async (library: Library): Promise<string[]> =>
  Object.values(unzipSync(await bytesOf(await backupOf(library)))).map((bytes) => strFromU8(bytes));
const count = async (library: Library): Promise<number> => (await library.searchAll(everything)).length;
const lastFile = ({ files }: Parts): string => [...files.texts.keys()].sort().at(-1)!;

/** The browser starts anew. */
async function restart({ name, files, tail }: Parts, library: Library): Promise<Library> {
  library.close();
  tail.run++;
  files.run++;
  const again = await newLibrary(name, files, tail);
  await settled(again);
  return again;
}

async function clipSome(library: Library, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await clipMadeUp(library, { title: `Bài ${i}` });
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('a loss is still known at the next opening if this one could write nothing', async () => {
  const of = parts();
  const library = await newLibrary(of.name, of.files, of.tail);
  await clipSome(library, 12);
  library.close();
  await Dexie.delete(of.name);
  of.files.texts.delete(lastFile(of));
  of.files.broken = true;
  const full = await restart(of, library);
  await clipSome(full, 12);
  of.files.broken = false;
  const again = await restart(of, full);
  expect(await count(again)).toBe(24);
});

it('a loss is known where the last browser runs left empty files', async () => {
  const of = parts();
  const library = await newLibrary(of.name, of.files, of.tail);
  await clipSome(library, 3);
  library.close();
  await Dexie.delete(of.name);
  for (const run of [2, 3]) of.files.texts.set(`0000010${run}-${run}`, '');
  of.tail.runs.clear();
  expect(await count(await restart(of, library))).toBe(3);
});

it('a journal that is ahead of its database is not rewritten from it', async () => {
  const of = parts();
  const library = await newLibrary(of.name, of.files, of.tail);
  for (; of.files.run <= 212; of.files.run++) await clipMadeUp(library);
  library.close();
  await Dexie.delete(of.name);
  const { read } = of.files;
  of.files.read = () => Promise.reject(new Error('not now'));
  const failed = await restart(of, library);
  of.files.read = read;
  await failed.maintain();
  const again = await restart(of, failed);
  await again.maintain(AbortSignal.abort()).catch(() => {});
  again.close();
  await Dexie.delete(of.name);
  expect(await count(await restart(of, again))).toBe(212);
}, 60_000);

it('lost changes of notes, tags, bin and decisions are recovered, and what was permanently deleted stays deleted', async () => {
  const of = parts();
  const twin = parts();
  const libraries = [
    await newLibrary(of.name, of.files, of.tail),
    await newLibrary(twin.name, twin.files, twin.tail),
  ] as const;
  const url = (name: string) => `https://bao.example/${name}.html`;
  const ids = new Map<string, number>();
  for (const library of libraries)
    for (const name of ['note', 'tags', 'bin', 'back', 'gone', 'same'])
      ids.set(name, await clipMadeUp(library, { requestId: name, url: url(name), title: name }));
  for (const library of libraries) await library.moveToBin([ids.get('back')!, ids.get('gone')!]);
  const [library, older] = libraries;
  older.close();
  await library.setNote(ids.get('note')!, 'Hỏi lại');
  await library.setTags([ids.get('tags')!], { add: ['đê'] });
  await library.moveToBin([ids.get('bin')!]);
  await library.restoreFromBin([ids.get('back')!]);
  // The kill comes before its words leave the files.
  of.files.rewrite = () => Promise.reject(new Error('killed'));
  await library.emptyBin([ids.get('gone')!]);
  await library.joinOfficials('lê văn mẫu|sở a', 'lê văn mẫu|sở b');
  const before = await backup(library);
  library.close();
  // The database as it was before these changes, with the journal as it became.
  const again = await restart({ ...of, name: twin.name }, older);
  expect(await backup(again)).toEqual(before);
  expect(await again.searchAll({ ...everything, text: 'hỏi lại' })).toEqual([ids.get('note')]);
  expect(await count(again)).toBe(4);
});

it('clippings that equal those of the journal are not written again after recovery was interrupted at its very end', async () => {
  const of = parts();
  const library = await newLibrary(of.name, of.files, of.tail);
  await clipSome(library, 3);
  library.close();
  await Dexie.delete(of.name);
  const back = await restart(of, library);
  const raw = newDatabase(of.name);
  const row = await readJournalRow(raw);
  await raw.state.put({ ...row, lost: true, missing: { after: 0, upTo: row.n } });
  const before = await backup(back);
  const again = await restart(of, back);
  expect(await raw.fresh.count()).toBe(0);
  expect(await backup(again)).toEqual(before);
  raw.close();
});

it('changes made after the loss and before the recovery are kept', async () => {
  const of = parts();
  const twin = parts();
  const libraries = [
    await newLibrary(of.name, of.files, of.tail),
    await newLibrary(twin.name, twin.files, twin.tail),
  ] as const;
  let id = 0;
  for (const library of libraries)
    id = await clipMadeUp(library, { requestId: 'a', url: 'https://bao.example/a.html' });
  const [library, older] = libraries;
  older.close();
  await library.setNote(id, 'Mất rồi');
  library.close();
  of.files.broken = true;
  of.files.texts.clear();
  const full = await restart({ ...of, name: twin.name }, older);
  await full.setNote(id, 'Viết lại');
  of.files.broken = false;
  const again = await restart({ ...of, name: twin.name }, full);
  expect((await again.readClipping(id))?.note).toBe('Viết lại');
});
