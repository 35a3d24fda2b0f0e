import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { backupOf, bytesOf, quietly } from '../../../tests/clippings/bytes';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { variedLibrary } from '../../../tests/clippings/varied';
import { BackupFailure, everything, type Library } from '../index';
import { newDatabase } from '../store/database';
import { readState } from '../store/index-view';

const count = async (library: Library, text = '') => (await library.search({ ...everything, text })).total;

describe('backup', () => {
  it('restores an empty library to the byte, with the same search results and counts', async () => {
    const library = await variedLibrary();
    const file = await backupOf(library);
    const restored = await newLibrary();
    expect(await restored.stageRestore(file, quietly)).toMatchObject({
      clippings: 5,
      added: 5,
      present: 0,
      inLibrary: 0,
    });
    expect(await count(restored)).toBe(0);
    expect(await restored.finishRestore('replace', quietly)).toEqual({ added: 5, present: 0, removed: 0 });
    expect(await bytesOf(await backupOf(restored))).toEqual(await bytesOf(file));
    for (const text of ['', 'đê', 'giữ lại', '"dài 13"'])
      expect(await count(restored, text)).toBe(await count(library, text));
    expect(await restored.listEntities('site')).toEqual(await library.listEntities('site'));
    expect((await restored.officialDossier('lê văn mẫu|sở b'))?.keys).toEqual(
      (await library.officialDossier('lê văn mẫu|sở b'))?.keys,
    );
    expect(await restored.usage().catch(() => null)).toEqual(await library.usage().catch(() => null));
  });

  it('is the same each time it is made', async () => {
    const library = await variedLibrary();
    expect(await bytesOf(await backupOf(library))).toEqual(await bytesOf(await backupOf(library)));
  });

  it('merges: keeps what is there, and adds what is new once', async () => {
    const library = await variedLibrary();
    const file = await backupOf(library);
    const id = await clipMadeUp(library, { title: 'Sau bản sao lưu' });
    await library.setNote(id, 'mới');
    expect(await library.stageRestore(file, quietly)).toMatchObject({ added: 0, present: 5, inLibrary: 6 });
    expect(await library.finishRestore('merge', quietly)).toEqual({ added: 0, present: 5, removed: 0 });
    const other = await newLibrary();
    await clipMadeUp(other, { title: 'Riêng' });
    await other.stageRestore(file, quietly);
    expect(await other.finishRestore('merge', quietly)).toEqual({ added: 5, present: 0, removed: 0 });
    expect(await count(other)).toBe(4);
    await other.stageRestore(await backupOf(other), quietly);
    expect(await other.finishRestore('merge', quietly)).toMatchObject({ added: 0 });
    expect(await count(other, 'riêng')).toBe(1);
  });

  it('counts what the library has in its bin, where a merge leaves it', async () => {
    const library = await newLibrary();
    const [one, two] = [await clipMadeUp(library), await clipMadeUp(library)];
    await library.moveToBin([two]);
    const file = await backupOf(library);
    await library.moveToBin([one]);
    expect(await library.stageRestore(file, quietly)).toMatchObject({ added: 0, present: 2, inBin: 1 });
  });

  it('replaces everything, including clips made while it was staged', async () => {
    const file = await backupOf(await variedLibrary());
    const library = await newLibrary();
    await clipMadeUp(library, { title: 'Trước' });
    await library.stageRestore(file, quietly);
    await clipMadeUp(library, { title: 'Trong lúc chờ' });
    expect(await library.finishRestore('replace', quietly)).toEqual({ added: 5, present: 0, removed: 2 });
    expect(await count(library, 'trước')).toBe(0);
    expect(await bytesOf(await backupOf(library))).toEqual(await bytesOf(file));
    const id = await clipMadeUp(library, { title: 'Về sau' });
    expect((await library.search({ ...everything, text: 'về sau', sort: 'relevance' })).hits[0]?.id).toBe(id);
  });

  it('resets the count of clippings since the last backup when it replaces', async () => {
    const name = 'replaced since';
    const library = await newLibrary(name);
    for (let i = 0; i < 3; i++) await clipMadeUp(library);
    await library.stageRestore(await backupOf(await variedLibrary()), quietly);
    await library.finishRestore('replace', quietly);
    await clipMadeUp(library);
    const raw = newDatabase(name);
    expect((await readState(raw)).sinceBackup).toBe(1);
    raw.close();
  });

  it('is not confused with another that another window has staged since', async () => {
    const here = await newLibrary('restored in two windows');
    const there = await newLibrary('restored in two windows');
    const id = await clipMadeUp(here, { title: 'Trước' });
    await here.stageRestore(await backupOf(await variedLibrary()), quietly);
    await there.stageRestore(await backupOf(await newLibrary()), quietly);
    await expect(here.finishRestore('replace', quietly)).rejects.toBeInstanceOf(BackupFailure);
    expect(await here.readClipping(id)).not.toBeNull();
    expect(await there.finishRestore('replace', quietly)).toEqual({ added: 0, present: 0, removed: 1 });
    await expect(there.finishRestore('merge', quietly)).rejects.toBeInstanceOf(BackupFailure);
  });

  it('resumes the same file after an abort, and discards it on request', async () => {
    const file = await backupOf(await variedLibrary());
    const library = await newLibrary();
    const stop = new AbortController();
    stop.abort();
    await expect(library.stageRestore(file, { ...quietly, signal: stop.signal })).rejects.toThrow();
    await library.stageRestore(file, quietly);
    await library.stageRestore(file, quietly);
    await library.discardRestore();
    await expect(library.finishRestore('merge', quietly)).rejects.toThrow();
    expect(await count(library)).toBe(0);
  });
});

describe('a damaged backup', () => {
  const manifest = (over: object) =>
    strToU8(JSON.stringify({ format: 'diem-bao-clippings', version: 1, clippings: 0, parts: [], ...over }));
  const cases: [string, Uint8Array | (() => Promise<Uint8Array>), string][] = [
    ['no zip', strToU8('title,author'), 'clippingsBackupNoZip'],
    ['an empty file', new Uint8Array(0), 'clippingsBackupNoZip'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'clippingsBackupNoManifest'],
    ['a manifest that is no JSON', zipSync({ 'manifest.json': strToU8('{') }), 'clippingsBackupManifestDamaged'],
    ['a manifest that lacks a field', zipSync({ 'manifest.json': manifest({}) }), 'clippingsBackupManifestDamaged'],
    ['a newer format', zipSync({ 'manifest.json': manifest({ version: 3 }) }), 'clippingsBackupNewer'],
    [
      'one that was cut',
      async () => (await bytesOf(await backupOf(await variedLibrary()))).slice(0, 900),
      'clippingsBackupCut',
    ],
  ];
  it.each(cases)('%s', async (_, bytes, key) => {
    const library = await newLibrary();
    const file = new Blob([new Uint8Array(typeof bytes === 'function' ? await bytes() : bytes)]);
    const failure = await library.stageRestore(file, quietly).catch((error) => error);
    expect(failure).toBeInstanceOf(BackupFailure);
    expect(failure.messageKey).toBe(key);
  });
});
