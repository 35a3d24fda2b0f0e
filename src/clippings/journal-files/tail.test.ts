import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { backupOf, bytesOf, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { memoryFiles } from '../../../tests/clippings/memory-files';
import { type MemoryTail, memoryTail } from '../../../tests/clippings/memory-tail';
import { variedLibrary } from '../../../tests/clippings/varied';
import { everything, type Library } from '../index';
import { firstKept } from './trim-tail';

let number = 0;
const parts = () => ({ name: `tail-${++number}`, files: memoryFiles(), tail: memoryTail() });
type Parts = ReturnType<typeof parts>;

const open = ({ name, files, tail }: Parts): Promise<Library> => newLibrary(name, files, tail);
const settled = (library: Library): Promise<void> => library.discardRestore();
const backup = async (library: Library): Promise<string> => (await bytesOf(await backupOf(library))).join();
const textOf = ({ runs }: MemoryTail): string => [...runs.values()].flatMap((texts) => [...texts.values()]).join('');
const lastFile = ({ files }: Parts): string => [...files.texts.keys()].sort().at(-1)!;

/** The browser starts anew. */
async function restart(of: Parts, library: Library): Promise<Library> {
  library.close();
  of.tail.run++;
  of.files.run++;
  const again = await open(of);
  await settled(again);
  return again;
}

async function loseDatabase({ name }: Parts, library: Library): Promise<void> {
  library.close();
  await Dexie.delete(name);
}

describe('the tail of the journal', () => {
  it('recovers what database and last file lost together, twice in a row', async () => {
    const of = parts();
    let library = await open(of);
    for (let i = 0; i < 12; i++) await clipMadeUp(library, { title: `Bài ${i}` });
    const before = await backup(library);
    for (let time = 0; time < 2; time++) {
      await loseDatabase(of, library);
      of.files.texts.delete(lastFile(of));
      library = await restart(of, library);
      expect(await backup(library)).toBe(before);
    }
  });

  it('recovers everything to the byte where all files are gone', async () => {
    const of = parts();
    const library = await variedLibrary(of.name, of.files, of.tail);
    const before = await backup(library);
    await loseDatabase(of, library);
    of.files.texts.clear();
    expect(await backup(await restart(of, library))).toBe(before);
  });

  it('is kept while the same browser runs, and let go when a later one has seen it in the files', async () => {
    const of = parts();
    const library = await open(of);
    await clipMadeUp(library, { title: 'Một' });
    library.close();
    const again = await open(of);
    await settled(again);
    expect(textOf(of.tail)).toContain('Một');
    const written = [...of.files.texts.values()].join('');
    await restart(of, again);
    expect(textOf(of.tail)).toBe('');
    expect([...of.files.texts.values()].join('')).toBe(written);
  });

  it('restores lost lines to the files where the database is intact', async () => {
    const of = parts();
    const library = await open(of);
    for (let i = 0; i < 3; i++) await clipMadeUp(library, { title: `Bài ${i}` });
    const before = await backup(library);
    of.files.texts.clear();
    const again = await restart(of, library);
    expect(await backup(again)).toBe(before);
    await loseDatabase(of, again);
    expect(await backup(await restart(of, again))).toBe(before);
  });

  it('keeps pending changes', async () => {
    const of = parts();
    const library = await open(of);
    of.files.broken = true;
    of.tail.broken = true;
    await clipMadeUp(library, { title: 'Ghi sau' });
    const before = await backup(library);
    of.files.broken = false;
    of.tail.broken = false;
    const again = await restart(of, library);
    expect(textOf(of.tail)).toContain('Ghi sau');
    await loseDatabase(of, again);
    of.files.texts.clear();
    expect(await backup(await restart(of, again))).toBe(before);
  });

  it('skips damaged entries', async () => {
    const of = parts();
    const library = await open(of);
    for (const title of ['Một', 'Hai', 'Ba', 'Bốn']) await clipMadeUp(library, { title });
    const [texts] = of.tail.runs.values();
    const [one, two, three] = texts!.keys();
    texts!.set(one!, 'hỏng'.repeat(200));
    texts!.set(two!, texts!.get(two!)!.slice(0, -20));
    texts!.set(three!, '');
    await loseDatabase(of, library);
    of.files.texts.clear();
    const again = await restart(of, library);
    expect((await again.search(everything)).total).toBe(1);
    expect([...of.files.texts.values()].join('')).not.toContain('hỏng');
  });

  it('keeps no word of what was permanently deleted', async () => {
    const of = parts();
    const library = await open(of);
    const id = await clipMadeUp(library, { title: 'Bí mật', note: 'riêng tư' });
    await clipMadeUp(library, { title: 'Ở lại' });
    await library.moveToBin([id]);
    await library.emptyBin([id]);
    await library.maintain();
    expect(textOf(of.tail)).not.toMatch(/Bí mật|riêng tư/);
    expect(textOf(of.tail)).toContain('Ở lại');
    const before = await backup(library);
    const written = [...of.files.texts.values()].join('');
    const again = await restart(of, library);
    expect([...of.files.texts.values()].join('')).toBe(written);
    expect(await backup(again)).toBe(before);
  });

  it('holds nothing that a restore has replaced', async () => {
    const of = parts();
    const library = await open(of);
    await clipMadeUp(library, { title: 'Trước đó' });
    await library.stageRestore(await backupOf(await variedLibrary()), quietly);
    await library.finishRestore('replace', quietly);
    await restart(of, library);
    expect(textOf(of.tail)).toBe('');
  });

  it('is removed when everything is deleted', async () => {
    const of = parts();
    const library = await open(of);
    await clipMadeUp(library);
    await library.deleteEverything();
    expect(of.tail.runs.size).toBe(0);
    expect((await (await restart(of, library)).search(everything)).total).toBe(0);
  });

  it('is limited: the oldest entries are removed', () => {
    const entries = (count: number, length: number) => Array.from({ length: count }, () => ({ length }));
    expect(firstKept([])).toBe(0);
    expect(firstKept(entries(500, 10_000))).toBe(0);
    expect(firstKept(entries(501, 10))).toBe(1);
    expect(firstKept(entries(10, 2 ** 21))).toBe(6);
  });
});
