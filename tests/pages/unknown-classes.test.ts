/** Templates with unknown class names: what an element is follows from its position. Sentences and people are invented. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { LEAD, PARAGRAPHS } from './made-up';

const TITLE = 'Bình Lãng sửa ba đoạn đê xung yếu trước mùa mưa bão';
const ADDRESS = 'https://bao.example.vn/binh-lang-sua-ba-doan-de-xung-yeu-123456.html';
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const DAY = '<div class="t7">Thứ tư, 12/06/2024 09:30</div>';
const OTHERS = `<div class="k2">${Array.from({ length: 6 }, (_, i) => `<li><a href="/x${i}.html">Chợ quê họp lại sau hai năm vắng vẻ, lần thứ ${i}</a> (1${i}/06)</li>`).join('')}</div>`;

const detect = (body: string, url = ADDRESS) =>
  detectArticle(
    parsePage(
      `<html lang="vi"><head><title>${TITLE} - Báo Bình Lãng</title></head><body><ul><li><a href="/">Trang chủ</a></li></ul><div class="c1"><div class="d1">${body}</div>${OTHERS}</div><div class="f1"><p>Giấy phép số 1/GP-BTTTT. Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p></div></body></html>`,
    ),
    url,
  )?.article;
const linesOf = (body: string) => detect(body)?.text.trimEnd().split('\n');

describe('a lead between headline and text', () => {
  it.each([
    [`<div class="s3">${LEAD}</div>`],
    [`<h3 class="s3">${LEAD}</h3>`],
    [`<b class="s3">${LEAD}</b>`],
    [`<strong>${LEAD}</strong>`],
  ])('%s', (lead) => {
    expect(linesOf(`<h1>${TITLE}</h1>${DAY}${lead}<div class="b5">${TEXT}</div>`)).toEqual([LEAD, ...PARAGRAPHS]);
  });

  it.each([
    ['what an author is', '<h3><a href="/minh-khue">Lê Minh Khuê</a></h3>'],
    ['another article', '<h3><a href="/x">Chợ quê họp lại sau hai năm vắng vẻ</a></h3>'],
  ])('but not a card that says %s', (_, title) => {
    expect(
      linesOf(`<h1>${TITLE}</h1>${DAY}<div class="k3">${title}<div>${LEAD}</div></div><div class="b5">${TEXT}</div>`),
    ).toEqual(PARAGRAPHS);
  });
});

describe('a title that is not an h1', () => {
  const titles = [
    `<h4>${TITLE}</h4>`,
    `<div class="t1">${TITLE}</div>`,
    `<span class="t1">${TITLE}</span>`,
    `<p class="t1">${TITLE}</p>`,
  ];
  it.each(titles)('%s', (title) => {
    const article = detect(`${title}<div class="i4">${DAY}</div><p>${LEAD}</p><div class="b5">${TEXT}</div>`);
    expect(article?.title).toBe(TITLE);
    expect(article?.published).toBe('2024-06-12T09:30:00+07:00');
    expect(article?.text.split('\n')).toEqual(expect.arrayContaining(PARAGRAPHS));
  });

  it('is ignored if the address is that of a section', () => {
    expect(detect(`${titles[1]}<div class="b5">${TEXT}</div>`, 'https://bao.example.vn/thoi-su')).toBeUndefined();
  });
});

it('a date in place of the author is not an author', () => {
  expect(
    detect(`<h1>${TITLE}</h1><p class="author"><span>Thứ tư, 12/06/2024 09:30</span></p><div class="b5">${TEXT}</div>`)
      ?.byline,
  ).toEqual([]);
});

it('a date as a heading above the text is left out, a time as a heading of an event is kept', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  expect(linesOf(`<div class="b5"><h3>${TITLE}</h3><h5>Thứ tư, 12/06/2024 09:30</h5>${TEXT}</div>`)).toEqual(
    PARAGRAPHS,
  );
  expect(
    linesOf(
      `<h1>${TITLE}</h1><div class="b5"><h3>18:45 - Mở màn</h3><p>${first}</p>${rest.map((text) => `<p>${text}</p>`).join('')}</div>`,
    ),
  ).toEqual(['18:45 - Mở màn', ...PARAGRAPHS]);
});

it('a list with an imprint in its footer is not an article', () => {
  const imprint = [
    'Cơ quan của Bộ Đếm Mây',
    'Tổng biên tập: Phạm Văn Lâm',
    'Giấy phép hoạt động báo điện tử số 15/GP-BVHTTDL, Hà Nội, ngày 14-4-2025',
    'Địa chỉ tòa soạn: Số 48 ngõ 2 phố Đê, phường Bình Lãng, thành phố Bình Lãng',
    'Văn phòng đại diện miền Nam: Số 51 Phố Sông, phường An Khê, thành phố Bình Lãng',
  ];
  const page = `<html lang="vi"><head><title>Tin kinh doanh: Thị trường, tài chính | Báo Bình Lãng</title><meta property="og:type" content="article"></head><body><h1>Tin kinh doanh: Thị trường</h1><div class="modal"><p>${PARAGRAPHS[0]}</p></div>${OTHERS}<footer class="footer"><ul>${imprint.map((line) => `<li>${line}</li>`).join('')}</ul></footer></body></html>`;
  expect(detectArticle(parsePage(page), 'https://bao.example.vn/kinh-doanh-12.htm')).toBeNull();
});
