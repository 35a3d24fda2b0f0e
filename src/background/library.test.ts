import { expect, it, vi } from 'vitest';
import { clipMadeUp, newLibrary } from '../../tests/clippings/made-up';

const opened = newLibrary();
vi.mock('../clippings', async (original) => ({ ...(await original<object>()), openClippings: () => opened }));
vi.mock('../clippings/journal/recover', () => ({ recoverFromJournal: null }));

it('an article of which only a quote was clipped was not clipped before', async () => {
  const { clippedBefore } = await import('./library');
  const library = await opened;
  const url = 'https://bao.example/mot-phan.html';
  const text = 'Bà Trần Thị Thử nói sẽ xem.\n';
  const quote = { exact: 'sẽ xem', prefix: 'nói ', suffix: '.', start: 20, end: 26 };
  await clipMadeUp(library, { url, text, quote });
  expect(await clippedBefore({ url, canonicalUrl: url })).toEqual([]);
  const article = await clipMadeUp(library, { url, text });
  await clipMadeUp(library, { url, text, quote: { ...quote, start: 16, exact: 'nói sẽ xem', prefix: '' } });
  expect(await clippedBefore({ url, canonicalUrl: url })).toMatchObject([{ id: article }]);
});
