import { expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { everything } from '../index';
import { newDatabase } from '../store/database';
import { FRESH_TEXT, tidyIndex } from './tidy-index';

it('flushes a few long clippings to a segment, but not a few short ones', async () => {
  const name = 'search long';
  const library = await newLibrary(name);
  const raw = newDatabase(name);
  await raw.open();
  const sentence = 'Cầu treo qua sông được xây lại. ';
  await clipMadeUp(library, { text: sentence.repeat(10) });
  expect(await tidyIndex(raw)).toBe(false);
  for (let i = 0; i < 4; i++) await clipMadeUp(library, { text: sentence.repeat(FRESH_TEXT / 3 / sentence.length) });
  while (await tidyIndex(raw));
  expect(await raw.fresh.count()).toBe(0);
  expect(await library.searchAll({ ...everything, text: 'cau treo', sort: 'relevance' })).toHaveLength(5);
  raw.close();
});
