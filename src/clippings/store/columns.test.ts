import { afterEach, expect, it, vi } from 'vitest';
import { minutesOf } from './columns';

afterEach(() => vi.unstubAllEnvs());

it.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'UTC'])('a bare day begins where the reader is: %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(minutesOf('2024-07-11')).toBe(minutesOf('2024-07-11T00:00:00'));
  expect(minutesOf('2024-07')).toBe(minutesOf('2024-07-01T00:00:00'));
  expect(minutesOf('2024')).toBe(minutesOf('2024-01-01T00:00:00'));
  expect(minutesOf('2024-07-11T00:30:00+07:00')).toBe(minutesOf('2024-07-10T17:30:00Z'));
});

it('what is no date is 1970', () => {
  expect(minutesOf('hôm qua')).toBe(0);
});
