/** The in-memory part of the index, and how it follows writes by other parts of the extension. */

import { readList } from '../segments/rice';
import { type Columns, noColumns, takeColumns } from './columns';
import type { Database } from './database';
import { type FreshRow, firstState, type SegmentRow, type StateRow } from './rows';

export interface LoadedSegment {
  no: number;
  /** Id by local document number; 0, which is no clipping's id, if its entries are stale. */
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

/**
 * Updates the view with what changed since. The transaction's callback must be declared `async`: otherwise Dexie does not expect that it
 * awaits, and a concurrent change loses its transaction.
 */
export function followChanges(database: Database, view: IndexView): Promise<void> {
  const { state, segments, fresh, columns } = database;
  return database.transaction('r', [state, segments, fresh, columns], async () => follow(database, view));
}

async function follow(database: Database, view: IndexView): Promise<void> {
  const { columns, fresh, segments } = database;
  const all = () => Promise.all([columns.toArray(), fresh.toArray(), segments.toArray()] as const);
  // The first time everything is read, concurrently with the state.
  const initial = view.revision < 0 ? all() : null;
  const { revision, epoch } = await readState(database);
  if (revision === view.revision) return;
  // In a new database revisions start over.
  const whole = revision < view.revision ? all() : initial;
  if (whole !== null) {
    const [columnRows, freshRows, segmentRows] = await whole;
    view.columns = noColumns();
    takeColumns(view.columns, columnRows);
    view.segments = segmentRows.map(loadSegment);
    view.fresh = freshRows;
  } else await readChanges(database, view, epoch !== view.epoch);
  view.revision = revision;
  view.epoch = epoch;
}

/** Reads the rows that changed; with `segmentsToo` all segments and fresh rows. */
async function readChanges(
  { columns, fresh, segments }: Database,
  view: IndexView,
  segmentsToo: boolean,
): Promise<void> {
  const since = view.revision;
  const [columnRows, freshRows, segmentRows] = await Promise.all([
    columns.where('revision').above(since).toArray(),
    segmentsToo ? fresh.toArray() : fresh.where('revision').above(since).toArray(),
    segmentsToo ? segments.toArray() : null,
  ]);
  takeColumns(view.columns, columnRows);
  if (segmentRows !== null) {
    view.segments = segmentRows.map(loadSegment);
    view.fresh = freshRows;
    return;
  }
  const changed = new Set(freshRows.map(({ id }) => id));
  view.fresh = [...view.fresh.filter(({ id }) => !changed.has(id)), ...freshRows].sort((a, b) => a.id - b.id);
}
