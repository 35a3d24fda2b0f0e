import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { backupOf, bytesOf, quietly } from '../../../tests/clippings/bytes';
import { newLibrary } from '../../../tests/clippings/made-up';
import { variedLibrary } from '../../../tests/clippings/varied';
import type { OwnData } from '../../platform/own-data';

const own: OwnData = {
  settings: { markStyle: 'ground' },
  sitesOff: ['bao.example'],
  watched: [{ kind: 'reference', label: '21/2019/NĐ-CP', key: 'vn:cp:nd:2019:21' }],
  notOfficials: { 'https://bao.example/1': ['Lê Văn Mẫu'] },
};

/** The files of a backup as they are after `change`, with a manifest that is changed too. */
async function changed(
  file: Blob,
  change: (files: Record<string, Uint8Array>, manifest: Record<string, unknown>) => void,
): Promise<Blob> {
  const files = unzipSync(await bytesOf(file));
  const manifest = JSON.parse(strFromU8(files['manifest.json']!));
  change(files, manifest);
  return new Blob([zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) }) as BlobPart]);
}

it('settings, watch list and the like are restored with the clippings', async () => {
  const file = await backupOf(await variedLibrary(), own);
  const restored = await newLibrary();
  expect(await restored.stageRestore(file, quietly)).toMatchObject({ clippings: 5, own });
  await restored.finishRestore('replace', quietly);
  expect(await bytesOf(await backupOf(restored, own))).toEqual(await bytesOf(file));
});

it('a backup of format 1, which has none of it, is still read', async () => {
  const file = await changed(await backupOf(await variedLibrary(), own), (files, manifest) => {
    delete files['own.json'];
    delete manifest.own;
    manifest.version = 1;
  });
  const restored = await newLibrary();
  expect(await restored.stageRestore(file, quietly)).toMatchObject({ clippings: 5, own: null });
  expect(await restored.finishRestore('merge', quietly)).toMatchObject({ added: 5 });
});

it('a backup with damaged settings is refused, and the library is unchanged', async () => {
  const whole = await backupOf(await variedLibrary(), own);
  const library = await newLibrary();
  const cut = await changed(whole, (files) => {
    files['own.json'] = files['own.json']!.slice(0, -9);
  });
  await expect(library.stageRestore(cut, quietly)).rejects.toMatchObject({
    messageKey: 'clippingsBackupPartDamaged',
    details: ['own.json'],
  });
  const wrong = await backupOf(library, { ...own, watched: [{ label: 7 }] } as unknown as OwnData);
  await expect(library.stageRestore(wrong, quietly)).rejects.toMatchObject({
    messageKey: 'clippingsBackupFieldWrong',
    details: ['own.json:1', expect.stringContaining('watched')],
  });
  await expect(library.finishRestore('merge', quietly)).rejects.toThrow();
});
