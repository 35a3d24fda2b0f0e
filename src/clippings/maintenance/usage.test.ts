import { expect, it, vi } from 'vitest';
import { nothingOwn } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';

it('what was clipped after a backup was begun counts as not backed up', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({}) } });
  const library = await newLibrary();
  await clipMadeUp(library);
  const progress = { signal: new AbortController().signal, onProgress: () => {} };
  await library.backup(nothingOwn, new WritableStream(), progress);
  await clipMadeUp(library);
  await library.noteBackup();
  expect((await library.usage()).sinceBackup).toBe(1);
  vi.unstubAllGlobals();
});
