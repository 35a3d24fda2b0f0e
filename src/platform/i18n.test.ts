import { afterAll, expect, it, vi } from 'vitest';

vi.mock('./browser', () => ({ browser: {} }));
const { dayHere } = await import('./i18n');

afterAll(() => vi.unstubAllEnvs());

it.each([
  ['Asia/Ho_Chi_Minh', '2026-11-29'],
  ['UTC', '2026-11-28'],
])('the day of a moment is the one of the reader: %s', (place, day) => {
  vi.stubEnv('TZ', place);
  expect(dayHere(new Date('2026-11-28T18:30:00Z'))).toBe(day);
});
