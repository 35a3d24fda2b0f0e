/** Builds a page around a body, and detects its article. */
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { PARAGRAPHS, TITLE } from './made-up';

const ADDRESS = 'https://bao.example.vn/binh-lang-sua-ba-doan-de-truoc-mua-mua-123456.html';
export const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
export const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><title>${TITLE} | Báo Bình Lãng</title><meta property="og:type" content="article">${head}</head><body>
<nav class="main-menu"><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav><main>${body}</main></body></html>`;
export const detect = (html: string, url = ADDRESS) => detectArticle(parsePage(html), url)?.article;
