import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { ADDRESS, article, factsOf, ld, meta, type Page } from './facts';
import { madeUpPage, PARAGRAPHS, TITLE } from './made-up';

it('takes the headline as title, without the site’s name in the page’s title', () => {
  expect(factsOf({ head: meta('og:title', `${TITLE} - Báo Bình Lãng`) }).title).toBe(TITLE);
});

describe('published', () => {
  it.each<[string, Page, string | null]>([
    ['the visible line', {}, '2024-06-12T16:05:00+07:00'],
    ['<meta>', { head: meta('article:published_time', '2024-06-12T16:00:31+07:00') }, '2024-06-12T16:00:31+07:00'],
    ['no zone: Vietnam', { head: meta('article:published_time', '2024-06-12 16:00') }, '2024-06-12T16:00:00+07:00'],
    [
      '+00:00 with the clock of Vietnam',
      { head: meta('article:published_time', '2024-06-12T16:05:08+00:00') },
      '2024-06-12T16:05:00+07:00',
    ],
    ['true UTC', { head: meta('article:published_time', '2024-06-12T09:05:00Z') }, '2024-06-12T09:05:00Z'],
    ['JSON-LD', { head: ld(article({ datePublished: '2024-06-12T15:59:00+0700' })) }, '2024-06-12T15:59:00+07:00'],
    [
      '@graph among other nodes',
      { head: ld({ '@graph': [{ '@type': 'WebSite' }, article({ datePublished: '2024-06-11' })] }) },
      '2024-06-11',
    ],
    [
      'the node of this headline',
      {
        head: ld([
          article({ headline: 'Bài khác', datePublished: '2020-01-01' }),
          article({ datePublished: '2024-06-12T01:00:00+07:00' }),
        ]),
      },
      '2024-06-12T01:00:00+07:00',
    ],
    [
      'broken JSON: line breaks, a comma too many',
      { head: ld(`{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-06-12T02:00:00+07:00",}`) },
      '2024-06-12T02:00:00+07:00',
    ],
    [
      'a year that templates leave',
      { head: meta('article:published_time', '0001-01-01T00:00:00') },
      '2024-06-12T16:05:00+07:00',
    ],
  ])('%s', (_, page, published) => {
    expect(factsOf(page).published).toBe(published);
  });
});

describe('a date above the headline', () => {
  const pageOf = (above: string) =>
    `<!doctype html><html lang="vi"><title>${TITLE}</title><body>${above}<h1>${TITLE}</h1><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
  const menu = `<ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/m${i}">Mục ${i}</a></li>`).join('\n')}</ul>`;
  it.each([
    ['is taken', '<span class="date">Thứ năm, 11/7/2024, 09:30 (GMT+7)</span>', '2024-07-11T09:30:00+07:00'],
    [
      'is taken over lines of the source',
      `<div class="time"><div>\n${' '.repeat(60)}11/07/2024\n${' '.repeat(60)}<br>\n${' '.repeat(60)}09:30\n</div></div>`,
      '2024-07-11T09:30:00+07:00',
    ],
    ['is none where it is the clock over the menu', `<p>Thứ năm, 11/7/2024, 09:30 (GMT+7)</p>${menu}`, null],
    ['is none where it stands in a script', '<script>var hour = "11/07/2024 09:30";</script>', null],
  ])('%s', (_, above, published) => {
    expect(detectArticle(parsePage(pageOf(above)), ADDRESS)?.article.published).toBe(published);
  });
});

it('takes no date from after a body that contains its headline', () => {
  const body = `<div><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`;
  const below = '<ul><li><a href="/khac">Xã An Khê họp bàn lịch gieo cấy</a> <span>03/01/2019 08:00</span></li></ul>';
  const page = `<!doctype html><html lang="vi"><title>${TITLE}</title><body>${body}${below}</body></html>`;
  expect(detectArticle(parsePage(page), ADDRESS)?.article.published).toBeNull();
});

const PORTAL = 'https://bao.example.vn/tin.aspx';

