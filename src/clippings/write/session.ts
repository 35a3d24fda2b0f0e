/** All changes of clippings go through a session, which updates the derived tables (columns, counts, index, state) in the same transaction. */
import type { Table } from 'dexie';
import { type Change, newChange } from '../journal/change';
import { commitWithJournal, readJournalRow } from '../journal/journal';
import type { IndexedText } from '../segments/build-segment';
import type { Database } from '../store/database';
import { idsOf, readState } from '../store/index-view';
import type { LightRows } from '../store/light-rows';
import type { StateRow } from '../store/rows';
import { columnWriter } from './column-writer';
import { countChanges, entitiesOf } from './counts';

/** The change of an existing clipping; `named` is written only if it is another object. */
export interface Changed {
  before: LightRows;
  after: LightRows;
}

export interface Session {
  /** Call `touch`, `put` or `addAll` as well, otherwise changes of it are not written. */
  state: StateRow;
  touch(): void;
  /** `before` is null for a new clipping. */
  put(before: LightRows | null, after: LightRows): Promise<void>;
  /** In bulk, because one by one each clipping waits for the browser. Each clipping at most once. */
  putAll(changes: readonly Changed[]): Promise<void>;
  /** Deletes permanently. */
  removeAll(lights: readonly LightRows[]): Promise<void>;
  /** Adds new clippings in bulk. */
  addAll(lights: readonly LightRows[]): Promise<void>;
  index(id: number, text: IndexedText): void;
  /** Marks the entries of a clipping in all segments as stale. */
  makeStale(id: number): void;
  /** For what `put` does not pass on: the text of a clipping, decisions, a whole restore. */
  journal: Pick<Change, 'put' | 'decisions' | 'everything'>;
}

/**
 * Runs `work` in one transaction over all tables of clippings, and `more`. Resolves when the change is in database and journal; writes
 * nothing if nothing changed.
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

  /** Updates the counts by value, and the totals. */
  function count(before: LightRows | null, after: LightRows | null): void {
    if (before?.head.state === 'live') counts.add(entitiesOf(before.head, before.named), -1);
    if (after?.head.state === 'live') counts.add(entitiesOf(after.head, after.named), 1);
    state.inBin += Number(after?.head.state === 'bin') - Number(before?.head.state === 'bin');
    state.clippings += Number(isKept(after)) - Number(isKept(before));
  }

  /** Passes changes of tags and bin on to the journal. */
  function journalSet(before: LightRows, { head: { id, requestId, tags, deletedAt } }: LightRows): void {
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
      if (before !== null) journalSet(before, after);
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
        journalSet(before, after);
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

    /** Writes what was collected; await it before the transaction ends. */
    async finish() {
      if (!changed) return;
      const { revision } = state;
      if (stale.size > 0) state.epoch++;
      // Concurrently, so that a clip waits for the slowest rather than for the sum.
      await Promise.all([
        columns.write(revision),
        counts.write(database),
        stale.size > 0 ? markStale(database, stale) : null,
        database.fresh.bulkPut([...fresh].map(([id, { title, body }]) => ({ id, revision, title, body }))),
        database.state.bulkPut([
          state,
          database.journal === null ? { ...journal, whole: false } : change.addedTo(journal),
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
