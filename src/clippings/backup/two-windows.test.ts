import { expect, it } from 'vitest';
import { backupOf, bytesOf, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';

async function backupHolding(...titles: string[]): Promise<Blob> {
  const library = await newLibrary();
  for (const title of titles) await clipMadeUp(library, { title });
  return backupOf(library);
}

it('of two backups that two windows read at once one is staged, and nothing of the other', async () => {
  const files = [await backupHolding('Một', 'Hai', 'Ba'), await backupHolding('Bốn', 'Năm')];
  const library = await newLibrary();
  const staged = await Promise.allSettled(files.map((file) => library.stageRestore(file, quietly)));
  const won = staged.flatMap(({ status }, i) => (status === 'fulfilled' ? [i] : []));
  expect(won).toHaveLength(1);
  expect(staged[1 - won[0]!]).toMatchObject({ reason: { messageKey: 'clippingsBackupOther' } });
  await library.finishRestore('replace', quietly);
  expect(await bytesOf(await backupOf(library))).toEqual(await bytesOf(files[won[0]!]!));
});

it('a backup over which another window puts its own in the place of the library is given up, not written with both', async () => {
  const name = 'backed up and replaced';
  const [here, there] = [await newLibrary(name), await newLibrary(name)];
  // More than a part holds, and more than are read at once.
  for (let i = 0; i < 60; i++) await clipMadeUp(here, { note: '- '.repeat(80_000) });
  await there.stageRestore(await backupOf(here), quietly);
  let aborted = false;
  let replaced = false;
  const sink = new WritableStream<Uint8Array>({
    async write() {
      if (replaced) return;
      replaced = true;
      await there.finishRestore('replace', quietly);
    },
    abort() {
      aborted = true;
    },
  });
  await expect(here.backup(sink, quietly)).rejects.toMatchObject({ messageKey: 'clippingsBackupReplaced' });
  expect(aborted).toBe(true);
}, 60_000);
