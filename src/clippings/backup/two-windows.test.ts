import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { backupOf, bytesOf, noOwnData, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';

async function backupHolding(...titles: string[]): Promise<Blob> {
  const library = await newLibrary();
  for (const title of titles) await clipMadeUp(library, { title });
  return backupOf(library);
}

it('of two backups that two windows stage at once only one is staged', async () => {
  const files = [await backupHolding('Một', 'Hai', 'Ba'), await backupHolding('Bốn', 'Năm')];
  const library = await newLibrary();
  const staged = await Promise.allSettled(files.map((file) => library.stageRestore(file, quietly)));
  const won = staged.flatMap(({ status }, i) => (status === 'fulfilled' ? [i] : []));
  expect(won).toHaveLength(1);
  expect(staged[1 - won[0]!]).toMatchObject({ reason: { messageKey: 'clippingsBackupOther' } });
  await library.finishRestore('replace', quietly);
  expect(await bytesOf(await backupOf(library))).toEqual(await bytesOf(files[won[0]!]!));
});

it('writing a backup fails if another window replaces the library meanwhile', async () => {
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
  await expect(here.backup(noOwnData, sink, quietly)).rejects.toMatchObject({ messageKey: 'clippingsBackupReplaced' });
  expect(aborted).toBe(true);
}, 60_000);

it('an invalid or damaged file does not discard what another window has staged', async () => {
  const name = 'about to restore';
  const [here, there] = [await newLibrary(name), await newLibrary(name)];
  await here.stageRestore(await backupHolding('Một', 'Hai'), quietly);
  await expect(there.stageRestore(new Blob(['hỏng']), quietly)).rejects.toMatchObject({
    messageKey: 'clippingsBackupNoZip',
  });
  expect(await here.finishRestore('merge', quietly)).toMatchObject({ added: 2 });
});

it('a window that cancels does not discard what another window has staged', async () => {
  const name = 'nothing after all';
  const [here, there] = [await newLibrary(name), await newLibrary(name)];
  await there.stageRestore(await backupHolding('Ba'), quietly);
  await here.stageRestore(await backupHolding('Một', 'Hai'), quietly);
  await there.discardRestore();
  expect(await here.finishRestore('merge', quietly)).toMatchObject({ added: 2 });
});

it('a damaged backup does not discard what a window has staged after it', async () => {
  const name = 'began after it';
  const [here, there] = [await newLibrary(name), await newLibrary(name)];
  const source = await newLibrary();
  await clipMadeUp(source, { title: 'Ba' });
  await source.joinOfficials('a|b', 'a|c');
  const files = unzipSync(await bytesOf(await backupOf(source)));
  files['decisions.jsonl'] = files['decisions.jsonl']!.map((byte) => (byte === 0x61 ? 0x62 : byte));
  const damaged = new Blob([new Uint8Array(zipSync(files))]);
  let staged: Promise<unknown> = Promise.resolve();
  damaged.slice = (...range) => {
    const part = Blob.prototype.slice.apply(damaged, range);
    return Object.assign(part, { arrayBuffer: () => staged.then(() => Blob.prototype.arrayBuffer.call(part)) });
  };
  // What is wrong with it is found after its clippings were read.
  const onProgress = () => {
    staged = here.stageRestore(good, quietly);
  };
  const good = await backupHolding('Một', 'Hai');
  await expect(there.stageRestore(damaged, { ...quietly, onProgress })).rejects.toMatchObject({
    name: 'BackupFailure',
  });
  await staged;
  expect(await here.finishRestore('merge', quietly)).toMatchObject({ added: 2 });
});
