/** A whole IndexedDB database as JSON, and back: how the stored databases of each schema are kept as fixtures. */

export interface StoredDatabase {
  /** As IndexedDB counts it: ten times Dexie's. */
  version: number;
  stores: {
    name: string;
    keyPath: string | string[] | null;
    indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    rows: unknown[];
  }[];
}

/** Reads a database that is not open elsewhere. Typed arrays become `{ $array: name, $items: numbers }`. */
export async function readStored(factory: IDBFactory, name: string): Promise<StoredDatabase> {
  const database = await settled(factory.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (store) => {
      const table = transaction.objectStore(store);
      const indexes = [...table.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = table.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      const rows = (await settled(table.getAll())) as unknown[];
      return { name: store, keyPath: table.keyPath, indexes, rows: rows.map(toJson) };
    }),
  );
  database.close();
  return { version: database.version, stores };
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

function toJson(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return { $array: value.constructor.name, $items: [...(value as Uint8Array)] };
  if (Array.isArray(value)) return value.map(toJson);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
}

/**
 * Puts a stored database into a browser as that schema left it. Stands alone, so that it also runs inside a page: `place` may bring
 * an `indexedDB` of its own.
 */
export function writeStored(place: object, stored: StoredDatabase, name: string): Promise<null> {
  const factory = (place as { indexedDB?: IDBFactory }).indexedDB ?? indexedDB;
  const kinds = { Uint8Array, Uint16Array, Int32Array };
  const fromJson = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fromJson);
    if (value === null || typeof value !== 'object') return value;
    const { $array, $items } = value as { $array?: keyof typeof kinds; $items?: number[] };
    if ($array !== undefined && $items !== undefined) return kinds[$array].from($items);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromJson(inner)]));
  };
  return new Promise((done, fail) => {
    const request = factory.open(name, stored.version);
    request.onerror = () => fail(request.error);
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes, rows } of stored.stores) {
        const table = request.result.createObjectStore(store, { keyPath });
        for (const { name: index, keyPath: path, ...kind } of indexes) table.createIndex(index, path, kind);
        for (const row of rows) table.put(fromJson(row));
      }
    };
    request.onsuccess = () => {
      request.result.close();
      done(null);
    };
  });
}
