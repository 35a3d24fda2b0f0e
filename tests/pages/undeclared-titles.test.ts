/** Portals that give all their pages the same title: the article's title is what is marked up as one. Sentences and people are invented. */
import { describe, expect, it } from 'vitest';
import { detect, TEXT } from './detect';
import { LEAD, PARAGRAPHS } from './made-up';

const TITLE = 'Bình Lãng sửa ba đoạn đê xung yếu trước mùa mưa bão';
const ADDRESS = 'https://binhlang.tinh.example.vn/Pages/tin-tuc.aspx?ItemID=1234';
const DAY = '<span>12/06/2024 09:30</span>';
const OTHERS = `<div class="tinkhac"><b>Các tin khác</b><ul>${Array.from({ length: 8 }, (_, i) => `<li><a href="/x${i}.html">Chợ quê họp lại sau hai năm vắng vẻ, lần thứ ${i}</a> (1${i}/06/2024)</li>`).join('')}</ul></div>`;
const portal = (main: string) =>
  detect(
    `<!doctype html><html lang="vi"><head><title>Cổng thông tin điện tử huyện Bình Lãng</title></head><body><div id="header"><ul class="menu"><li><a href="/">Trang chủ</a></li></ul></div><div class="row"><div class="col-9">${main}${OTHERS}</div></div><div id="foot"><p>Bản quyền thuộc về Ủy ban nhân dân huyện Bình Lãng.</p></div></body></html>`,
    ADDRESS,
  );

describe('the title of an article on such a portal', () => {
  it.each([
    ['a heading above the text', `<h2>${TITLE}</h2>${DAY}<p><b>${LEAD}</b></p><div>${TEXT}</div>`],
    ['a heading above the box of the text', `<h3>${TITLE}</h3>${DAY}<div class="x"><p>${LEAD}</p>${TEXT}</div>`],
    ['a box by its name', `<div class="news_title">${TITLE}</div>${DAY}<div class="x"><p>${LEAD}</p>${TEXT}</div>`],
    [
      'a heading with a box of its own inside',
      `<h3 class="x"><span>${TITLE}</span></h3>${DAY}<div class="x"><p>${LEAD}</p>${TEXT}</div>`,
    ],
    [
      'a part of a line by its name',
      `<div class="x"><span class="title">${TITLE}</span><br>${DAY}<p>${LEAD}</p>${TEXT}</div>`,
    ],
    [
      'a box by its name, with a part inside',
      `<div class="title"><span id="t">${TITLE}</span></div>${DAY}<div class="x"><p>${LEAD}</p>${TEXT}</div>`,
    ],
    ['not the lead', `<h3>${TITLE}</h3>${DAY}<h2 class="sapo">${LEAD}</h2><div class="x">${TEXT}</div>`],
    [
      'not a section',
      `<h3><a href="/tin">Tin trong huyện Bình Lãng</a></h3><h2>${TITLE}</h2>${DAY}<p>${LEAD}</p>${TEXT}`,
    ],
  ])('%s', (_, main) => {
    const article = portal(main);
    expect(article?.title).toBe(TITLE);
    expect(article?.published).toBe('2024-06-12T09:30:00+07:00');
    expect(article?.text).toBe([LEAD, ...PARAGRAPHS, ''].join('\n'));
  });

  it('is not a heading after the first paragraph', () => {
    const long = `${PARAGRAPHS.join(' ')} `.repeat(3);
    const main = `<div class="x"><p>${long}</p><h2>Ba đoạn đê hư hỏng từ nhiều năm</h2>${`<p>${long}</p>`.repeat(4)}</div>`;
    expect(portal(main)?.text).toContain('Ba đoạn đê hư hỏng từ nhiều năm\n');
  });
});

it('is not the site’s name with a link to its front page, in either order', () => {
  const site = 'Cổng thông tin điện tử huyện Bình Lãng';
  const html = (title: string) =>
    `<html lang="vi"><head><title>${title}</title></head><body><h1 class="logo"><a href="/">${site}</a></h1><h3>${TITLE}</h3>${DAY}<div class="x"><p>${LEAD}</p>${TEXT}</div></body></html>`;
  for (const title of [site, `${site} - ${TITLE}`, `${TITLE} - ${site}`])
    expect(detect(html(title), ADDRESS)?.title).toBe(TITLE);
});

it('is a lower heading at the end of the page’s title, but not the shorter name of the site there', () => {
  const html = (title: string, body: string) =>
    `<html lang="vi"><head><title>${title}</title><meta property="og:title" content="Báo Bình Lãng"></head><body>${body}${DAY}<div class="x"><p>${LEAD}</p>${TEXT}</div></body></html>`;
  const behind = html(`Báo Bình Lãng - ${TITLE}`, `<h2>Tin trong huyện</h2><h3>${TITLE}</h3>`);
  expect(detect(behind, ADDRESS)?.title).toBe(TITLE);
  const before = html(
    `${TITLE} - Báo điện tử Bình Lãng`,
    `<h2>Báo điện tử Bình Lãng</h2><b class="title">${TITLE}</b>`,
  );
  expect(detect(before, ADDRESS)?.title).toBe(TITLE);
});

it('a list of such a portal is not an article, whatever is marked up as a title above it', () => {
  const teaser = (i: number) =>
    `<div><a href="/?ItemID=${i}">Chợ quê họp lại sau hai năm vắng vẻ, lần thứ ${i}</a><p>${PARAGRAPHS[i % 4]}</p></div>`;
  const list = Array.from({ length: 10 }, (_, i) => teaser(i)).join('');
  expect(portal(`<h2>Tin hoạt động của các xã và thị trấn</h2>${list}`)).toBeUndefined();
});
