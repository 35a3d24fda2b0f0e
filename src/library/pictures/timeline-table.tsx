import { language, message, number } from '../../platform';
import type { Bucket, BucketUnit } from './buckets';
import type { TimelineColumns } from './timeline';

const FORMATS: Record<BucketUnit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'numeric', year: 'numeric' },
  week: { day: 'numeric', month: 'numeric', year: 'numeric' },
  month: { month: 'numeric', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The same numbers as the picture, for those who do not see it. Columns in which nothing is counted are left out. */
export function TimelineTable({ data: { unit, rows } }: { data: TimelineColumns }) {
  const format = new Intl.DateTimeFormat(language() === 'vi' ? 'vi' : 'en-GB', { ...FORMATS[unit], timeZone: 'UTC' });
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
