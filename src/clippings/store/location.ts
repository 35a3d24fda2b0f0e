/**
 * Where the database lies: in the origin's own IndexedDB. A kill can leave that so that Chromium neither opens it nor deletes it, then or
 * ever after (LevelDB's folder has lost its MANIFEST); what is given up in such a state is left, and goes on in a storage bucket, which
 * has an IndexedDB of its own.
 */
import { Dexie } from 'dexie';

/** Of the Storage Buckets API what is needed here; TypeScript does not know it yet, and Firefox has none. */
interface StorageBuckets {
  keys(): Promise<string[]>;
  open(name: string, options: { persisted: boolean }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

interface Places {
  buckets: StorageBuckets;
  /** Of the buckets of this database, in the order in which they were taken; the last is the one in use. */
  names: string[];
}

/** The place in use. Without a bucket it is the origin's own. */
export async function indexedDBOf(database: string): Promise<IDBFactory> {
  const places = await placesOf(database);
  const name = places?.names.at(-1);
  return name === undefined ? ownPlace() : openPlace(places!.buckets, name);
}

/** Deletes the database; where the browser cannot, the next one lies elsewhere. Rejects where there is nowhere else. */
export async function deleteOrRelocate(database: string): Promise<void> {
  try {
    await deleteIn(await indexedDBOf(database), database);
  } catch (error) {
    const places = await placesOf(database);
    if (places === null) throw error;
    const { buckets, names } = places;
    await openPlace(buckets, `${prefixOf(database)}${numberOf(names.at(-1)) + 1}`);
    for (const name of names) await buckets.delete(name);
  }
}

/** Deletes the database wherever it ever lay. Rejects where that of the place in use stays. */
export async function deleteDatabase(database: string): Promise<void> {
  const place = await indexedDBOf(database);
  await deleteIn(place, database);
  // What had been left may still be beyond deleting.
  if (place !== ownPlace()) await deleteIn(ownPlace(), database).catch(() => {});
}

async function placesOf(database: string): Promise<Places | null> {
  const buckets =
    typeof navigator === 'undefined' ? undefined : (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
  if (buckets === undefined) return null;
  // Who cannot be told of buckets looks where the database mostly lies.
  const names = await buckets.keys().catch(() => []);
  const own = names.filter((name) => name.startsWith(prefixOf(database)));
  return { buckets, names: own.sort((a, b) => numberOf(a) - numberOf(b)) };
}

const prefixOf = (database: string): string => `${database}-`;

const numberOf = (name: string | undefined): number => Number(name?.split('-').at(-1) ?? 0);

const openPlace = async (buckets: StorageBuckets, name: string): Promise<IDBFactory> =>
  (await buckets.open(name, { persisted: true })).indexedDB;

const ownPlace = (): IDBFactory => Dexie.dependencies.indexedDB;

const deleteIn = async (indexedDB: IDBFactory, database: string): Promise<void> =>
  new Dexie(database, { indexedDB }).delete();
