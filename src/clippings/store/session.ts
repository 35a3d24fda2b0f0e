/**
 * Everything that changes clippings does so through a session: it keeps the tables that follow from others (columns, counts, index,
 * state) in step with them, within the one transaction it lives in.
 */
import type { Table } from 'dexie';
import { type Change, newChange } from '../journal/change';
import { commitWithJournal, readJournalRow } from '../journal/journal';
import { countChanges, entitiesOf } from '../named/counts';
import type { IndexedText } from '../search/build-segment';
import { idsOf, readState } from '../search/index-view';
import { columnWriter } from './column-writer';
import type { Database } from './database';
import type { LightRows } from './light-rows';
import type { StateRow } from './rows';

/** A clipping that is there, and what becomes of it; the same `named` is not written again. */
export interface Changed {
  before: LightRows;
  after: LightRows;
}

export interface Session {
  /** Whoever changes it calls `touch`, `put` or `addAll` as well. */
  state: StateRow;
  touch(): void;
  /** Null before: new. */
  put(before: LightRows | null, after: LightRows): Promise<void>;
  /** Many at once, each of them once: one by one every clipping would wait for the browser. */
  putAll(changes: readonly Changed[]): Promise<void>;
  /** For ever. */
  removeAll(lights: readonly LightRows[]): Promise<void>;
  /** Many new clippings at once. */
  addAll(lights: readonly LightRows[]): Promise<void>;
  index(id: number, text: IndexedText): void;
  /** The entries of a clipping in the segments count no longer. */
  makeStale(id: number): void;
  /** For what `put` does not tell it: the words of a clipping, decisions, a whole restore. */
  journal: Pick<Change, 'put' | 'decisions' | 'everything'>;
}

/**
 * Runs `work` in one transaction over all tables that follow from clippings, and `more`. It resolves when the change is in the database
 * and in the journal; where nothing changed nothing is written.
 */
export async function inSession<Result>(
  database: Database,
  work: (session: Session) => Promise<Result>,
  more: readonly Table[] = [],
): Promise<Result> {
  const change = newChange(database.journal?.written ?? new Set());
  return commitWithJournal(database, change, () =>
    database.transaction('rw', [...sessionTables(database), ...more], async () => {
      const session = await openSession(database, change);
      const done = await work(session);
      await session.finish();
      return done;
    }),
  );
}

const sessionTables = ({ heads, contents, named, entities, columns, sites, fresh, segments, state }: Database) => [
  heads,
  contents,
  named,
  entities,
  columns,
  sites,
  fresh,
  segments,
  state,
];

async function openSession(database: Database, change: Change): Promise<Session & { finish(): Promise<void> }> {
  const [state, journal] = await Promise.all([readState(database), readJournalRow(database)]);
  state.revision++;
  const counts = countChanges();
  const columns = columnWriter(database);
  const fresh = new Map<number, IndexedText>();
  const stale = new Set<number>();
  let changed = false;

  /** Counts and totals. */
  function count(before: LightRows | null, after: LightRows | null): void {
    if (before?.head.state === 'live') counts.add(entitiesOf(before.head, before.named), -1);
    if (after?.head.state === 'live') counts.add(entitiesOf(after.head, after.named), 1);
    state.inBin += Number(after?.head.state === 'bin') - Number(before?.head.state === 'bin');
    state.clippings += Number(isKept(after)) - Number(isKept(before));
  }

  /** For the journal, which takes from here what `put` alone knows. */
  function noteSet(before: LightRows, { head: { id, requestId, tags, deletedAt } }: LightRows): void {
    if (before.head.tags !== tags || before.head.deletedAt !== deletedAt)
      change.set(id, requestId, { tags, deletedAt });
  }

  return {
    state,
    journal: change,

    touch() {
      changed = true;
    },

    async put(before, after) {
      changed = true;
      count(before, after);
      await Promise.all([
        columns.prepare([after]),
        counts.read(database),
        database.heads.put(after.head),
        database.named.put(after.named),
      ]);
      columns.set(after.head.id, after);
      if (before !== null) noteSet(before, after);
    },

    async putAll(changes) {
      if (changes.length === 0) return;
      changed = true;
      for (const { before, after } of changes) count(before, after);
      const renamed = changes.filter(({ before, after }) => before.named !== after.named);
      await Promise.all([
        columns.prepare(changes.map(({ after }) => after)),
        counts.read(database),
        database.heads.bulkPut(changes.map(({ after }) => after.head)),
        database.named.bulkPut(renamed.map(({ after }) => after.named)),
      ]);
      for (const { before, after } of changes) {
        columns.set(after.head.id, after);
        noteSet(before, after);
      }
    },

    async removeAll(lights) {
      if (lights.length === 0) return;
      changed = true;
      for (const light of lights) count(light, null);
      const ids = lights.map(({ head }) => head.id);
      await Promise.all([
        columns.prepare(lights),
        counts.read(database),
        ...[database.heads, database.named, database.contents, database.fresh].map((table) => table.bulkDelete(ids)),
      ]);
      for (const { head } of lights) {
        columns.set(head.id, null);
        change.gone(head.requestId);
        stale.add(head.id);
      }
    },

    async addAll(lights) {
      changed = true;
      for (const light of lights) count(null, light);
      await Promise.all([
        columns.prepare(lights),
        counts.read(database),
        database.heads.bulkAdd(lights.map(({ head }) => head)),
        database.named.bulkAdd(lights.map(({ named }) => named)),
      ]);
      for (const light of lights) columns.set(light.head.id, light);
    },

    index(id, text) {
      fresh.set(id, text);
    },

    makeStale(id) {
      stale.add(id);
    },

    /** Must be awaited before the transaction ends. */
    async finish() {
      if (!changed) return;
      const { revision } = state;
      if (stale.size > 0) state.epoch++;
      // All at once: a clip waits for the longest of them, not for their sum.
      await Promise.all([
        columns.write(revision),
        counts.write(database),
        stale.size > 0 ? markStale(database, stale) : null,
        database.fresh.bulkPut([...fresh].map(([id, { title, body }]) => ({ id, revision, title, body }))),
        database.state.bulkPut([
          state,
          database.journal === null ? { ...journal, whole: false } : change.noted(journal),
        ]),
      ]);
    },
  };
}

const isKept = (light: LightRows | null): boolean => light !== null && light.head.state !== 'bin';

async function markStale({ segments }: Database, ids: ReadonlySet<number>): Promise<void> {
  for (const segment of await segments.toArray()) {
    const here = idsOf(segment).filter((id) => ids.has(id));
    if (here.length > 0) await segments.put({ ...segment, dead: [...new Set([...segment.dead, ...here])] });
  }
}
