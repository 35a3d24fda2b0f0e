/** The Dexie database of the clippings. Schemas are frozen once released: never edit a version, add one. */
import { Dexie, type Table } from 'dexie';
import type { Journal } from '../journal-files/files';
import type { JournalRow } from './journal-row';
import type {
  BlockRow,
  ClockRow,
  ColumnRow,
  ContentRow,
  DecisionRow,
  EntityRow,
  FreshRow,
  HeadRow,
  NamedRow,
  RestoreRow,
  SegmentRow,
  SiteRow,
  StagedRow,
  StateRow,
} from './rows';

export type Database = Dexie & {
  heads: Table<HeadRow, number>;
  contents: Table<ContentRow, number>;
  named: Table<NamedRow, number>;
  entities: Table<EntityRow, [string, string]>;
  columns: Table<ColumnRow, number>;
  sites: Table<SiteRow, number>;
  fresh: Table<FreshRow, number>;
  segments: Table<SegmentRow, number>;
  blocks: Table<BlockRow, [number, number]>;
  decisions: Table<DecisionRow, number>;
  state: Table<StateRow | RestoreRow | JournalRow | ClockRow, string>;
  staged: Table<StagedRow, number>;
  /** Null where the browser has no private file system. */
  journal: Journal | null;
};

export const DATABASE_NAME = 'clippings';

/** Schema 1: primary key first, then the indexes (`&` unique, `*` one entry for each value of an array). */
export const schema1 = {
  heads: 'id, &requestId, workId, *urlKeys, *tags, deletedTime',
  contents: 'id',
  named: 'id, *nameKeys, *officialKeys, *organisationKeys, *referenceKeys, *types',
  entities: '[kind+key], [kind+count], *words',
  columns: 'block, revision',
  sites: 'no, &name',
  fresh: 'id, revision',
  segments: 'no',
  blocks: '[segment+n]',
  decisions: 'id, name',
  state: 'key',
  staged: 'n, &id',
};

export const SCHEMA_VERSION = 1;

/** A database that is not open yet, and has no journal. Strict durability: a commit resolves only when it is on disk. */
export function newDatabase(name = DATABASE_NAME, indexedDB = Dexie.dependencies.indexedDB): Database {
  const database = new Dexie(name, { indexedDB, chromeTransactionDurability: 'strict' }) as Database;
  database.journal = null;
  database.version(SCHEMA_VERSION).stores(schema1);
  return database;
}
