import { escapeHtml } from '../../fixtures/markup';
import { sample } from '../../fixtures/sample';

/** Copies of the sample article's blocks in one body: with eleven marks a copy, about as dense as political news. */
const copies = 6;

/** A news page of exactly so many elements: an article, and menus, lists and comments around it until they are reached. */
export function pageOf(elements: number): string {
  const body = Array.from({ length: copies }, () =>
    sample.blocks.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join(''),
  ).join('\n');
  const inArticle = copies * sample.blocks.length;
  const around = Math.max(0, elements - inArticle - 14);
  const menu = Math.min(120, Math.floor(around / 8));
  const rest = around - menu * 2;
  const comments = Math.floor(rest / 10);
  const related = Math.floor((rest - comments * 5) / 3);
  const filler = rest - comments * 5 - related * 3;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${sample.title}</title>
<style>body{font:17px/1.6 serif;margin:0 auto;max-width:960px}</style></head><body>
<nav><ul>${'<li><a href="/m">Thời sự</a></li>'.repeat(menu)}</ul></nav>
<main><article><h1>${sample.title}</h1><div class="article-body" id="body">${body}</div></article></main>
<aside><ul>${'<li><a href="/t"><b>Đường liên xã thông xe sớm ba tháng</b></a></li>'.repeat(related)}</ul></aside>
<section class="comments">${'<div class="comment"><b>Bạn đọc</b><p>Bài viết <i>rất</i> bổ ích, cảm ơn tòa soạn.</p><span>3 giờ trước</span></div>'.repeat(comments)}</section>
<footer>${'<i></i>'.repeat(filler)}</footer></body></html>`;
}
