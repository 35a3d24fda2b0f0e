/** The metadata of a made-up page, and helpers to declare it. */
import { expect } from 'vitest';
import type { Article } from '../../src/annotate/record';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { madeUpPage, TITLE } from './made-up';

export const ADDRESS = 'https://bao.example.vn/bai-123456.html';
export type Page = Parameters<typeof madeUpPage>[0];

export function factsOf(page: Page, url = ADDRESS): Article {
  return detectArticle(parsePage(madeUpPage(page)), url)?.article ?? expect.fail('no article');
}
export const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
export const article = (more: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: TITLE,
  ...more,
});
export const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
