/** Script in every attribute and every field that an article has. */
import type { Answer } from '../browser/news-server';
import { escapeHtml } from '../fixtures/markup';
import { sample } from '../fixtures/sample';
import { paragraphs } from '../page/pages';
import { addresses, payloads } from './payload';

const everything = payloads.join(' ');

const facts = {
  '@context': 'javascript:ran=1',
  '@type': ['NewsArticle', everything],
  headline: `${sample.title} ${everything}`,
  datePublished: payloads[0],
  dateModified: payloads[1],
  author: payloads.map((name) => ({ '@type': 'Person', name: `Minh Tú ${name}`, url: 'javascript:ran=1' })),
  publisher: { name: everything },
  articleSection: everything,
  mainEntityOfPage: 'javascript:ran=1',
  url: 'data:text/html,<script>ran=1</script>',
};

const names =
  `og:title og:site_name og:description og:updated_time article:author article:section article:published_time author
description title date twitter:title application-name`.split(/\s+/);

const told = (name: string): Record<string, string> => ({
  ...Object.fromEntries(names.map((each) => [each, `${sample.title} ${everything}`])),
  'og:type': 'article',
  'og:url': `/${name}.html?${payloads[1]}`,
});

/** Names, posts, numbers and the sentences around them bear the payloads, as text that readers see. */
const laced = payloads
  .map(
    (payload, i) =>
      `<p>Ông Vừ Mí Khánh, Giám đốc Sở Nội vụ tỉnh Tuyên Quang ${escapeHtml(payload)}, nói về Nghị định số ${i + 10}/2024/NĐ-CP ${escapeHtml(payload)} trước hội nghị.</p>`,
  )
  .join('\n');

const links = addresses
  .map(
    (address) =>
      `<p>Xem thêm tại <a href="${escapeHtml(address)}" title="${escapeHtml(everything)}">đường dẫn này</a>, theo bà Lưu Thị Hồng Vân.</p>`,
  )
  .join('\n');

const attributes = ['class', 'id', 'title', 'lang', 'dir', 'data-html', 'aria-label', 'itemprop', 'style', 'type']
  .map((name) => `${name}="${escapeHtml(everything)}"`)
  .join(' ');

/** `name`: of the page's address, by which it is another article. */
function scripted(name: string, body: string): string {
  return `<!doctype html><html lang="${escapeHtml(payloads[1] ?? '')}"><head><meta charset="utf-8">
<title>${escapeHtml(`${sample.title} ${everything}`)}</title>
<link rel="canonical" href="javascript:ran=1">
${Object.entries(told(name))
  .map(([each, value]) => `<meta property="${each}" name="${each}" content="${escapeHtml(value)}">`)
  .join('\n')}
<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
</head><body><main><article><h1>${escapeHtml(`${sample.title} ${everything}`)}</h1>
<p class="author">${escapeHtml(everything)}</p><div class="article-body">${paragraphs(sample)}${laced}${links}${body}</div></article></main></body></html>`;
}

/** Nothing of it runs by itself: where it runs, somebody made markup of text. */
export const inert = scripted(
  'inert',
  `<p ${attributes}>Hội nghị bế mạc vào buổi trưa cùng ngày, sau lời phát biểu của ông Vừ Mí Khánh.</p>`,
);

const running = `<p onclick="ran=1" onmouseover="ran=1" onfocus="ran=1" tabindex="0" autofocus>Bà Lưu Thị Hồng Vân bế mạc hội nghị.</p>
<img src="x" onerror="ran=1" alt="Ảnh hội nghị"><svg onload="ran=1"><script>ran=1</script><a href="javascript:ran=1"><text>Đọc tiếp</text></a></svg>
<iframe srcdoc="<script>parent.ran=1</script>"></iframe><object data="javascript:ran=1"></object><embed src="javascript:ran=1">
<form action="javascript:ran=1"><button formaction="javascript:ran=1">Gửi</button></form><base href="javascript:ran=1//">
<details open ontoggle="ran=1"><summary>Bảng</summary></details><math href="javascript:ran=1"><mi>x</mi></math>
<template><script>ran=1</script></template>${payloads.join('')}`;

/** The page may run nothing itself: what runs of it runs by somebody else's hand. */
export const selfRunning: Answer = {
  body: scripted('running', running),
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" },
};
