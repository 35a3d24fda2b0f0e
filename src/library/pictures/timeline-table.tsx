import { message, number } from '../../platform';
import type { Bucket } from './buckets';
import { timeFormat } from './time-axis';
import type { TimelineColumns } from './timeline';

/** The numbers of the picture as a table, for accessibility. Empty columns are left out. */
export function TimelineTable({ data: { unit, rows } }: { data: TimelineColumns }) {
  const format = timeFormat(unit);
  const name = ({ start }: Bucket) =>
    unit === 'week' ? message('libraryWeekOf', format.format(start)) : format.format(start);
  const columns = rows[0]!.columns.flatMap((column, index) =>
    rows.some((row) => row.columns[index]!.count > 0) ? [{ column, index }] : [],
  );
  return (
    <details>
      <summary>{message('libraryShowTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="picture-table" tabIndex={0} aria-label={message('libraryTimelineLabel')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{message('libraryTimeColumn')}</th>
              {rows.map(({ series }) => (
                <th scope="col" class="number" key={series.key}>
                  {series.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, index }) => (
              <tr key={index}>
                <th scope="row">{name(column)}</th>
                {rows.map((row) => (
                  <td class="number" key={row.series.key}>
                    {number(row.columns[index]!.count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
