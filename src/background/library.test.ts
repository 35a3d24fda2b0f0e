import { expect, it, vi } from 'vitest';
import { clipMadeUp, madeUpRecord, newLibrary } from '../../tests/clippings/made-up';

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

it('the popup gets what was written on a clipping, as far as it applies to the page as it is read now', async () => {
  const { earlier } = await import('./library');
  const library = await opened;
  const officials: [string, string, string][] = [['Trần Thị Thử', 'Giám đốc', 'Sở A']];
  const corrections = { article: {}, officials: [{ name: 'Trần Thị Thử', change: null }], references: [] };
  const text = 'Bà Trần Thị Thử nói sẽ xem.\n';
  const id = await clipMadeUp(library, { text, officials, tags: ['chợ'], note: 'Hỏi lại', corrections });
  const [head] = await library.readHeads([id]);
  const written = { tags: ['chợ'], note: 'Hỏi lại', corrections };
  expect(await earlier(head!, madeUpRecord({ text: `Mới. ${text}`, officials }))).toMatchObject({ id, written });
  expect((await earlier(head!, madeUpRecord({})))?.written.corrections.officials).toEqual([]);
  await library.moveToBin([id]);
  await library.emptyBin();
  expect(await earlier(head!, madeUpRecord({}))).toBeNull();
});
