/** Tests pages in the form of papers' templates, with invented sentences and people. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';

const ADDRESS = 'https://bao.example.vn/binh-lang-sua-ba-doan-de-truoc-mua-mua-123456.html';
const WHOLE = [LEAD, ...PARAGRAPHS];
const TEASERS = Array.from(
  { length: 6 },
  (_, i) =>
    `<article><h3><a href="/x-${i}.html">Tiêu đề của bài báo thứ ${i} trong chuyên mục này</a></h3><p>Tóm tắt của bài báo thứ ${i}, đủ dài để trông như một đoạn văn.</p></article>`,
).join('');

/** The paragraphs as nearly every template marks them up. */
export const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
/** The title of another article. */
export const OTHER = 'Chợ quê họp lại sau hai năm vắng vẻ vì dịch bệnh kéo dài';

export interface Template {
  papers: string;
  html: string;
  byline: string[];
  published: string | null;
  section?: string | null;
  text?: string[];
}

const pageOf = (body: string) =>
  `<!doctype html><html lang="vi"><head><title>${TITLE} | Báo Bình Lãng</title><meta property="og:site_name" content="Báo Bình Lãng"><meta property="og:type" content="article"></head><body>
<nav class="main-menu"><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a> <a href="/kinh-te">Kinh tế</a></nav><main>${body}</main><div class="list-news-bottom">${TEASERS}</div></body></html>`;

export function testTemplates(templates: readonly Template[]): void {
  describe.each(templates)('$papers', ({ html, byline, published, section, text = WHOLE }) => {
    const article = detectArticle(parsePage(pageOf(html)), ADDRESS)?.article;
    it('body', () => expect(article?.text).toBe(text.map((line) => `${line}\n`).join('')));
    it('title', () => expect(article?.title).toBe(TITLE));
    it('byline', () => expect(article?.byline).toEqual(byline));
    it('published', () => expect(article?.published).toBe(published));
    if (section !== undefined) it('section', () => expect(article?.section).toBe(section));
  });
}
