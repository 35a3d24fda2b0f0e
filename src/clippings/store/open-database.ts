/** Opening the database: what an old tab, a newer version or a broken profile does to it, told in one sentence. */
import { ExpectedFailure } from '../../platform/expected-failure';
import type { JournalFiles } from '../journal/files';
import type { Tail } from '../journal/tail';
import { type Database, newDatabase, SCHEMA_VERSION } from './database';
import { indexedDBOf } from './location';
import { mapStorageErrors } from './storage-errors';

/** An upgrade waits this long for old tabs to let go of the database. */
const PATIENCE_MS = 5000;

/** Rejects with an `ExpectedFailure`. Another part of the extension that upgrades or deletes the database is never kept waiting. */
export async function openDatabase(
  name: string,
  files: JournalFiles | null | Promise<JournalFiles | null>,
  tail: Tail | null,
): Promise<Database> {
  return mapStorageErrors(async () => {
    const [place, found] = await Promise.all([indexedDBOf(name), files]);
    const database = newDatabase(name, place);
    const written = new Set<number>();
    database.journal = found && { files: found, tail, written };
    // Closed, it opens again by itself when it is next asked: after everything was deleted, or after an upgrade.
    database.on('versionchange', () => {
      written.clear();
      database.close({ disableAutoOpen: false });
    });
    database.on(
      'ready',
      // It may have become newer since, when it opens again by itself.
      () => refuseNewer(database.backendDB().version),
      true,
    );
    // Asked before: Dexie would add the tables that it misses to a newer database, and change its version.
    const known = await place.databases();
    refuseNewer(known.find((one) => one.name === name)?.version ?? 0);
    await openedInTime(database);
    return database;
  });
}

async function openedInTime(database: Database): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      timer = setTimeout(() => reject(new ExpectedFailure('databaseBlocked')), PATIENCE_MS);
    });
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    clearTimeout(timer);
  }
}

/** `version` as IndexedDB counts it: ten times Dexie's. */
function refuseNewer(version: number): void {
  if (version > SCHEMA_VERSION * 10) throw new ExpectedFailure('databaseNewer');
}
