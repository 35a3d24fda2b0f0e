import { afterEach, describe, expect, it, vi } from 'vitest';
import { allOf, backup, lose } from '../../../tests/clippings/journalled';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { memoryFiles } from '../../../tests/clippings/memory-files';

afterEach(() => vi.unstubAllGlobals());

/** A library whose journal must be written as a whole, and the journal's files, of which none is written yet. */
async function unjournalled(name: string) {
  const before = await newLibrary(name);
  for (let i = 0; i < 120; i++) await clipMadeUp(before, { title: `Bài thứ ${i}` });
  before.close();
  const files = memoryFiles();
  return { files, library: await newLibrary(name, files) };
}

describe('a journal that is written as a whole', () => {
  it('gives back what it took when room runs out, and loses nothing that was clipped meanwhile', async () => {
    const { files, library } = await unjournalled('room runs out');
    const { append } = files;
    for (let i = 0; i < 3; i++) {
      let parts = 0;
      files.append = async (coming) => {
        const text = await coming;
        if (!text?.includes('Bài thứ') || parts++ === 0) return append(Promise.resolve(text));
        await clipMadeUp(library, { title: `Trong lúc ghi lần ${i}` });
        throw new DOMException('full', 'QuotaExceededError');
      };
      await expect(library.maintain()).rejects.toThrow();
    }
    expect(allOf(files)).not.toContain('Bài thứ');
    expect(allOf(files).match(/"title":"Trong lúc ghi lần \d/g)).toHaveLength(3);
  });

  it('is complete once there is room again', async () => {
    const { files, library } = await unjournalled('room again');
    const { append } = files;
    files.append = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await expect(library.maintain()).rejects.toThrow();
    files.append = append;
    await clipMadeUp(library, { title: 'Giữa hai lần' });
    await library.maintain();
    const before = await backup(library);
    await lose(library, 'room again');
    expect(await backup(await newLibrary('room again', files))).toBe(before);
  });

  it('leaves the last room to the next clips', async () => {
    const { files, library } = await unjournalled('last room');
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 990e6, quota: 1000e6 }) } });
    await expect(library.maintain()).rejects.toThrow('storageFull');
    expect(allOf(files)).toBe('');
  });
});
