/** Portals of ministries, provinces, districts, whose systems give titles unusual class names, or none. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { OTHER, TEXT, testTemplates } from './template';

const PUBLISHED = '2024-07-11T09:30:00+07:00';
const LIST = `<ul><li><a href="/1">${OTHER}</a> (10/07/2024)</li><li><a href="/2">${OTHER}, kỳ hai</a> (09/07/2024)</li></ul>`;

testTemplates([
  {
    papers: 'NukeViet: author and source by label below the text',
    html: `<div class="news_column panel"><h1 class="title margin-bottom-lg">${TITLE}</h1><div class="row"><span class="h5">Thứ năm - 11/07/2024 09:30</span></div><div class="clearfix"><div class="hometext m-bottom">${LEAD}</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">${TEXT}</div><div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả: </strong>Minh Khuê</p><p class="h5 text-right"><strong>Nguồn tin: </strong>Cổng thông tin huyện Bình Lãng</p></div></div><div class="news_column panel"><div class="h5"><strong>Từ khóa: </strong><a href="/t"><em>đê điều</em></a></div></div><div class="news_column panel other-news"><p class="h3"><strong>Những tin mới hơn</strong></p>${LIST}</div>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'a title in a paragraph of a class that nobody knows',
    html: `<p class="TieuDe">${TITLE}</p><div class="Ngay"><p>11/07/2024 09:30:00 AM</p></div><div id="contenttin"><p><strong>${LEAD}</strong></p><div>${TEXT}</div></div>`,
    byline: [],
    published: PUBLISHED,
  },
  {
    papers: 'tables, the title in a span',
    html: `<table width="100%"><tr><td><span id="lbHeadline" class="headline">${TITLE}</span><br><span id="lbDate">11/07/2024 09:30</span></td></tr><tr><td id="primarycontent"><div><b>${LEAD}</b></div><div>${TEXT}</div><div align="right"><b>Minh Khuê</b></div></td></tr></table><table><tr><td>Các tin khác</td></tr><tr><td>${LIST}</td></tr></table>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'SharePoint, the lead in a box of its own',
    html: `<form id="aspnetForm"><h3 id="txtTitle">${TITLE}</h3><span id="txtDateString">(11/07/2024 09:30)</span><div id="divArticleDescription"><p>${LEAD}</p></div><div class="ms-rtestate-field">${TEXT}<p style="text-align:right"><em>Minh Khuê</em></p></div><div id="Tags"><a><span>đê điều</span></a></div></form>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'lines parted by <br>, the day by label',
    html: `<h1>${TITLE}</h1><div class="post-date">Ngày đăng: 11/07/2024 09:30</div><div class="noi-dung-tin"><b>${LEAD}</b><br><br>${PARAGRAPHS.join('<br /><br />')}<br><br><b>Minh Khuê</b></div>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'SharePoint, whose editor keeps empty lines open',
    html: `<h2 class="title">${TITLE}</h2><div class="date">(11/07/2024 09:30)</div><div class="ExternalClass12AB"><div><strong>${LEAD}</strong></div>${PARAGRAPHS.map((text) => `<div>${text}</div><div>\u200B</div>`).join('')}</div>`,
    byline: [],
    published: PUBLISHED,
  },
  {
    papers: 'Joomla: a day in words above the text',
    html: `<div class="item-page"><h2 itemprop="headline">${TITLE}</h2><dl class="article-info"><dd>Được đăng: Thứ năm, 11 Tháng 7 2024 09:30</dd></dl><p>${LEAD}</p>${TEXT}</div>`,
    byline: [],
    published: PUBLISHED,
  },
  {
    papers: 'letters and their signs apart',
    html: `<h1>${TITLE}</h1><div class="ngay">11/07/2024 09:30</div><div class="noi-dung-tin"><p>${LEAD}</p>${TEXT}${`<p><b>Tin liên quan:</b></p><p><a href="/1">${OTHER}</a></p><p style="text-align:right">Nguồn: Báo Bình Lãng</p>`.normalize('NFD')}</div>`,
    byline: [],
    published: PUBLISHED,
  },
]);

it('an article of Liferay, whose address has no number', () => {
  const html = `<html lang="vi"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="journal-content-article">${TEXT}</div></body></html>`;
  const url = 'https://binhlang.tinh.example.vn/web/guest/-/binh-lang-sua-ba-doan-de';
  expect(detectArticle(parsePage(html), url)?.article.text).toContain(PARAGRAPHS[0]);
  expect(detectArticle(parsePage(html), url.replace('/-/', '/'))).toBeNull();
});

describe('no article', () => {
  const site = 'Cổng thông tin điện tử huyện Bình Lãng';
  const page = (body: string) =>
    `<!doctype html><html lang="vi"><head><title>${site}</title></head><body><div class="logo">${site}</div>${body}</body></html>`;

  it('if the site’s name is above its welcome text', () => {
    const html = page(`<div class="gioi-thieu"><p>${LEAD}</p><p>${PARAGRAPHS[0]}</p></div><h4>Tin mới</h4>${LIST}`);
    expect(detectArticle(parsePage(html), 'https://binhlang.tinh.example.vn/gioi-thieu')).toBeNull();
  });
});
