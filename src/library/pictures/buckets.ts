/** Groups days into the columns of a timeline. Days are `YYYY-MM-DD`; all arithmetic is in UTC, so that no time zone shifts a day. */
export type BucketUnit = 'day' | 'week' | 'month' | 'year';

export interface Bucket {
  /** First day of the column and first day after it. */
  start: Date;
  end: Date;
  count: number;
}

const DAY_MS = 86_400_000;
/** More columns than this cannot be told apart. */
const MAX_COLUMNS = 180;

const STEP: Record<BucketUnit, (date: Date) => Date> = {
  day: (date) => new Date(date.getTime() + DAY_MS),
  week: (date) => new Date(date.getTime() + 7 * DAY_MS),
  month: (date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)),
  year: (date) => new Date(Date.UTC(date.getUTCFullYear() + 1, 0)),
};

const FLOOR: Record<BucketUnit, (date: Date) => Date> = {
  day: (date) => date,
  week: (date) => new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS),
  month: (date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth())),
  year: (date) => new Date(Date.UTC(date.getUTCFullYear(), 0)),
};

export const dayToDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The finest unit that needs no more columns than can be told apart. */
export function unitFor(first: Date, last: Date): BucketUnit {
  const days = (last.getTime() - first.getTime()) / DAY_MS + 1;
  if (days <= 45) return 'day';
  if (days / 7 <= MAX_COLUMNS / 3) return 'week';
  return days / 30.4 <= MAX_COLUMNS ? 'month' : 'year';
}

/** All columns from `first` to `last`, empty ones too, with the counts of the days that fall into each. */
export function buckets(days: ReadonlyMap<string, number>, unit: BucketUnit, first: Date, last: Date): Bucket[] {
  const columns: Bucket[] = [];
  for (let start = FLOOR[unit](first); start <= last; start = STEP[unit](start)) {
    columns.push({ start, end: STEP[unit](start), count: 0 });
  }
  const byStart = new Map(columns.map((column) => [column.start.getTime(), column]));
  for (const [day, count] of days) {
    const column = byStart.get(FLOOR[unit](dayToDate(day)).getTime());
    if (column) column.count += count;
  }
  return columns;
}
