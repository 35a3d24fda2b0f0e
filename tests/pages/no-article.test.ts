/** Pages without an article, with invented sentences. */
import { describe, expect, it } from 'vitest';
import { detect } from './detect';
import { LEAD, PARAGRAPHS } from './made-up';

describe('no article', () => {
  const teaser = (i: number) =>
    `<div class="story"><a href="/bai-${i}00000.html"><img src="/a.jpg"></a><h3 class="story__heading"><a href="/bai-${i}00000.html">Tiêu đề của bài báo thứ ${i} trong chuyên mục này</a></h3><div class="story__meta">0${i}:30 11/07/2024</div><div class="story__summary">Tóm tắt của bài báo thứ ${i}, đủ dài để trông giống như một đoạn văn thật sự trong bài.</div></div>`;
  const list = Array.from({ length: 15 }, (_, i) => teaser(i)).join('');
  const words = `${PARAGRAPHS.join(' ')}`;
  it.each([
    ['a section with a number in its address', `<h1>Thời sự</h1>${list}`, 'https://bao.example.vn/thoi-su-d1/'],
    [
      'the second page of a section',
      `<h1 class="cat-title">Thời sự</h1>${list}<div class="pagination"><a href="/p3">3</a></div>`,
      'https://bao.example.vn/thoi-su/trang-2.htm',
    ],
    [
      'a tag',
      `<h1>đê điều</h1><p>Có 125 bài viết với từ khóa đê điều.</p>${list}`,
      'https://bao.example.vn/tag/de-dieu-123.tag',
    ],
    [
      'a topic',
      `<h1>Sửa đê trước mùa mưa</h1><p class="desc">${LEAD}</p>${list}`,
      'https://bao.example.vn/chu-de/sua-de-truoc-mua-mua/1234.html',
    ],
    [
      'an event with a long introduction',
      `<h1>Sửa đê trước mùa mưa</h1><div class="intro"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></div>${list}`,
      'https://bao.example.vn/su-kien/sua-de-truoc-mua-mua-1234.html',
    ],
    [
      'an author',
      `<h1>Minh Khuê</h1><p>Phóng viên Ban Thời sự của Báo Bình Lãng từ năm 2015.</p>${list}`,
      'https://bao.example.vn/tac-gia/minh-khue-1234.html',
    ],
    [
      'a search',
      `<h1>Tìm kiếm</h1><form><input name="q"></form>${list}`,
      'https://bao.example.vn/tim-kiem.htm?keywords=de+dieu',
    ],
    ['a list of videos', `<h1>Video</h1>${list}`, 'https://bao.example.vn/video.htm'],
    ['a front page without a path of its own', list, 'https://bao.example.vn/?utm_source=zalo'],
    [
      'comments of readers in a frame',
      `<div class="comment-list">${PARAGRAPHS.map((text) => `<div class="comment-item"><b>Bạn đọc</b><p>${text}</p><span>Thích (3)</span></div>`).join('')}</div>`,
      'https://cm.example.vn/comment/frame?object_id=724115',
    ],
    [
      'a page that was not found',
      '<h1>404</h1><p>Trang bạn tìm không còn ở đây nữa, mời bạn quay về trang chủ của báo.</p>',
      'https://bao.example.vn/bai-khong-con-123456.html',
    ],
    [
      'prices of gold',
      `<h1>Giá vàng hôm nay</h1><table>${Array.from({ length: 30 }, (_, i) => `<tr><td>SJC ${i}</td><td>80.${i}00</td><td>82.${i}00</td></tr>`).join('')}</table>`,
      'https://bao.example.vn/gia-vang.htm',
    ],
    [
      'a form to write to the editors',
      `<h1>Liên hệ tòa soạn</h1><form><p>${words}</p></form>`,
      'https://bao.example.vn/lien-he.htm',
    ],
  ])('%s', (_, body, url) => {
    const html = `<!doctype html><html lang="vi"><head><title>Thời sự | Báo Bình Lãng</title><meta property="og:type" content="website"></head><body><nav class="main-menu"><a href="/">Trang chủ</a></nav><main>${body}</main></body></html>`;
    expect(detect(html, url)).toBeUndefined();
  });

  it('a section with breadcrumbs but no article in JSON-LD, however much running text it has', () => {
    const crumbs = JSON.stringify({
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Thời sự' }],
    });
    const teasers = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS].map((text) => `<p>${text}</p>`).join('');
    const html = (ld: string) =>
      `<!doctype html><html lang="vi"><head><title>Thời sự trong ngày hôm nay</title>${ld}</head><body><main><h1>Thời sự trong ngày hôm nay</h1><div>${teasers}</div></main></body></html>`;
    const url = 'https://bao.example.vn/thoi-su.htm';
    expect(detect(html(`<script type="application/ld+json">${crumbs}</script>`), url)).toBeUndefined();
    expect(detect(html(''), url)).toBeDefined();
  });
});
