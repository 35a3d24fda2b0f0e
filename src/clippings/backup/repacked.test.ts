import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { backupOf, bytesOf, quietly } from '../../../tests/clippings/bytes';
import { newLibrary } from '../../../tests/clippings/made-up';
import { variedLibrary } from '../../../tests/clippings/varied';

let backup: Record<string, Uint8Array>;
beforeAll(async () => {
  backup = unzipSync(await bytesOf(await backupOf(await variedLibrary())));
});

const inFolder = (folder: string): Zippable =>
  Object.fromEntries(Object.entries(backup).map(([name, bytes]) => [folder + name, bytes]));

const staged = async (files: Zippable) =>
  (await newLibrary()).stageRestore(new Blob([new Uint8Array(zipSync(files))]), quietly);

it.each<[string, () => Zippable]>([
  ['its files alone', () => backup],
  ['its folder', () => ({ 'diem-bao-2026-11-22/': new Uint8Array(), ...inFolder('diem-bao-2026-11-22/') })],
  ['its folder, with the separators of older programs', () => inFolder('sao lưu\\')],
  [
    'what macOS adds to a folder',
    () => ({
      ...inFolder('sao lưu/'),
      'sao lưu/.DS_Store': strToU8('x'),
      '__MACOSX/sao lưu/._manifest.json': strToU8('x'),
    }),
  ],
  ['what Windows adds to a folder', () => ({ ...inFolder('a/b/'), 'a/b/desktop.ini': strToU8('x') })],
])('a backup that was unpacked and packed again is restored: %s', async (_, files) => {
  expect(await staged(files())).toMatchObject({ clippings: 5, added: 5 });
});

it('a backup with anything else is refused', async () => {
  await expect(staged({ ...backup, 'ghi-chu.txt': strToU8('x') })).rejects.toMatchObject({
    messageKey: 'clippingsBackupPartStrange',
  });
  await expect(staged({ ...inFolder('a/'), ...inFolder('b/') })).rejects.toMatchObject({
    messageKey: 'clippingsBackupNoManifest',
  });
});
