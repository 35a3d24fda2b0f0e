/** Exports all rows of a database that is newer than the program. It is only read, never written. */
import { Dexie } from 'dexie';
import { ExpectedFailure } from '../../platform/expected-failure';
import type { Progress } from '../model/contract';
import { DATABASE_NAME } from '../store/database';
import { indexedDBOf } from '../store/location';
import { mapStorageErrors } from '../store/storage-errors';
import { RAW_FORMAT, RAW_FORMAT_VERSION, type RawHead, rawLine } from './line';

const READ_AT_ONCE = 50;

/** Returns how many rows were written. Aborting or failing aborts the sink, so that a partial file never passes for a complete one. */
export async function saveRaw(
  sink: WritableStream<Uint8Array>,
  { signal, onProgress }: Progress,
  name = DATABASE_NAME,
): Promise<number> {
  const writer = sink.getWriter();
  const encoder = new TextEncoder();
  try {
    const database = await mapStorageErrors(() => openAsItIs(name));
    try {
      const head = await headOf(database);
      await writer.write(encoder.encode(rawLine(head)));
      const total = head.tables.reduce((sum, { rows }) => sum + rows, 0);
      let done = 0;
      for (const { name: table } of head.tables) {
        for await (const rows of batches(database, table)) {
          signal.throwIfAborted();
          await writer.write(encoder.encode(rows.map((row) => rawLine({ table, ...row })).join('')));
          done += rows.length;
          onProgress(done, total);
        }
      }
      signal.throwIfAborted();
      await writer.close();
      return done;
    } finally {
      database.close();
    }
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
}

/** Opens any version; does not create the database. */
async function openAsItIs(name: string): Promise<IDBDatabase> {
  const indexedDB = await indexedDBOf(name);
  return new Promise((done, fail) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => fail(new ExpectedFailure('databaseFailed', { cause: request.error }));
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      done(database);
    };
  });
}

async function headOf(database: IDBDatabase): Promise<RawHead> {
  const names = [...database.objectStoreNames];
  const transaction = names.length > 0 ? database.transaction(names) : null;
  const tables = await Promise.all(
    names.map(async (name) => {
      const store = transaction!.objectStore(name);
      return { name, keyPath: store.keyPath, rows: await settled(store.count()) };
    }),
  );
  return {
    format: RAW_FORMAT,
    version: RAW_FORMAT_VERSION,
    database: database.name,
    databaseVersion: database.version,
    tables,
  };
}

/** Rows in the order of their keys; each batch has its own transaction, because none stays open while the file is written. */
async function* batches(
  database: IDBDatabase,
  table: string,
): AsyncGenerator<{ key: IDBValidKey; row: unknown }[], void, void> {
  let after: IDBValidKey | null = null;
  for (;;) {
    const store = database.transaction(table).objectStore(table);
    const range: IDBKeyRange | null = after === null ? null : Dexie.dependencies.IDBKeyRange.lowerBound(after, true);
    const [keys, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
      settled(store.getAllKeys(range, READ_AT_ONCE)),
      settled(store.getAll(range, READ_AT_ONCE)),
    ]);
    if (keys.length === 0) return;
    yield keys.map((key, i) => ({ key, row: rows[i] }));
    after = keys.at(-1)!;
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
