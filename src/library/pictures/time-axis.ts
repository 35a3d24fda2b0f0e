/** Where the time axis of a timeline is named, and how its columns are. */
import type { ScaleTime } from 'd3-scale';
import { language } from '../../platform';
import type { BucketUnit } from './buckets';

const PARTS: Record<BucketUnit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'numeric', year: 'numeric' },
  week: { day: 'numeric', month: 'numeric', year: 'numeric' },
  month: { month: 'numeric', year: 'numeric' },
  year: { year: 'numeric' },
};

const DAY_MS = 86_400_000;

/** Names the first day of a column of that unit. */
export const timeFormat = (unit: BucketUnit): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language() === 'vi' ? 'vi' : 'en-GB', { ...PARTS[unit], timeZone: 'UTC' });

/** Some `count` days of a scale in UTC. Over few days it would go on to hours, each of which bears the name of its day; at its end a day begins that is not shown. */
export function axisDays(x: ScaleTime<number, number>, count: number): Date[] {
  const [, end] = x.domain();
  return x.ticks(count).filter((tick) => tick.getTime() % DAY_MS === 0 && tick < end!);
}
