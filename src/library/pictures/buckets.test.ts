import { describe, expect, it } from 'vitest';
import { buckets, dayToDate, unitFor } from './buckets';

describe('unitFor', () => {
  it.each([
    ['2024-07-01', '2024-07-01', 'day'],
    ['2024-07-01', '2024-08-10', 'day'],
    ['2024-01-01', '2024-12-31', 'week'],
    ['2020-01-01', '2024-12-31', 'month'],
    ['1990-01-01', '2024-12-31', 'year'],
  ])('%s to %s by %s', (first, last, unit) => {
    expect(unitFor(dayToDate(first), dayToDate(last))).toBe(unit);
  });
});

describe('buckets', () => {
  const days = new Map([
    ['2024-02-29', 2],
    ['2024-03-01', 1],
    ['2024-05-31', 4],
  ]);
  it('keeps the empty columns between', () => {
    const columns = buckets(days, 'month', dayToDate('2024-02-29'), dayToDate('2024-05-31'));
    expect(columns.map(({ count }) => count)).toEqual([2, 1, 0, 4]);
  });
  it('begins weeks on Monday', () => {
    const [column] = buckets(new Map([['2024-07-14', 1]]), 'week', dayToDate('2024-07-14'), dayToDate('2024-07-14'));
    expect(column?.start.toISOString().slice(0, 10)).toBe('2024-07-08');
    expect(column?.count).toBe(1);
  });
  it('counts nothing outside its range', () => {
    const columns = buckets(days, 'day', dayToDate('2024-03-02'), dayToDate('2024-03-03'));
    expect(columns.map(({ count }) => count)).toEqual([0, 0]);
  });
});
