import { afterEach, expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { everything } from '../model/query';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each([
  ['2024-10-27', 'of 25 hours', '2024-10-27T23:30:00+01:00', '2024-10-28T00:30:00+01:00'],
  ['2024-03-31', 'of 23 hours', '2024-03-31T23:30:00+02:00', '2024-04-01T00:30:00+02:00'],
])('%s, a day %s where the reader is, is whole and ends', async (day, _, within, after) => {
  process.env.TZ = 'Europe/Berlin';
  const library = await newLibrary();
  const id = await clipMadeUp(library, { published: within });
  await clipMadeUp(library, { published: after });
  const filters = { ...everything.filters, from: day, to: day };
  expect(await library.searchAll({ ...everything, filters })).toEqual([id]);
});
