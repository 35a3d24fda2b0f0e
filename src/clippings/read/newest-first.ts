/** Sorts the clippings of dossiers by time, newest first, whatever the time zones. */
import { minutesOf } from '../store/columns';

/** `date`: ISO 8601. Within a minute the last clipped comes first. */
export function newestFirst<Row extends { id: number; date: string }>(rows: Iterable<Row>): Row[] {
  return Array.from(rows, (row) => ({ row, at: minutesOf(row.date) }))
    .sort((a, b) => b.at - a.at || b.row.id - a.row.id)
    .map(({ row }) => row);
}
