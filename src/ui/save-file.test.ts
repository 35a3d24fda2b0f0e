import { afterEach, expect, it, vi } from 'vitest';
import { openFile } from './save-file';

afterEach(() => vi.unstubAllGlobals());

/** As the picker gives it: the file is there, empty, before anything is written. */
function picked(content: string) {
  const remove = vi.fn(async () => {});
  const written: string[] = [];
  const createWritable = async () =>
    new WritableStream<Uint8Array>({ write: (chunk) => void written.push(new TextDecoder().decode(chunk)) });
  const handle = { remove, createWritable, getFile: async () => new Blob([content]) };
  vi.stubGlobal('window', { showSaveFilePicker: async () => handle });
  return { remove, written };
}

it('the file that the picker made goes again when it is aborted', async () => {
  const { remove } = picked('');
  const sink = await openFile('a.csv', 'text/csv');
  await sink?.abort();
  expect(remove).toHaveBeenCalledOnce();
});

it('a file that still holds what it held stays', async () => {
  const { remove } = picked('của hôm qua');
  const sink = await openFile('a.csv', 'text/csv');
  await sink?.abort();
  expect(remove).not.toHaveBeenCalled();
});

it('what is closed is written and stays', async () => {
  const { remove, written } = picked('');
  const writer = (await openFile('a.csv', 'text/csv'))?.getWriter();
  await writer?.write(new TextEncoder().encode('a,b'));
  await writer?.close();
  expect(written).toEqual(['a,b']);
  expect(remove).not.toHaveBeenCalled();
});

it('a second click while the picker is open asks for no second file', async () => {
  let pick!: (handle: object) => void;
  const showSaveFilePicker = vi.fn(() => new Promise((done) => (pick = done)));
  vi.stubGlobal('window', { showSaveFilePicker });
  const first = openFile('a.csv', 'text/csv');
  expect(await openFile('a.csv', 'text/csv')).toBeNull();
  pick({ createWritable: async () => new WritableStream() });
  expect(await first).not.toBeNull();
  expect(showSaveFilePicker).toHaveBeenCalledOnce();
  const later = openFile('b.csv', 'text/csv');
  pick({ createWritable: async () => new WritableStream() });
  expect(await later).not.toBeNull();
});
