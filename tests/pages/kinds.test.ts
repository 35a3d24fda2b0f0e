/** Kinds of articles and of pages beside them, with sentences and people of our own. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';

const ADDRESS = 'https://bao.example.vn/binh-lang-sua-ba-doan-de-truoc-mua-mua-123456.html';
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><title>${TITLE} | Báo Bình Lãng</title><meta property="og:type" content="article">${head}</head><body>
<nav class="main-menu"><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav><main>${body}</main></body></html>`;
const detect = (html: string, url = ADDRESS) => detectArticle(parsePage(html), url)?.article;
const linesOf = (html: string) => detect(html)?.text.trimEnd().split('\n');

const CAPTIONS = Array.from(
  { length: 8 },
  (_, i) =>
    `Đoạn đê thứ ${i} ở xã An Khê đã được kè đá từ đầu tháng, người dân hai bên bờ góp công dọn cỏ và gia cố mái taluy trước khi nước lên. Ảnh: Minh Khuê`,
);
const figure = (caption: string) =>
  `<figure class="image"><img src="/a.jpg"><figcaption><p>${caption}</p></figcaption></figure>`;

describe('kinds of articles', () => {
  it('a photo story: the captions are the text', () => {
    const html = pageOf(
      `<h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2><div class="detail-content">${CAPTIONS.map(figure).join('')}</div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, ...CAPTIONS]);
  });
  it('a photo story in tables', () => {
    const table = (caption: string) =>
      `<table class="picture"><tbody><tr><td class="pic"><img src="/a.jpg"></td></tr><tr><td class="caption"><p>${caption}</p></td></tr></tbody></table>`;
    const html = pageOf(
      `<h1>${TITLE}</h1><div class="article__sapo">${LEAD}</div><div class="article__body cms-body">${CAPTIONS.map(table).join('')}</div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, ...CAPTIONS]);
  });
  it('an interview', () => {
    const asked = PARAGRAPHS.map(
      (answer, i) => `<p><strong>- Thưa ông, đoạn đê thứ ${i} bao giờ sửa xong?</strong></p><p>- ${answer}</p>`,
    ).join('');
    const html = pageOf(
      `<h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2><div class="detail-content">${asked}<p><strong>Xin cảm ơn ông!</strong></p><p style="text-align:right"><strong>Minh Khuê</strong> (thực hiện)</p></div>`,
    );
    const lines = linesOf(html) ?? [];
    expect(lines).toHaveLength(10);
    expect(lines[1]).toBe('- Thưa ông, đoạn đê thứ 0 bao giờ sửa xong?');
    expect(lines[9]).toBe('Xin cảm ơn ông!');
    expect(detect(html)?.byline).toEqual(['Minh Khuê']);
  });
  it('an e-magazine of sections', () => {
    const section = (text: string, i: number) =>
      `<section class="emag-block" id="s${i}"><div class="emag-inner"><h2>Chặng thứ ${i} của con đê</h2><p>${text}</p><p>${text.replace('.', ',')} Việc còn lại là của mùa khô.</p></div></section>`;
    const html = pageOf(
      `<h1>${TITLE}</h1><div class="e-magazine"><p class="e-magazine__sapo">${LEAD}</p>${PARAGRAPHS.map(section).join('<div class="emag-photo"><img src="/a.jpg"></div>')}</div>`,
    );
    const lines = linesOf(html) ?? [];
    expect(lines[0]).toBe(LEAD);
    for (const text of PARAGRAPHS) expect(lines).toContain(text);
    expect(lines).toHaveLength(13);
  });
  it('a live blog', () => {
    const post = (text: string, i: number) =>
      `<div class="live-post" id="p${i}"><div class="time">1${i}:0${i}</div><h3>Diễn biến thứ ${i} ở đê Bình Lãng</h3><div class="live-text"><p>${text}</p></div></div>`;
    const html = pageOf(
      `<h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2><div class="live-blog">${PARAGRAPHS.map(post).join('')}</div>`,
    );
    const lines = linesOf(html) ?? [];
    for (const text of [LEAD, ...PARAGRAPHS]) expect(lines).toContain(text);
  });
  it('paragraphs of plain <div>, as editors leave them', () => {
    const html = pageOf(
      `<h1>${TITLE}</h1><div class="sapo">${LEAD}</div><div id="newscontents">${PARAGRAPHS.map((text) => `<div style="text-align:justify">${text}</div>`).join('<div>&nbsp;</div>')}</div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, ...PARAGRAPHS]);
  });
  it('paragraphs parted by <br>', () => {
    const html = pageOf(
      `<h1>${TITLE}</h1><div class="sapo">${LEAD}</div><div class="noidung">${PARAGRAPHS.join('<br><br>')}</div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, ...PARAGRAPHS]);
  });
  it('a short notice', () => {
    const html = pageOf(
      `<h1>${TITLE}</h1><div class="sapo">${LEAD}</div><div class="detail-content"><p>${PARAGRAPHS[1]}</p></div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, PARAGRAPHS[1]]);
  });
  it('a video with its description', () => {
    const teaser = (i: number) =>
      `<div class="item"><a href="/v${i}.html">Bản tin video số ${i} của buổi sáng nay</a><span>0${i}:12</span></div>`;
    const html = pageOf(
      `<div class="video-player"><video src="/a.mp4"></video></div><h1>${TITLE}</h1><div class="video-desc"><p>${LEAD}</p><p>${PARAGRAPHS[1]}</p></div><div class="video-list">${Array.from({ length: 12 }, (_, i) => teaser(i)).join('')}</div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, PARAGRAPHS[1]]);
  });
  it('an infographic: lead and caption', () => {
    const html = pageOf(
      `<h1>${TITLE}</h1><div class="sapo">${LEAD}</div><div class="detail-content"><figure><img src="/info.png"><figcaption>${PARAGRAPHS[1]}</figcaption></figure></div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, PARAGRAPHS[1]]);
  });
});

describe('what stands around', () => {
  it.each([
    ['a poll', '<div class="survey-box poll"><p>Theo bạn, đê Bình Lãng nên sửa vào tháng nào trong năm nay?</p></div>'],
    [
      'a box to subscribe',
      '<div class="box-subscribe newsletter"><p>Đăng ký nhận bản tin buổi sáng của Báo Bình Lãng qua thư điện tử.</p></div>',
    ],
    [
      'links to the paper on Google News',
      '<p><a href="https://news.google.com/x">Theo dõi Báo Bình Lãng trên Google News</a></p>',
    ],
    ['a line of tags', '<p>Từ khóa: đê điều, mùa mưa, huyện Bình Lãng</p>'],
    ['the source', '<p><em>Theo Báo Bình Lãng</em></p>'],
    ['a line on copying', '<p>Tin, ảnh: Minh Khuê</p>'],
    ['the group of reporters', '<p style="text-align:right"><strong>Nhóm phóng viên</strong></p>'],
    ['the address of the source', '<p>Nguồn: https://khac.example.vn/bai-1.html</p>'],
    ['comments', `<div class="box-comments"><h3>Bình luận (2)</h3><p>${PARAGRAPHS[3]}</p></div>`],
    [
      'video suggestions',
      '<div class="box-video-suggest related"><h3>Video đang được xem nhiều</h3><p>Cảnh nước lên ở đê Bình Lãng nhìn từ trên cao.</p></div>',
    ],
    [
      'links with their days below a line',
      '<p>Các tin khác</p><p><a href="/x">Chợ quê họp lại sau hai năm</a> (10/07/2024)</p><p><a href="/y">Cầu mới thông xe</a> (9/7/2024)</p>',
    ],
    [
      'older and newer ones',
      '<h3>Tin mới hơn</h3><p><a href="/y">Cầu mới qua sông Lãng thông xe</a> <i>(09/07/2024)</i></p>',
    ],
    ['buttons', '<p>Trở về trang trước</p><p>In bài này</p><p>Lên đầu trang</p><p>Xem cỡ chữ: A- A A+</p>'],
    [
      'counters',
      '<p>Lượt xem: 1234</p><p>Số lượt đọc: 1.234</p><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p>',
    ],
    ['a form of comments', '<p>Ý kiến bạn đọc</p><p>Mã an toàn</p>'],
    ['the author by a label', '<p>Tác giả: Lê Minh Khuê</p>'],
    ['who put it there', '<p>Người đăng: Lê Minh Khuê</p>'],
    ['"Mời bạn đọc"', '<p>Mời bạn đọc đón xem chương trình Chuyện đê điều vào 20h tối nay.</p>'],
    [
      '"Xem thêm" alone',
      '<p><strong>Xem thêm:</strong></p><ul><li><a href="/x">Chợ quê họp lại sau hai năm vắng vẻ</a></li></ul>',
    ],
  ])('leaves out %s', (_, inside) => {
    const html = pageOf(
      `<h1>${TITLE}</h1><div class="sapo">${LEAD}</div><div class="noi-dung-bai">${TEXT}${inside}</div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, ...PARAGRAPHS]);
  });
});

it('keeps a sub-heading after a line that opens a list of links', () => {
  const inside = `<p>Tin liên quan</p><p><a href="/x">Chợ quê họp lại sau hai năm vắng vẻ</a></p><h3>Mùa mưa đến sớm</h3><p>${PARAGRAPHS[1]?.replace('ba đoạn', 'hai đoạn')}</p>`;
  expect(linesOf(pageOf(`<h1>${TITLE}</h1><div class="noi-dung-bai">${TEXT}${inside}</div>`))).toContain(
    'Mùa mưa đến sớm',
  );
});

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

  it('a section that tells its breadcrumbs to machines, but no article, however much running text it has', () => {
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
