import { expect, it } from 'vitest';
import { publishedThere } from './article';

it.each([
  ['2024-07-10T23:30:00Z', 'vi', '2024-07-11T06:30:00.000+07:00'],
  ['2024-07-10T23:30:00+00:00', undefined, '2024-07-11T06:30:00.000+07:00'],
  ['2024-12-31T17:00:00.5+0000', 'vi-VN', '2025-01-01T00:00:00.500+07:00'],
  ['2024-07-10T23:30:00+07:00', 'vi', '2024-07-10T23:30:00+07:00'],
  ['2024-07-10T23:30:00Z', 'en', '2024-07-10T23:30:00Z'],
  ['2024-07-10', 'vi', '2024-07-10'],
  ['2024-07-10T99:30:00Z', 'vi', '2024-07-10T99:30:00Z'],
  [null, 'vi', null],
])('%s in the language %s was published at %s', (published, language, there) => {
  expect(publishedThere({ published, ...(language !== undefined && { language }) })).toBe(there);
});
