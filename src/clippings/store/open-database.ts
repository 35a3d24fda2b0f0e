/** Opens the database; an old tab, a newer version or a broken profile becomes an expected failure. */
import { ExpectedFailure } from '../../platform/expected-failure';
import type { JournalFiles } from '../journal-files/files';
import type { Tail } from '../journal-files/tail';
import { type Database, newDatabase, SCHEMA_VERSION } from './database';
import { indexedDBOf } from './location';
import { mapStorageErrors } from './storage-errors';

/** An upgrade waits this long for old tabs to close the database. */
const BLOCKED_TIMEOUT_MS = 5000;

/** Rejects with an `ExpectedFailure`. The open database never blocks an upgrade or a deletion by another part of the extension. */
export async function openDatabase(
  name: string,
  files: JournalFiles | null | Promise<JournalFiles | null>,
  tail: Tail | null,
): Promise<Database> {
  return mapStorageErrors(async () => {
    const [indexedDB, found] = await Promise.all([indexedDBOf(name), files]);
    const database = newDatabase(name, indexedDB);
    const written = new Set<number>();
    database.journal = found && { files: found, tail, written };
    // It reopens by itself at the next query, after a deletion or an upgrade.
    database.on('versionchange', () => {
      written.clear();
      database.close({ disableAutoOpen: false });
    });
    database.on(
      'ready',
      // When it reopens, it may have become newer meanwhile.
      () => refuseNewer(database.backendDB().version),
      true,
    );
    // Checked before opening: Dexie would add missing tables to a newer database, and change its version.
    const known = await indexedDB.databases();
    refuseNewer(known.find((one) => one.name === name)?.version ?? 0);
    await openWithTimeout(database);
    return database;
  });
}

async function openWithTimeout(database: Database): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      timer = setTimeout(() => reject(new ExpectedFailure('databaseBlocked')), BLOCKED_TIMEOUT_MS);
    });
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    clearTimeout(timer);
  }
}

/** `version` is IndexedDB's, which is ten times Dexie's. */
function refuseNewer(version: number): void {
  if (version > SCHEMA_VERSION * 10) throw new ExpectedFailure('databaseNewer');
}
