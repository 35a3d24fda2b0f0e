/** The zone of times without one, and the author in the line above the date. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { LEAD, TITLE } from './made-up';
import { TEXT } from './template';

const ENGLISH =
  'The council of the harbour town voted on Tuesday to repair three stretches of its sea wall before the autumn storms.';
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const english = (head: string, line = '') =>
  `<html lang="en"><head><title>Council repairs the sea wall</title>${head}</head><body><h1>Council repairs the sea wall</h1>${line}<div>${`<p>${ENGLISH}</p>`.repeat(4)}</div></body></html>`;
const factsOf = (html: string, url: string) => detectArticle(parsePage(html), url)?.article;

describe('a time without a zone', () => {
  const head =
    meta('article:published_time', '2024-07-11T22:30:00') + meta('article:modified_time', '2024-07-12 01:00');
  it('on a foreign page is reduced to the date', () => {
    const article = factsOf(english(head), 'https://harbour.example.com/sea-wall-123');
    expect(article).toMatchObject({ published: '2024-07-11', modified: '2024-07-12' });
  });
  it('on an English page of Vietnam is Vietnamese time', () => {
    const article = factsOf(english(head), 'https://en.bao.example.vn/sea-wall-123.html');
    expect(article).toMatchObject({ published: '2024-07-11T22:30:00+07:00', modified: '2024-07-12T01:00:00+07:00' });
  });
  it('on a Vietnamese page is Vietnamese time under any host', () => {
    const html = `<html><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1><div><p>${LEAD}</p>${TEXT}</div></body></html>`;
    expect(factsOf(html, 'https://bao.example.net/de-dieu-123.html')?.published).toBe('2024-07-11T22:30:00+07:00');
  });
  it('keeps a zone that it has', () => {
    const zoned = meta('article:published_time', '2024-07-11T22:30:00-04:00');
    const article = factsOf(english(zoned), 'https://harbour.example.com/sea-wall-123');
    expect(article?.published).toBe('2024-07-11T22:30:00-04:00');
  });
  it('that is only visible is reduced to the date too', () => {
    const line = '<p class="when"><time datetime="2024-07-11T22:30">July 11, 2024 10:30 PM</time></p>';
    expect(factsOf(english('', line), 'https://harbour.example.com/sea-wall-123')?.published).toBe('2024-07-11');
  });
});

describe('the line above the date', () => {
  const page = (lines: string) =>
    `<html lang="vi"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${lines}<div class="x1"><p>${LEAD}</p>${TEXT}</div></body></html>`;
  const bylineOf = (lines: string) => factsOf(page(lines), 'https://bao.example.vn/de-dieu-123.html')?.byline;
  const day = '<div class="x3"><i></i>09:30 | 11/07/2024</div>';
  it('names the author', () => expect(bylineOf(`<div class="x2"><b>Minh Khuê</b></div>${day}`)).toEqual(['Minh Khuê']));
  it.each([
    ['a section that is a link', '<div class="x2"><a href="/nhip-song">Nhịp Sống</a></div>'],
    ['a place', '<div class="x2">Hà Nội</div>'],
    ['a sentence', `<div class="x2">${LEAD}</div>`],
  ])('names nobody: %s', (_, line) => expect(bylineOf(line + day)).toEqual([]));
});

it('an English byline with a date after a dash is not part of the text', () => {
  const line = '<p>By Harbour Press – Thu Jul 11 2024, 10:55 am</p>';
  const html = english('').replace('<div><p>', `<div>${line}<p>`);
  expect(factsOf(html, 'https://harbour.example.com/sea-wall-123')?.text.startsWith('The council')).toBe(true);
});
