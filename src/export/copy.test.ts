import { afterEach, expect, it } from 'vitest';
import { speak } from '../../tests/export/words';
import { type Citable, copyAsCitation, copyAsMarkdown } from './copy';

const article: Citable = {
  title: 'Rà soát [quy hoạch]',
  byline: ['Lê Văn Bản', 'VietnamPlus'],
  site: 'VietnamPlus',
  url: 'https://www.vietnamplus.vn/a.vnp?utm_source=x',
  canonicalUrl: 'https://www.vietnamplus.vn/a.vnp',
  published: '2024-07-11T23:30:00+07:00',
  clippedAt: '2026-11-22T12:00:00.000Z',
};

afterEach(() => speak('vi'));

it('as a citation, in the language of the reader', () => {
  const address = 'https://www.vietnamplus.vn/a.vnp';
  expect(copyAsCitation(article)).toBe(
    `Lê Văn Bản. “Rà soát [quy hoạch]”. VietnamPlus, 11/7/2024. ${address} (truy cập ngày 22/11/2026).`,
  );
  speak('en');
  expect(copyAsCitation(article)).toContain(`VietnamPlus, 11 July 2024. ${address} (accessed 22 November 2026).`);
});

it('as a citation with the day in Vietnam, where the page declares its time in UTC', () => {
  const early = { ...article, published: '2024-07-10T23:30:00+00:00' };
  expect(copyAsCitation(early)).toContain('VietnamPlus, 11/7/2024.');
  expect(copyAsMarkdown(early)).toContain('11/7/2024');
});

it('as a citation with what there is', () => {
  const bare = { ...article, byline: [], site: '', published: '2024-07', url: 'about:blank', canonicalUrl: '' };
  expect(copyAsCitation(bare)).toBe('“Rà soát [quy hoạch]”. 7/2024.');
});

it('as Markdown, a quote before its source', () => {
  const link = '[Rà soát \\[quy hoạch\\]](<https://www.vietnamplus.vn/a.vnp>), Lê Văn Bản, VietnamPlus, 11/7/2024';
  expect(copyAsMarkdown(article)).toBe(link);
  const quote = { exact: 'câu một\ncâu hai', prefix: '', suffix: '', start: 0, end: 15 };
  expect(copyAsMarkdown({ ...article, quote })).toBe(`> câu một\n> \n> câu hai\n\n— ${link}`);
});