describe('canonical address', () => {
  const link = (href: string) => `<link rel="canonical" href="${href}">`;
  it.each<[string, string, string, string]>([
    [
      'as declared',
      link('https://bao.example.vn/bai-1.html'),
      `${ADDRESS}?utm_source=zalo`,
      'https://bao.example.vn/bai-1.html',
    ],
    ['relative', link('/bai-1.html'), ADDRESS, 'https://bao.example.vn/bai-1.html'],
    ['a template left unfilled', link('{{url}}'), ADDRESS, ADDRESS],
    ['the root is distrusted', link('https://bao.example.vn/'), ADDRESS, ADDRESS],
    ['the root, then og:url', link('https://bao.example.vn/') + meta('og:url', ADDRESS), `${ADDRESS}#x`, ADDRESS],
    ['another site is distrusted', link('https://khac.example.com/bai-1.html'), ADDRESS, ADDRESS],
    [
      'mobile to desktop',
      link('https://bao.example.vn/bai-1.html'),
      'https://m.bao.example.vn/bai-1.html',
      'https://bao.example.vn/bai-1.html',
    ],
    ['tracking goes, the rest stays', '', `${ADDRESS}?id=7&fbclid=abc&zarsrc=30#top`, `${ADDRESS}?id=7`],
    ['no web address', link('javascript:void(0)'), ADDRESS, ADDRESS],
    ['without the number of the article', link('/tin.aspx'), `${PORTAL}?ItemID=44`, `${PORTAL}?ItemID=44`],
    ['with the number alone', link('/tin.aspx?ItemID=44'), `${PORTAL}?ItemID=44&tab=2`, `${PORTAL}?ItemID=44`],
    [
      'of a script to one without',
      link('/de-dieu-44.html'),
      `${PORTAL}?ItemID=44`,
      `${PORTAL.replace('tin.aspx', 'de-dieu-44.html')}`,
    ],
    ['the front page by a name', link('/index.html'), ADDRESS, ADDRESS],
    ['a section is distrusted', link('/thoi-su'), ADDRESS, ADDRESS],
    ['a section, then og:url', link('/thoi-su') + meta('og:url', ADDRESS), `${ADDRESS}#x`, ADDRESS],
  ])('%s', (_, head, url, canonical) => {
    expect(factsOf({ head }, url).canonicalUrl).toBe(canonical);
  });
});

describe('section', () => {
  const crumbs = (...names: string[]) =>
    ld({
      '@type': 'BreadcrumbList',
      itemListElement: names.map((name, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: { '@id': `/${i}`, name },
      })),
    });
  const links = (...names: string[]) =>
    `<ul class="breadcrumb">${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul>`;
  it.each<[string, Page, string | null]>([
    ['nowhere', {}, null],
    ['declared, before breadcrumbs', { head: meta('article:section', 'Xã hội') + crumbs('Thời sự') }, 'Xã hội'],
    ['not a number', { head: meta('article:section', '12') + crumbs('Thời sự') }, 'Thời sự'],
    [
      'not what WordPress calls none',
      { head: meta('article:section', 'Uncategorized') + crumbs('Thời sự') },
      'Thời sự',
    ],
    ['the last of the breadcrumbs', { head: crumbs('Trang chủ', 'Thời sự', 'Giao thông') }, 'Giao thông'],
    ['not the article at their end', { head: crumbs('Báo Bình Lãng', 'Thời sự', TITLE) }, 'Thời sự'],
    [
      'with character references',
      { head: crumbs('Ch&#237;nh tr&#xEC; &amp; x&#227; h&#7897;i') },
      'Chính trì & xã hội',
    ],
    ['breadcrumbs that show', { below: links('Trang chủ', 'Thời sự', 'Giao thông') }, 'Giao thông'],
    ['the first where all that is under it follows', { below: links('Thời sự', 'a1', 'b2', 'c3', 'd4') }, 'Thời sự'],
    ['a link so named below the headline', { lead: '<a class="cate-name" href="/x">Thời sự</a>' }, 'Thời sự'],
  ])('%s', (_, page, section) => {
    expect(factsOf(page).section).toBe(section);
  });
  it('is a link to a parent path of the address', () => {
    const lead = '<ul><li><a href="/giao-thong.htm">Giao thông</a></li><li><a href="/y-te.htm">Y tế</a></li></ul>';
    expect(factsOf({ lead }, 'https://bao.example.vn/giao-thong/bai-123456.htm').section).toBe('Giao thông');
  });
});

describe('site', () => {
  it.each<[string, Page, string]>([
    ['behind the headline in the title', {}, 'Báo Bình Lãng'],
    ['as declared', { head: meta('og:site_name', 'Bình Lãng mới') }, 'Bình Lãng mới'],
    ['not an address', { head: meta('og:site_name', 'https://bao.example.vn/') }, 'Báo Bình Lãng'],
    ['not a section in the title', { head: `<title>${TITLE} - Xã hội</title>` }, 'bao.example.vn'],
  ])('%s', (_, page, site) => {
    const html = madeUpPage(page);
    const own = page?.head?.startsWith('<title>') ? html.replace(/<title>.*?<\/title>/, '') : html;
    expect(detectArticle(parsePage(own), ADDRESS)?.article.site).toBe(site);
  });
});

it('reads character references in JSON-LD', () => {
  const head = ld(article({ author: { name: 'L&#234; Minh Khu&#xEA;' } }));
  expect(factsOf({ head }).byline).toEqual(['Lê Minh Khuê']);
});

it('reads section, site, language and time of modification', () => {
  const head =
    meta('article:section', 'Thời sự, Địa phương') +
    meta('og:site_name', 'Báo Bình Lãng') +
    meta('article:modified_time', '2024-06-12T17:00:00+07:00');
  expect(factsOf({ head })).toMatchObject({
    section: 'Thời sự',
    site: 'Báo Bình Lãng',
    language: 'vi',
    modified: '2024-06-12T17:00:00+07:00',
  });
});

it('leaves the line of the section out of the text', () => {
  const page = { inside: '<p>Chuyên mục: <a href="/x">Thời sự</a></p>' };
  expect(factsOf(page).text).toBe(factsOf({}).text);
});
