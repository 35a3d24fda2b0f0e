import { escapeHtml } from '../../fixtures/markup';
import { sample } from '../../fixtures/sample';

/**
 * People that replace those of the sample article, whose blocks are repeated once for each row. A copy has eleven marks, about as dense as
 * political news. A third of the mentions are distinct; in the annotated articles more than half are.
 */
const casts = [
  ['Trịnh Quốc Bảo', 'Lưu Thị Hồng Vân', 'Vừ Mí Khánh'],
  ['Hoàng Gia Tuệ', 'Đặng Thị Mai Chi', 'Giàng A Sủ'],
  ['Phùng Đức Kiên', 'Tạ Thị Thu Sương', 'Lò Văn Hặc'],
  ['Cao Bá Thịnh', 'Mạc Thị Bích Đào', 'Sùng Mí Pó'],
  ['Quách Hữu Nhân', 'Ngô Thị Hải Yến', 'Chảo Láo Tả'],
  ['Đoàn Thế Vinh', 'Bùi Thị Lan Khuê', 'Hạng Seo Páo'],
] as const;

/** A block of the sample with other people. */
const recast = (text: string, cast: readonly string[]): string =>
  cast.reduce((recasted, name, i) => recasted.replaceAll(casts[0][i] as string, name), text);

/** A news page with exactly `elements` elements: an article, filled up with menus, lists and comments. */
export function pageOf(elements: number): string {
  const body = casts
    .map((cast) => sample.blocks.map(({ text }) => `<p>${escapeHtml(recast(text, cast))}</p>`).join(''))
    .join('\n');
  const inArticle = casts.length * sample.blocks.length;
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
