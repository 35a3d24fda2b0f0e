import { expect, it } from 'vitest';
import { detectArticle } from '../../src/article';
import { MAX_FACT_LENGTH, MAX_VALUES } from '../../src/article/metadata/limits';
import { parsePage } from '../../src/cli/dom/parse';
import { sample } from '../fixtures/sample';
import { page, paragraphs } from '../page/pages';
import { factBombs } from './fact-bombs';
import { pollutingPages } from './polluting';
import { inert, selfRunning } from './scripted';

const address = 'https://vnexpress.net/bai-4812345.html';
const find = (html: string) => detectArticle(parsePage(html), address);
const running = typeof selfRunning === 'string' ? selfRunning : String(selfRunning.body);

it.each(Object.entries(pollutingPages))('reads JSON-LD with %s and changes no prototype', (_, html) => {
  const article = find(html)?.article;
  expect(article?.title).toBe(sample.title);
  expect(article?.byline.length).toBeLessThanOrEqual(MAX_VALUES);
  expect('polluted' in {}).toBe(false);
});

it.each(factBombs(3 * MAX_FACT_LENGTH))('keeps bounds: %s', (_, html) => {
  const found = find(html);
  expect(found).not.toBeNull();
  const { title, site, section, published, modified, url, canonicalUrl, byline } = found?.article ?? {};
  for (const fact of [title, site, section, published, modified, url, canonicalUrl, ...(byline ?? [])])
    expect(fact?.length ?? 0).toBeLessThanOrEqual(MAX_FACT_LENGTH);
});

it.each([
  ['inert', inert],
  ['running', running],
])('makes clean markup of a page that is script all over: %s', (_, html) => {
  const markup = find(html)?.markup() ?? '';
  expect(
    markup.match(/<\/?[a-z][\w-]*/g)?.filter((tag) => !/^<\/?(?:p|a|b|i|figure|figcaption|img)$/.test(tag)),
  ).toEqual([]);
  expect(markup.match(/<[^>]*\s(?:on\w+|style|srcdoc)=/g)).toBeNull();
  for (const [, link] of markup.matchAll(/(?:href|src)="([^"]*)"/g)) expect(link).toMatch(/^https?:/);
});

it('gives no canonical address that a link could run', () => {
  expect(find(inert)?.article.canonicalUrl).toMatch(/^https:\/\/vnexpress\.net\//);
});

it.each([
  ['paragraphs', `<p>${'Hội nghị bàn về công tác văn thư của các xã, phường. '.repeat(20)}</p>\n`.repeat(600)],
  ['one paragraph', `<p>${'Hội nghị bàn về công tác văn thư của các xã, phường. '.repeat(12_000)}</p>`],
])('reads no more than anybody would of an article without an end in %s', (_, more) => {
  const length = find(page({ body: paragraphs(sample) + more }))?.article.text.length ?? 0;
  expect(length).toBeGreaterThan(1_000);
  expect(length).toBeLessThan(320_000);
});

it('looks at the first of countless meta elements, links and scripts', () => {
  const metas = '<meta name="author" content="Minh Tú">'.repeat(5_000);
  const late = '<meta property="og:site_name" content="Muộn"><meta name="author" content="Người Đến Sau">';
  const found = find(page().replace('</head>', `${metas}${late}</head>`));
  expect(found?.article).toMatchObject({ byline: ['Minh Tú'], site: 'vnexpress.net' });
});
