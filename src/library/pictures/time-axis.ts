/** Ticks and labels of a timeline's axis. */
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

/** Formats the first day of a column of that unit. */
export const timeFormat = (unit: BucketUnit): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language() === 'vi' ? 'vi' : 'en-GB', { ...PARTS[unit], timeZone: 'UTC' });

/** About `count` ticks of a scale in UTC: whole days only, since hours would have the label of their day, and without the end, where no column begins. */
export function axisTicks(x: ScaleTime<number, number>, count: number): Date[] {
  const [, end] = x.domain();
  return x.ticks(count).filter((tick) => tick.getTime() % DAY_MS === 0 && tick < end!);
}
