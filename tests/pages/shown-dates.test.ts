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
    ['is told in the title of how long ago it was', '<span title="11/07/2024 09:30">3 giờ trước</span>'],
    ['is told to machines alone', '<span datetime="2024-07-11 09:30">3 giờ trước</span>'],
    ['is when it was changed where nothing else is told', '<p>Cập nhật lúc 09:30, 11/07/2024</p>'],
  ])('%s', (_, lines) => {
    expect(shown(lines)?.published).toBe(PUBLISHED);
  });
  it('is not the page’s clock, above the headline', () => {
    const page = `<p>Thứ bảy, 03/08/2024, 10:30 (GMT+7)</p><h1>${TITLE}</h1><p>11/07/2024</p><div>${TEXT}</div>`;
    expect(detect(pageOf(page))?.published).toBe('2024-07-11');
  });
});

describe('when it was changed', () => {
  const CHANGED = '2024-07-12T08:00:00+07:00';
  it.each<[string, string, string | null]>([
    ['in a line of its own', '<p>11/07/2024 09:30</p><p>Cập nhật: 12/07/2024 08:00</p>', CHANGED],
    ['in the same line', '<p>Đăng lúc 09:30 11/07/2024 - Cập nhật lúc 08:00 12/07/2024</p>', CHANGED],
    ['before that of publication', '<p>Ngày cập nhật: 12/07/2024</p><p>Ngày đăng: 11/07/2024</p>', '2024-07-12'],
    ['its label apart', '<p>11/07/2024 09:30 | <b>Cập nhật</b> <i>12/07/2024 08:00</i></p>', CHANGED],
    ['not when it was published', '<p>Cập nhật lúc 09:30, 11/07/2024</p>', null],
    ['not in a sentence', '<p>11/07/2024 09:30</p><p>Giá được cập nhật ngày 12/07/2024.</p>', null],
  ])('%s', (_, lines, modified) => {
    expect(shown(lines)?.modified).toBe(modified);
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
