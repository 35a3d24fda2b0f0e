/** The order of dossiers: by the moment, as lists sort, since pages write it in whatever zone. */
import { minutesOf } from '../search/columns';

/** `date`: ISO 8601. Of one minute the clipping made last comes first. */
export function newestFirst<Row extends { id: number; date: string }>(rows: Iterable<Row>): Row[] {
  return Array.from(rows, (row) => ({ row, at: minutesOf(row.date) }))
    .sort((a, b) => b.at - a.at || b.row.id - a.row.id)
    .map(({ row }) => row);
}
