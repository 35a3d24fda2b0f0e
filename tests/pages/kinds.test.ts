/** Kinds of articles, with invented sentences and people. */
import { describe, expect, it } from 'vitest';
import { detect, pageOf, TEXT } from './detect';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';

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
  it('paragraphs separated by <br>', () => {
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

describe('what is around the text', () => {
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

it('keeps a subheading after a line that introduces a list of links', () => {
  const inside = `<p>Tin liên quan</p><p><a href="/x">Chợ quê họp lại sau hai năm vắng vẻ</a></p><h3>Mùa mưa đến sớm</h3><p>${PARAGRAPHS[1]?.replace('ba đoạn', 'hai đoạn')}</p>`;
  expect(linesOf(pageOf(`<h1>${TITLE}</h1><div class="noi-dung-bai">${TEXT}${inside}</div>`))).toContain(
    'Mùa mưa đến sớm',
  );
});
