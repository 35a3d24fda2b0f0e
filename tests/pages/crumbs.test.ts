/** Sections and authors beside the headline, with the template's own class names. */
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { TEXT, testTemplates } from './template';

const DAY = '<div class="luc">11/07/2024 09:30</div>';
const PUBLISHED = '2024-07-11T09:30:00+07:00';
const BODY = `<div class="x1"><p>${LEAD}</p>${TEXT}</div>`;

testTemplates([
  {
    papers: 'Dân trí 2026: names in data-slot',
    html: `<article data-slot="container"><nav data-slot="breadcrumb"><ol><li><a href="/kinh-doanh.htm">Kinh doanh</a></li></ol></nav><h1 data-slot="title">${TITLE}</h1><time datetime="2024-07-11T09:30">Thứ năm, 11/07/2024 - 09:30</time><h2 data-slot="sapo">${LEAD}</h2><div id="desktop-in-article" data-slot="content">${TEXT}</div></article>`,
    byline: [],
    published: PUBLISHED,
    section: 'Kinh doanh',
  },
  {
    papers: 'breadcrumbs by id',
    html: `<nav id="breadcrumb"><a href="/">Trang chủ</a><em>/</em><a href="/doi-song/">Đời sống</a></nav><h1>${TITLE}</h1>${DAY}${BODY}`,
    byline: [],
    published: PUBLISHED,
    section: 'Đời sống',
  },
  {
    papers: 'a link to the page of the category below the headline',
    html: `<h1>${TITLE}</h1>${DAY}<div class="x2"><span><i>in</i> <a href="/category/giao-duc">Giáo dục</a></span></div>${BODY}`,
    byline: [],
    published: PUBLISHED,
    section: 'Giáo dục',
  },
  {
    papers: 'author and day in lines of the box of the text, whose parts stand in boxes of their own',
    html: `<div class="long"><h1>${TITLE}</h1><p class="by">Minh Khuê</p><p class="when">11/07/2024 09:30</p><div class="lead">${LEAD}</div>${PARAGRAPHS.map((text) => `<section><p>${text}</p></section>`).join('')}</div>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'what the author did, with a colon',
    html: `<h1>${TITLE}</h1>${DAY}${BODY}<p class="author-news"><i>Tin và ảnh: Minh Khuê</i></p>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'Ninh Bình 2025: a name set by utility classes below the text',
    html: `<h1>${TITLE}</h1>${DAY}<p class="font-bold mb-4">${LEAD}</p><div id="content_detail">${TEXT}</div><div class="text-right font-bold">Minh Khuê</div>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'who took the pictures wrote nothing',
    html: `<h1>${TITLE}</h1>${DAY}${BODY}<p class="author-news"><i>Ảnh: Minh Khuê</i></p>`,
    byline: [],
    published: PUBLISHED,
  },
]);
