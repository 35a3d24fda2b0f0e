/**
 * Where the database is stored: normally in the origin's default IndexedDB. If the browser is killed, Chromium may never be able to open
 * or delete that again (LevelDB's folder has lost its MANIFEST). The library then moves to a storage bucket, which has its own IndexedDB.
 */
import { Dexie } from 'dexie';

/** The part of the Storage Buckets API that is used here; TypeScript has no types for it, and Firefox does not implement it. */
interface StorageBuckets {
  keys(): Promise<string[]>;
  open(name: string, options: { persisted: boolean }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

interface DatabaseBuckets {
  buckets: StorageBuckets;
  /** Names of the buckets of this database, oldest first; the last is in use. */
  names: string[];
}

/** The IndexedDB in use: that of the newest bucket, otherwise the origin's default. */
export async function indexedDBOf(database: string): Promise<IDBFactory> {
  const known = await bucketsOf(database);
  const name = known?.names.at(-1);
  return name === undefined ? defaultIndexedDB() : openBucket(known!.buckets, name);
}

/** Deletes the database; if the browser cannot, the next one is made in a new bucket. Rejects if there are no buckets either. */
export async function deleteOrRelocate(database: string): Promise<void> {
  try {
    await deleteIn(await indexedDBOf(database), database);
  } catch (error) {
    const known = await bucketsOf(database);
    if (known === null) throw error;
    const { buckets, names } = known;
    await openBucket(buckets, `${prefixOf(database)}${numberOf(names.at(-1)) + 1}`);
    for (const name of names) await buckets.delete(name);
  }
}

/** Deletes the database wherever it was ever stored. Rejects if the one in use cannot be deleted. */
export async function deleteDatabase(database: string): Promise<void> {
  const inUse = await indexedDBOf(database);
  await deleteIn(inUse, database);
  // An abandoned one may still be impossible to delete.
  if (inUse !== defaultIndexedDB()) await deleteIn(defaultIndexedDB(), database).catch(() => {});
}

/** Null where the browser has no storage buckets. */
async function bucketsOf(database: string): Promise<DatabaseBuckets | null> {
  const buckets =
    typeof navigator === 'undefined' ? undefined : (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
  if (buckets === undefined) return null;
  // If they cannot be listed, the default IndexedDB is the likeliest.
  const names = await buckets.keys().catch(() => []);
  const own = names.filter((name) => name.startsWith(prefixOf(database)));
  return { buckets, names: own.sort((a, b) => numberOf(a) - numberOf(b)) };
}

const prefixOf = (database: string): string => `${database}-`;

const numberOf = (name: string | undefined): number => Number(name?.split('-').at(-1) ?? 0);

const openBucket = async (buckets: StorageBuckets, name: string): Promise<IDBFactory> =>
  (await buckets.open(name, { persisted: true })).indexedDB;

const defaultIndexedDB = (): IDBFactory => Dexie.dependencies.indexedDB;

const deleteIn = async (indexedDB: IDBFactory, database: string): Promise<void> =>
  new Dexie(database, { indexedDB }).delete();
