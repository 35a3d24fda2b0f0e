import { describe, expect, it, vi } from 'vitest';
import { backupOf, quietly } from '../../../tests/clippings/bytes';
import { allOf, backup, lose } from '../../../tests/clippings/journalled';
import { memoryLocks } from '../../../tests/clippings/locks';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { memoryFiles } from '../../../tests/clippings/memory-files';
import { variedLibrary } from '../../../tests/clippings/varied';
import { everything, type Library } from '../index';

let number = 0;
const newName = (): string => `journal-${++number}`;
/** Ids that a text finds once the library is settled. */
async function found(library: Library, text = ''): Promise<number[]> {
  await library.discardRestore();
  return library.searchAll({ ...everything, text });
}
describe('the journal', () => {
  it('brings a lost library back to the byte: versions, bin, tags, notes, corrections, quotes, decisions, order', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await variedLibrary(name, files);
    const ids = await found(library);
    await library.setNote(ids.at(-1)!, 'ghi sau');
    await library.setTags(ids, { add: ['mới', 'đê'] });
    const undo = await library.moveToBin(ids.slice(0, 1));
    await undo();
    const before = await backup(library);
    await lose(library, name);
    const again = await newLibrary(name, files);
    expect(await backup(again)).toBe(before);
    expect(await found(again)).toHaveLength(ids.length);
    expect(await found(again, 'ghi sau')).toHaveLength(1);
  });

  it('is kept after a recovery: a second loss loses nothing either', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await variedLibrary(name, files);
    await lose(library, name);
    const second = await newLibrary(name, files);
    await clipMadeUp(second, { title: 'Sau lần mất' });
    const before = await backup(second);
    await lose(second, name);
    const third = await newLibrary(name, files);
    expect(await backup(third)).toBe(before);
    await third.maintain();
    await lose(third, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  });

  it('gets a change that could not be written at once at the next opening', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await newLibrary(name, files);
    const id = await clipMadeUp(library, { title: 'Có ngay' });
    const doomed = await clipMadeUp(library, { title: 'Sẽ bỏ' });
    await library.moveToBin([doomed]);
    files.broken = true;
    await clipMadeUp(library, { title: 'Ghi sau' });
    await library.setNote(id, 'chép sau');
    await library.emptyBin();
    const before = await backup(library);
    library.close();
    expect(allOf(files)).not.toContain('Ghi sau');
    files.broken = false;
    const again = await newLibrary(name, files);
    await again.setTags([id], { add: ['x'] });
    await again.setTags([id], { remove: ['x'] });
    expect(allOf(files)).toContain('Ghi sau');
    await lose(again, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  });

  it('writes only tags and bin at the next opening where nothing else changed', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await newLibrary(name, files);
    const ids = [await clipMadeUp(library), await clipMadeUp(library), await clipMadeUp(library)];
    await library.setTags(ids, { add: ['đê'] });
    await library.moveToBin(ids.slice(1));
    const before = await backup(library);
    library.close();
    const written = allOf(files);
    const again = await newLibrary(name, files);
    await again.discardRestore();
    const since = allOf(files).slice(written.length);
    expect(since).not.toContain('"put"');
    expect(since).toContain('"set"');
    await lose(again, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  });

  it('recovers the changes that a database of an earlier state lacks', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await newLibrary(name, files);
    await clipMadeUp(library, { title: 'Một', url: 'https://bao.example/mot.html' });
    library.close();
    const other = newName();
    // The same library as it was after its first clipping, with the journal as it became after its third.
    const earlier = await newLibrary(other, memoryFiles());
    await earlier.stageRestore(await backupOf(await newLibrary(name, memoryFiles())), quietly);
    await earlier.finishRestore('replace', quietly);
    earlier.close();
    const later = await newLibrary(name, files);
    await clipMadeUp(later, { title: 'Hai' });
    await clipMadeUp(later, { title: 'Một, mới', url: 'https://bao.example/mot.html', asNewVersion: true });
    const again = await newLibrary(other, files);
    expect(await found(again)).toHaveLength(2);
    const [id] = await found(again, 'mới');
    expect((await again.readClipping(id!))?.version).toBe(2);
  });

  it('gets its last lines back from the database at the next opening', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await newLibrary(name, files);
    for (let i = 0; i < 12; i++) await clipMadeUp(library, { title: `Bài ${i}` });
    const before = await backup(library);
    library.close();
    expect(files.texts.size).toBeGreaterThan(2);
    files.texts.delete([...files.texts.keys()].sort().at(-1)!);
    const again = await newLibrary(name, files);
    await found(again);
    await lose(again, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  });

  it('is rewritten when the browser lost all of it', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await variedLibrary(name, files);
    const before = await backup(library);
    library.close();
    files.texts.clear();
    const again = await newLibrary(name, files);
    await found(again);
    await again.maintain();
    await lose(again, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  });

  it('is not rewritten where nothing is lost: after changes, deletions and maintenance', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await variedLibrary(name, files);
    const id = await clipMadeUp(library, { title: 'Sẽ bỏ' });
    await library.moveToBin([id]);
    await library.emptyBin([id]);
    await library.maintain();
    library.close();
    const written = allOf(files);
    const again = await newLibrary(name, files);
    await found(again);
    await again.maintain();
    expect(allOf(files)).toBe(written);
  });

  it('keeps no word of what was permanently deleted', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await variedLibrary(name, files);
    const id = await clipMadeUp(library, { title: 'Bí mật', note: 'riêng tư' });
    await library.moveToBin([id]);
    await library.emptyBin([id]);
    await library.maintain();
    expect(allOf(files)).not.toMatch(/Bí mật|riêng tư/);
    const before = await backup(library);
    await lose(library, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  });

  it('is removed when everything is deleted, and nothing is recovered', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await variedLibrary(name, files);
    await library.deleteEverything();
    expect(files.texts.size).toBe(0);
    expect(await found(await newLibrary(name, files))).toEqual([]);
  });

  it('is not rewritten while everything is deleted: deletion waits for maintenance to end', async () => {
    vi.stubGlobal('navigator', { locks: memoryLocks() });
    try {
      const name = newName();
      (await variedLibrary(name)).close();
      const files = memoryFiles();
      const library = await newLibrary(name, files);
      const written = library.maintain();
      await Promise.all([written, library.deleteEverything()]);
      expect(files.texts.size).toBe(0);
      expect(await found(await newLibrary(name, files))).toEqual([]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('is made for a library that had none', async () => {
    const name = newName();
    const library = await variedLibrary(name);
    const before = await backup(library);
    library.close();
    const files = memoryFiles();
    const again = await newLibrary(name, files);
    await again.maintain();
    await lose(again, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  });

  it('skips damaged lines, and recovers the others', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await newLibrary(name, files);
    for (const title of ['Một', 'Hai', 'Ba']) await clipMadeUp(library, { title });
    await lose(library, name);
    for (const [file, text] of files.texts) files.texts.set(file, text.replace('Hai', 'Hài').replace('"Ba"', '"Ba'));
    const again = await newLibrary(name, files);
    expect(await found(again)).toHaveLength(1);
  });

  it('starts over where recovery was interrupted', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await variedLibrary(name, files);
    const before = await backup(library);
    await lose(library, name);
    const read = files.read;
    let reads = 0;
    files.read = (file) => (++reads > 4 ? Promise.reject(new Error('stopped')) : read(file));
    const stopped = await newLibrary(name, files);
    await clipMadeUp(stopped, { title: 'Trong lúc ấy' });
    stopped.close();
    files.read = read;
    const again = await newLibrary(name, files);
    const ids = await found(again, 'lúc ấy');
    await again.moveToBin(ids);
    await again.emptyBin(ids);
    expect(await backup(again)).toBe(before);
  });
});
