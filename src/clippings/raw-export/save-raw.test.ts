import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { newer } from '../../../tests/clippings/newer';
import { readStored, writeStored } from '../../../tests/clippings/stored-database';
import { saveRaw } from './save-raw';

const name = 'newer-raw';
beforeAll(async () => {
  Dexie.dependencies.indexedDB = indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  await writeStored({ indexedDB }, newer, name);
});

/** A sink that remembers what it was given and how it ended. */
function gather() {
  const got = { text: '', end: '' };
  const decoder = new TextDecoder();
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      got.text += decoder.decode(chunk, { stream: true });
    },
    close() {
      got.end = 'closed';
    },
    abort() {
      got.end = 'aborted';
    },
  });
  return { got, sink };
}

describe('saveRaw', () => {
  it('writes every row of every table, and changes nothing', async () => {
    const before = await readStored(indexedDB, name);
    const { got, sink } = gather();
    const told: number[][] = [];
    const signal = new AbortController().signal;
    expect(await saveRaw(sink, { signal, onProgress: (...at) => told.push(at) }, name)).toBe(121);
    const [head, ...lines] = got.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(got.end).toBe('closed');
    expect(head).toEqual({
      format: 'diem-bao-raw',
      version: 1,
      database: name,
      databaseVersion: 20,
      tables: [
        { name: 'heads', keyPath: 'id', rows: 120 },
        { name: 'letters', keyPath: ['work', 'n'], rows: 1 },
      ],
    });
    expect(lines.slice(0, 120).map(({ row }) => row)).toEqual(newer.stores[0]!.rows);
    expect(lines[119]).toMatchObject({ table: 'heads', key: 120 });
    expect(lines[120]).toEqual({
      table: 'letters',
      key: ['đê', 1],
      row: { work: 'đê', n: 1, bytes: { $bytes: 'AP8Q', $type: 'Uint8Array' } },
    });
    expect(told.at(-1)).toEqual([121, 121]);
    expect(await readStored(indexedDB, name)).toEqual(before);
  });

  it('leaves no partial file behind when aborted', async () => {
    const { got, sink } = gather();
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    await expect(saveRaw(sink, { signal: controller.signal, onProgress }, name)).rejects.toThrow();
    expect(got.end).toBe('aborted');
  });

  it('creates no database if there is none', async () => {
    const { got, sink } = gather();
    const quietly = { signal: new AbortController().signal, onProgress() {} };
    await expect(saveRaw(sink, quietly, 'nowhere')).rejects.toMatchObject({ code: 'databaseFailed' });
    expect(got.end).toBe('aborted');
    expect((await indexedDB.databases()).some((one) => one.name === 'nowhere')).toBe(false);
  });
});
