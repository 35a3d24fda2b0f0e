/** What a part of the extension holds of the index in memory, and how it follows what the others write. */
import type { Database } from '../store/database';
import { type FreshRow, firstState, type SegmentRow, type StateRow } from '../store/rows';
import { type Columns, noColumns, takeColumns } from './columns';
import { readList } from './rice';

export interface LoadedSegment {
  no: number;
  /** Id of each local document number; 0, which no clipping bears, where its entries are stale. */
  ids: Uint32Array;
  /** First term of each block. */
  firsts: string[];
}

export interface IndexView {
  revision: number;
  epoch: number;
  segments: LoadedSegment[];
  fresh: FreshRow[];
  columns: Columns;
}

export const newView = (): IndexView => ({ revision: -1, epoch: -1, segments: [], fresh: [], columns: noColumns() });

export function idsOf(row: SegmentRow): Uint32Array {
  const out = { list: new Uint32Array(row.documents) };
  readList({ data: row.ids, at: 0 }, out);
  return out.list;
}

export function loadSegment(row: SegmentRow): LoadedSegment {
  const dead = new Set(row.dead);
  const ids = dead.size === 0 ? idsOf(row) : idsOf(row).map((id) => (dead.has(id) ? 0 : id));
  return { no: row.no, ids, firsts: row.firsts.split('\n') };
}

export const readState = async (database: Database): Promise<StateRow> =>
  ((await database.state.get('state')) as StateRow | undefined) ?? { ...firstState };

/** Reads what changed since. */
export function followChanges(database: Database, view: IndexView): Promise<void> {
  const { state, segments, fresh, columns } = database;
  return database.transaction('r', [state, segments, fresh, columns], () => follow(database, view));
}

async function follow(database: Database, view: IndexView): Promise<void> {
  const { revision, epoch } = await readState(database);
  if (revision === view.revision) return;
  // A restore or a new database may have set the clock back.
  const since = revision < view.revision ? -1 : view.revision;
  const whole = epoch !== view.epoch || since < 0;
  if (since < 0) view.columns = noColumns();
  const [columns, fresh, segments] = await Promise.all([
    since < 0 ? database.columns.toArray() : database.columns.where('revision').above(since).toArray(),
    whole ? database.fresh.toArray() : database.fresh.where('revision').above(since).toArray(),
    whole ? database.segments.toArray() : null,
  ]);
  takeColumns(view.columns, columns);
  if (segments !== null) {
    view.segments = segments.map(loadSegment);
    view.fresh = fresh;
  } else {
    const changed = new Set(fresh.map(({ id }) => id));
    view.fresh = [...view.fresh.filter(({ id }) => !changed.has(id)), ...fresh].sort((a, b) => a.id - b.id);
  }
  view.revision = revision;
  view.epoch = epoch;
}
