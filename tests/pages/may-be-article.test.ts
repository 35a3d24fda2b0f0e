/** The probe must let every possible article pass: an article that is rejected is never marked. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressMayBeArticle, pageMayBeArticle } from '../../src/page/may-be-article';
import { evalPath } from '../eval-data';

describe('an address', () => {
  it.each([
    ['https://vnexpress.net/thong-xe-duong-lien-xa-4812345.html', true],
    ['https://www.qdnd.vn/chinh-tri/tin-tuc/quan-khu-khai-mac-dien-tap-phong-thu', true],
    ['https://so.tinh.gov.vn/pages/tin.aspx?ItemID=10234', true],
    ['https://huyen.tinh.gov.vn/?p=123', true],
    ['https://so.tinh.gov.vn/index.php?option=com_content&view=article&id=57', true],
    ['https://huyen.tinh.gov.vn/?page=3', false],
    ['https://huyen.tinh.gov.vn/?catid=12', false],
    ['https://huyen.tinh.gov.vn/?utm_id=12&gclid=3', false],
    ['https://nhandan.vn/', false],
    ['https://nhandan.vn/?ngay=20240711', false],
    ['https://nhandan.vn/trang-chu', false],
    ['https://nhandan.vn/chinh-tri/', false],
    ['https://tuoitre.vn/phap-luat/hinh-su.htm', false],
    ['https://dantri.com.vn/tim-kiem?q=nghi+dinh', false],
  ])('%s: %s', (address, promised) => {
    expect(addressMayBeArticle(new URL(address))).toBe(promised);
  });
});

describe('a page', () => {
  const sentence =
    'Ủy ban nhân dân xã họp với các hộ dân hai bên đường để nghe ý kiến về lịch thi công trong quý tới. ';
  it.each([
    ['with paragraphs of running text', `<p>${sentence.repeat(2)}</p>`.repeat(3), true],
    ['that says so to others', '<meta property="og:type" content="article"><p>Ngắn.</p>', true],
    ['that says so in JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>', true],
    ['that says so in microdata', '<div itemscope itemtype="https://schema.org/NewsArticle"></div>', true],
    [
      'of teasers',
      `<h1>Thời sự</h1>${'<p><a href="/a">Đường liên xã thông xe sớm ba tháng</a></p>'.repeat(40)}`,
      false,
    ],
    ['of nothing', '', false],
  ])('%s', (_, html, promised) => {
    expect(pageMayBeArticle(new JSDOM(html).window.document)).toBe(promised);
  });
});

const gold = evalPath('eval/pages/gold.json');

describe.skipIf(gold === null)('saved pages (not in this repository, because they are other people’s work)', () => {
  it('with an article pass by their address', () => {
    const pages = JSON.parse(readFileSync(gold ?? '', 'utf8')) as { url: string | null; kind: string }[];
    const articles = pages.flatMap(({ url, kind }) => (url !== null && kind === 'article' ? [url] : []));
    expect(articles.length).toBeGreaterThan(10);
    expect(articles.filter((url) => !addressMayBeArticle(new URL(url)))).toEqual([]);
  });
});
