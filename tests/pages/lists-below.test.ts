/** Articles with as much text of other articles below as their own: teasers in the same box, each under its title. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { OTHER, TEXT, testTemplates } from './template';

const TEASER = 'Nhiều tiểu thương cho biết hàng bán chậm nhưng ai cũng mừng vì gặp lại khách quen sau thời gian dài.';
const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="item"><a href="/muc">Đời sống</a><h3><a href="/x-${i}.html">${OTHER}</a></h3><p>${TEASER} <a href="/x-${i}.html">XEM THÊM</a></p></div>`,
  ).join('');

testTemplates([
  {
    papers: 'a phone page: the list in the box that holds the lead',
    html: `<section class="m-detail"><h1>${TITLE}</h1><div class="m-time">09:30 11/07/2024</div><p class="m-sapo">${LEAD}</p><div class="m-body">${TEXT}</div><div class="m-more">${cards(6).replaceAll('<a href="/muc">Đời sống</a>', '')}</div></section>`,
    byline: [],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'cards with section and button below the text itself',
    html: `<h1>${TITLE}</h1><div class="ngay">09:30 11/07/2024</div><div class="chi-tiet"><p>${LEAD}</p>${TEXT}${cards(5)}</div>`,
    byline: [],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'a box of its own with more text than the article',
    html: `<div class="bai"><h1>${TITLE}</h1><div class="ngay">09:30 11/07/2024</div><div class="chi-tiet"><p>${LEAD}</p>${TEXT}</div></div><div class="ds">${cards(16)}</div>`,
    byline: [],
    published: '2024-07-11T09:30:00+07:00',
  },
]);

const pageOf = (title: string, body: string) =>
  parsePage(`<html lang="vi"><head><title>${title} | Báo Bình Lãng</title></head><body>${body}</body></html>`);

describe('lists and titles', () => {
  it('a section with a short introduction above its list is not an article', () => {
    const lines = `<p>${LEAD}</p><p>${TEASER}</p>`;
    for (const list of [cards(12), `<div class="ds">${cards(12)}</div>`]) {
      const page = pageOf('Chợ quê miền Trung', `<h1>Chợ quê miền Trung</h1><div>${lines}</div>${list}`);
      expect(detectArticle(page, 'https://bao.example.vn/cho-que-c12.html')).toBeNull();
    }
  });
  it('a section with unlinked titles and a button below each teaser is not an article', () => {
    const teaser = `<div><h3>${OTHER}</h3><p>${LEAD} ${TEASER}</p><a href="/x.html">Xem chi tiết</a></div>`;
    const page = pageOf('Tin hoạt động của xã', `<h1>Tin hoạt động của xã</h1>${teaser.repeat(10)}`);
    expect(detectArticle(page, 'https://bao.example.vn/tin-hoat-dong-12.html')).toBeNull();
  });
  it('a title that the template truncates is completed from the page’s title', () => {
    const body = `<h1>Bình Lãng sửa ba đoạn đê trước m…</h1><p>${LEAD}</p>${TEXT}`;
    expect(detectArticle(pageOf(TITLE, body), 'https://bao.example.vn/x-12345.html')?.article.title).toBe(TITLE);
  });
  it('a title that really ends with an ellipsis stays', () => {
    const body = `<h1>${TITLE}…</h1><p>${LEAD}</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
    expect(detectArticle(pageOf(`${TITLE}…`, body), 'https://bao.example.vn/x-12345.html')?.article.title).toBe(
      `${TITLE}…`,
    );
  });
});
