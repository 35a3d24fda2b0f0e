/** Visible dates of pages that declare none: which is the publication's, and which is part of the text. */
import { describe, expect, it } from 'vitest';
import { detect, pageOf, TEXT } from './detect';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';

const PUBLISHED = '2024-07-11T09:30:00+07:00';
const shown = (lines: string) => detect(pageOf(`<div class="x1"><h1>${TITLE}</h1>${lines}<p>${LEAD}</p>${TEXT}</div>`));

describe('when it was published', () => {
  it.each([
    ['is told above when it was changed', '<p>11/07/2024 09:30</p><p>Cập nhật: 12/07/2024 08:00</p>'],
    ['is told below when it was changed', '<p>Cập nhật: 12/07/2024 08:00</p><p>Ngày đăng: 11/07/2024 09:30</p>'],
    ['is when it was changed where nothing else is told', '<p>Cập nhật lúc 09:30, 11/07/2024</p>'],
  ])('%s', (_, lines) => {
    expect(shown(lines)?.published).toBe(PUBLISHED);
  });
  it('is not the page’s clock, above the headline', () => {
    const page = `<p>Thứ bảy, 03/08/2024, 10:30 (GMT+7)</p><h1>${TITLE}</h1><p>11/07/2024</p><div>${TEXT}</div>`;
    expect(detect(pageOf(page))?.published).toBe('2024-07-11');
  });
});

describe('a date above the text is not part of it', () => {
  it.each([
    '11 Tháng Bảy, 2024',
    'Tháng Bảy 11, 2024',
    '11 thg 7, 2024',
    'lúc 09:30 11 tháng 7, 2024',
    '2024/07/11 09:30',
    'Bởi Minh Khuê - 11 Tháng Mười Một, 2024',
  ])('%s', (line) => {
    expect(shown(`<div>${line}</div>`)?.text).toBe([LEAD, ...PARAGRAPHS, ''].join('\n'));
  });
});
