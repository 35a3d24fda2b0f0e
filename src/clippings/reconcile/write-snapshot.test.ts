import { describe, expect, it, vi } from 'vitest';
import { backupOf, quietly } from '../../../tests/clippings/bytes';
import { allOf, backup, lose } from '../../../tests/clippings/journalled';
import { memoryLocks } from '../../../tests/clippings/locks';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { type MemoryFiles, memoryFiles } from '../../../tests/clippings/memory-files';
import { variedLibrary } from '../../../tests/clippings/varied';

let number = 0;
const newName = (): string => `anew-${++number}`;

describe('a rewritten journal', () => {
  describe('rewritten after a restore', () => {
    async function restored() {
      const [name, files] = [newName(), memoryFiles()];
      const library = await newLibrary(name, files);
      await clipMadeUp(library, { title: 'Trước đó' });
      const old = await backup(library);
      files.run++;
      await library.stageRestore(await backupOf(await variedLibrary()), quietly);
      await library.finishRestore('replace', quietly);
      await library.maintain();
      return { name, files, library, old, before: await backup(library) };
    }
    /** As when a kill costs the browser what it last noted of its files. */
    async function forgetRun({ texts, isOfThisRun }: MemoryFiles): Promise<void> {
      for (const name of texts.keys()) if (await isOfThisRun(name)) texts.delete(name);
    }

    it('has only the restored clippings, once a later browser run has verified it', async () => {
      const { name, files, library, before } = await restored();
      await library.maintain();
      expect(allOf(files)).toContain('Trước đó');
      files.run++;
      await library.maintain();
      expect(allOf(files)).not.toContain('Trước đó');
      await lose(library, name);
      expect(await backup(await newLibrary(name, files))).toBe(before);
    });

    it('counts at once, whatever still stands of before', async () => {
      const { name, files, library, before } = await restored();
      await lose(library, name);
      expect(await backup(await newLibrary(name, files))).toBe(before);
    });

    it('takes nothing of the journal of before along when it is lost', async () => {
      const { name, files, library, old } = await restored();
      await forgetRun(files);
      await lose(library, name);
      files.run++;
      expect(await backup(await newLibrary(name, files))).toBe(old);
    });

    it('is rewritten when only the snapshot is lost', async () => {
      const { name, files, library, before } = await restored();
      await forgetRun(files);
      files.run++;
      await library.maintain();
      files.run++;
      await library.maintain();
      expect(allOf(files)).not.toContain('Trước đó');
      await lose(library, name);
      expect(await backup(await newLibrary(name, files))).toBe(before);
    });
  });

  it('is rewritten if a restore finished at the same time', async () => {
    vi.stubGlobal('navigator', { locks: memoryLocks() });
    try {
      const [name, files] = [newName(), memoryFiles()];
      (await variedLibrary(name)).close();
      const [here, there] = [await newLibrary(name, files), await newLibrary(name, files)];
      const other = await newLibrary();
      await clipMadeUp(other, { title: 'Từ bản sao lưu' });
      await there.stageRestore(await backupOf(other), quietly);
      const { append } = files;
      files.append = async (coming) => {
        const text = await coming;
        if (text?.includes('"whole":true')) {
          files.append = append;
          await there.finishRestore('merge', quietly);
        }
        return append(Promise.resolve(text));
      };
      await here.maintain();
      await here.maintain();
      const before = await backup(here);
      there.close();
      await lose(here, name);
      expect(await backup(await newLibrary(name, files))).toBe(before);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('keeps no word of what was permanently deleted before the rewrite', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await newLibrary(name, files);
    const id = await clipMadeUp(library, { title: 'Bí mật' });
    await library.stageRestore(await backupOf(await variedLibrary()), quietly);
    await library.finishRestore('merge', quietly);
    await library.moveToBin([id]);
    await library.emptyBin([id]);
    await library.maintain();
    expect(allOf(files)).not.toContain('Bí mật');
  });

  it('is rewritten when a file from which lines were removed did not survive its browser run', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await newLibrary(name, files);
    const id = await clipMadeUp(library, { title: 'Bỏ' });
    await clipMadeUp(library, { title: 'Giữ' });
    files.run++;
    await library.moveToBin([id]);
    await library.emptyBin([id]);
    await library.maintain();
    const before = await backup(library);
    files.texts.delete('00000001-1');
    files.run++;
    await library.maintain();
    await lose(library, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  });

  it('has files of its own for each browser run, and is compacted when they become many', async () => {
    const [name, files] = [newName(), memoryFiles()];
    const library = await newLibrary(name, files);
    for (; files.run <= 212; files.run++) {
      await clipMadeUp(library);
      // At every sixteenth clip the library tidies up unasked: on a slow machine it would come to that when there are more files.
      if (files.run % 16 === 0) await library.maintain();
    }
    expect(files.texts.size).toBe(212);
    await library.maintain();
    files.run++;
    await library.maintain();
    expect(files.texts.size).toBeLessThan(100);
    const before = await backup(library);
    await lose(library, name);
    expect(await backup(await newLibrary(name, files))).toBe(before);
  }, 60_000);
});
