import { expect, it } from 'vitest';
import { detectArticle } from '../../src/article';
import { LONGEST_FACT, MOST_VALUES } from '../../src/article/metadata/longest';
import { parsePage } from '../../src/cli/dom/parse';
import { sample } from '../fixtures/sample';
import { factBombs } from './fact-bombs';
import { pollutingPages } from './polluting';
import { inert, selfRunning } from './scripted';

const address = 'https://vnexpress.net/bai-4812345.html';
const find = (html: string) => detectArticle(parsePage(html), address);
const running = typeof selfRunning === 'string' ? selfRunning : String(selfRunning.body);

it.each(Object.entries(pollutingPages))('reads JSON-LD with %s and changes no prototype', (_, html) => {
  const article = find(html)?.article;
  expect(article?.title).toBe(sample.title);
  expect(article?.byline.length).toBeLessThanOrEqual(MOST_VALUES);
  expect('polluted' in {}).toBe(false);
});

it.each(factBombs(3 * LONGEST_FACT))('keeps bounds: %s', (_, html) => {
  const found = find(html);
  expect(found).not.toBeNull();
  const { title, site, section, published, modified, url, canonicalUrl, byline } = found?.article ?? {};
  for (const fact of [title, site, section, published, modified, url, canonicalUrl, ...(byline ?? [])])
    expect(fact?.length ?? 0).toBeLessThanOrEqual(LONGEST_FACT);
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
