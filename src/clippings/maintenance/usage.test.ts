import { expect, it, vi } from 'vitest';
import { noOwnData } from '../../../tests/clippings/bytes';
import { lose } from '../../../tests/clippings/journalled';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { memoryFiles } from '../../../tests/clippings/memory-files';

it('what was clipped after a backup was begun counts as not backed up', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({}) } });
  const library = await newLibrary();
  await clipMadeUp(library);
  const progress = { signal: new AbortController().signal, onProgress: () => {} };
  await library.backup(noOwnData, new WritableStream(), progress);
  await clipMadeUp(library);
  await library.noteBackup();
  expect((await library.usage()).sinceBackup).toBe(1);
  vi.unstubAllGlobals();
});

it('what came back from the journal counts as not backed up', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({}) } });
  const [name, files] = ['recovered since', memoryFiles()];
  const library = await newLibrary(name, files);
  for (let i = 0; i < 3; i++) await clipMadeUp(library);
  await lose(library, name);
  const again = await newLibrary(name, files);
  await again.discardRestore();
  expect(await again.usage()).toMatchObject({ lastBackup: null, sinceBackup: 3, bringingBack: null });
  vi.unstubAllGlobals();
});
