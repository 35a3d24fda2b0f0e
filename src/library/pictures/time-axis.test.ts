import { scaleUtc } from 'd3-scale';
import { expect, it, vi } from 'vitest';
import { buckets, dayToDate, unitFor } from './buckets';

vi.mock('../../platform', () => ({ language: () => 'en' }));
const { axisTicks, timeFormat } = await import('./time-axis');

const labels = (from: string, to: string): string[] => {
  const [first, last] = [dayToDate(from), dayToDate(to)];
  const unit = unitFor(first, last);
  const columns = buckets(new Map(), unit, first, last);
  const x = scaleUtc([columns[0]!.start, columns.at(-1)!.end], [0, 1200]);
  return axisTicks(x, 9).map((day) => timeFormat(unit).format(day));
};

it.each([
  ['2024-07-10', '2024-07-11'],
  ['2024-07-01', '2024-08-10'],
  ['2024-07-01', '2024-09-10'],
  ['2024-01-01', '2024-12-31'],
  ['2020-01-01', '2024-12-31'],
  ['1994-01-01', '2024-12-31'],
])('names some times and none twice, from %s to %s', (from, to) => {
  const named = labels(from, to);
  expect(named.length).toBeGreaterThan(1);
  expect(new Set(named).size).toBe(named.length);
});

it('names a single day once', () => expect(labels('2024-07-10', '2024-07-10')).toEqual(['10/07/2024']));
