import { expect, it } from 'vitest';
import { backupOf, noOwnData, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import type { Database } from '../store/database';
import { newDatabase } from '../store/database';
import { stageRestore } from './stage';

it('writing a backup fails if changes meanwhile would put a version into it twice', async () => {
  const library = await newLibrary();
  const url = 'https://bao.example/hai-ban.html';
  await clipMadeUp(library, { url, text: 'Một.\n' });
  const second = await clipMadeUp(library, { url, text: 'Hai.\n', asNewVersion: true });
  await library.moveToBin([second]);
  // More than a part holds.
  for (let i = 0; i < 60; i++) await clipMadeUp(library, { note: '- '.repeat(80_000) });
  let again: Promise<unknown> | undefined;
  const sink = new WritableStream<Uint8Array>({
    async write() {
      again ??= library.emptyBin().then(() => clipMadeUp(library, { url, text: 'Ba.\n', asNewVersion: true }));
      await again;
    },
  });
  await expect(library.backup(noOwnData, sink, quietly)).rejects.toMatchObject({
    messageKey: 'clippingsBackupReplaced',
  });
}, 60_000);

it('a file that two windows stage at once is not reported as having duplicates', async () => {
  const source = await newLibrary();
  await clipMadeUp(source);
  const file = await backupOf(source);
  const name = 'the same file';
  await newLibrary(name);
  const [here, there]: Database[] = [newDatabase(name), newDatabase(name)];
  const each = there!.staged.each.bind(there!.staged);
  // The other window writes between two looks.
  there!.staged.each = ((row) => stageRestore(here!, file, quietly).then(() => each(row))) as typeof each;
  await expect(stageRestore(there!, file, quietly)).rejects.toMatchObject({ messageKey: 'clippingsBackupOther' });
  expect(await here!.staged.count()).toBe(1);
});
