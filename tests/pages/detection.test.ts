import { serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { adapter } from '../../src/cli/dom/adapter';
import type { PageNode } from '../../src/cli/dom/node';
import { parsePage } from '../../src/cli/dom/parse';
import { LEAD, madeUpPage, PARAGRAPHS, TITLE } from './made-up';
import { SHADOW_PAGES, SHADOW_TEXT } from './shadow-pages';

const ADDRESS = 'https://bao.example.vn/binh-lang-sua-ba-doan-de-truoc-mua-mua-123456.html';
const detect = (html: string, url = ADDRESS) => detectArticle(parsePage(html), url);
const textOf = (html: string) => detect(html)?.article.text;
const WHOLE = `${[LEAD, ...PARAGRAPHS].join('\n')}\n`;

describe('the body', () => {
  it('is lead and paragraphs, without headline, date, menu and footer', () => {
    expect(textOf(madeUpPage())).toBe(WHOLE);
  });

  const OTHER = 'Một bài khác hoàn toàn không thuộc bài này';
  it.each([
    ['related items', `<div class="related-news"><a href="/x">${OTHER}</a><p>${OTHER}, nói về chuyện khác.</p></div>`],
    [
      'a list of links under a heading',
      `<h3>Tin liên quan</h3><ul><li><a href="/x">${OTHER}</a></li><li><a href="/y">${OTHER}</a></li></ul>`,
    ],
    [
      'a card of another article, of a class that nobody knows',
      `<div class="k9"><a href="/x"><h3>${OTHER}</h3></a><p>${OTHER}, theo lời kể của người dân.</p></div>`,
    ],
    ['tags', `<div class="article-tags">Từ khóa: <a href="/t">đê điều</a>, <a href="/u">mùa mưa</a></div>`],
    ['"xem thêm"', '<p>Xem thêm: <a href="/x">Chuyện đê điều ở huyện bên</a></p>'],
    ['a share bar', '<div class="social-share"><span>Chia sẻ bài viết này với bạn bè của bạn</span></div>'],
    ['text hidden by attribute', `<p hidden>${OTHER}, nói về chuyện khác nữa.</p>`],
    ['text hidden by style', `<p style="color: red; display : none">${OTHER}, nói về chuyện khác nữa.</p>`],
    ['noscript', `<noscript><p>${OTHER}</p></noscript>`],
    ['scripts and styles', '<script>var a = "một chuỗi ký tự dài trong mã";</script><style>.p { color: red }</style>'],
    ['a form', '<form><p>Vui lòng nhập nội dung bình luận của bạn đọc vào ô dưới đây.</p></form>'],
    ['an advertisement', '<div class="ads-box">Mua ngay hôm nay để nhận ưu đãi lớn nhất trong năm</div>'],
    ['a closing name without any markup', '<p>Lê Minh Khuê</p>'],
    ['a closing name in italics', '<p><em>Minh Khuê (theo Reuters)</em></p>'],
    ['the closing name', '<p style="text-align:right"><strong>Minh Khuê</strong></p>'],
  ])('leaves out %s', (_, inside) => {
    expect(textOf(madeUpPage({ inside }))).toBe(WHOLE);
  });

  it('leaves out the boxes that a family’s row names, in bodies of that family only', () => {
    const inside = `<div class="item_list_folder"><p>${OTHER}, nói về chuyện khác.</p></div>`;
    expect(textOf(madeUpPage({ inside, bodyClass: 'fck_detail' }))).toBe(WHOLE);
    expect(textOf(madeUpPage({ inside }))).toContain(OTHER);
  });

  it.each([
    ['a closing line of a list', '<ul><li>Xã An Khê</li><li>Xã Hòa Phú</li></ul>', 'Xã Hòa Phú'],
    ['a closing line that is a sentence', '<p>Xin cảm ơn ông!</p>', 'Xin cảm ơn ông!'],
    ['a line that begins as a date of issue does', '<p>Cập nhật 12/7: nước đã rút khỏi xã An Khê.</p>', 'xã An Khê.'],
    ['a line that speaks of priorities', '<p>Huyện chọn đê làm nguồn ưu tiên vốn.</p>', 'nguồn ưu tiên vốn.'],
    ['a short closing line', '<p>Và nước lại lên</p>', 'Và nước lại lên'],
  ])('keeps %s', (_, inside, line) => {
    expect(textOf(madeUpPage({ inside }))?.endsWith(`${line}\n`)).toBe(true);
  });

  it('keeps captions', () => {
    const inside =
      '<figure><img src="/de.jpg"><figcaption>Đoạn đê hư hỏng ở xã An Khê. Ảnh: Minh Khuê</figcaption></figure>';
    expect(textOf(madeUpPage({ inside }))).toContain('Đoạn đê hư hỏng ở xã An Khê.');
  });

  it('is found in a declarative shadow tree too', () => {
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    const html = madeUpPage({ inside: `<news-body><template shadowrootmode="open">${body}</template></news-body>` });
    expect(textOf(html)).toBe(`${WHOLE}${PARAGRAPHS.join('\n')}\n`);
  });

  it.each(SHADOW_PAGES)('is found in shadow trees: %s', (_, html) => {
    expect(textOf(html)).toBe(SHADOW_TEXT);
  });

  it('breaks lines at <br> and keeps inline elements in the line', () => {
    const inside = '<p>Dòng thứ nhất của đoạn <b>văn</b> này<br>dòng thứ hai&nbsp;của   đoạn văn.</p>';
    expect(textOf(madeUpPage({ inside }))).toContain('Dòng thứ nhất của đoạn văn này\ndòng thứ hai của đoạn văn.\n');
  });
});

describe('an article by its address', () => {
  it.each([
    ['without a number, with its title in words', 'https://bao.example.vn/binh-lang-sua-ba-doan-de-truoc-mua-mua.htm'],
    ['the same in a section', 'https://bao.example.vn/thoi-su/binh-lang-sua-ba-doan-de-truoc-mua-mua/'],
    ['with its number behind', 'https://bao.example.vn/tin-tuc-su-kien?ItemID=1024'],
    ['of a script', 'https://bao.example.vn/index.php?option=com_content&view=article&id=123'],
    ['of nothing but a number', 'https://bao.example.vn/?p=123'],
    ['that begins as a search', 'https://bao.example.vn/tim-kiem-nguoi-mat-tich-sau-lu-123456.html'],
    ['that begins as a page on an author', 'https://bao.example.vn/tac-gia-cua-con-de-la-ai-123456.html'],
  ])('%s', (_, url) => {
    expect(detect(madeUpPage(), url)?.article.text).toBe(WHOLE);
  });
});

describe('no article', () => {
  const teaser = (i: number) =>
    `<article class="card"><h3><a href="/bai-${i}.html">Tiêu đề của bài báo thứ ${i} trong chuyên mục này</a></h3><p>Tóm tắt của bài báo thứ ${i}, dài vừa đủ để trông giống như một đoạn văn thật sự.</p></article>`;
  const list = Array.from({ length: 20 }, (_, i) => teaser(i)).join('');
  it.each([
    ['a section', `<h1>Thời sự</h1>${list}`, 'https://bao.example.vn/thoi-su'],
    ['the front page, whatever stands on it', madeUpPage(), 'https://bao.example.vn/'],
    ['a section by its number', `<h1>Thời sự</h1>${list}`, 'https://bao.example.vn/index.php?catid=12'],
    ['a front page by script', `<h1>Thời sự</h1>${list}`, 'https://bao.example.vn/index.php?lang=vi'],
    [
      'a section of many words',
      `<h1>Thời sự</h1>${list}`,
      'https://bao.example.vn/he-thong-chinh-tri-va-nhan-su-moi-cua-tinh',
    ],
    ['a search', `<h1>Kết quả tìm kiếm cho: đê điều</h1>${list}`, 'https://bao.example.vn/tim-kiem?q=de'],
    [
      'a section that introduces itself',
      `<h1>Thời sự</h1><div><p>${PARAGRAPHS[0]}</p></div>${list}`,
      'https://bao.example.vn/thoi-su',
    ],
    [
      'a comment frame',
      `<ul class="comments">${PARAGRAPHS.map((text) => `<li>${text}</li>`).join('')}</ul>`,
      'https://bao.example.vn/c?id=1',
    ],
    [
      'a legal document',
      `<h1>Nghị định số 1/2099/NĐ-CP</h1><div><p>CHÍNH PHỦ</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`,
      'https://van-ban.example.vn/1',
    ],
    [
      'a legal document without its head',
      `<h1>Nghị định số 1/2099/NĐ-CP</h1><div><p>Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2099;</p><p>Theo đề nghị của Bộ trưởng.</p>${PARAGRAPHS.map((text, i) => `<p>Điều ${i + 1}. ${text}</p>`).join('')}</div>`,
      'https://van-ban.example.vn/1',
    ],
    ['an empty page', '', ADDRESS],
    ['a frameset', '<frameset><frame src="a"></frameset>', ADDRESS],
  ])('%s', (_, body, url) => {
    expect(
      detect(`<html lang="vi"><head><title>Thời sự | Báo Bình Lãng</title></head><body>${body}</body></html>`, url),
    ).toBeNull();
  });
});

describe('several articles on a page', () => {
  const second = [
    'Chợ quê họp lại sau hai năm',
    'Chợ phiên xã Hòa Phú họp lại vào sáng chủ nhật sau hai năm vắng vẻ, hàng trăm tiểu thương trở về quầy cũ.',
  ];
  const html = madeUpPage({
    below: `<section><h1>${second[0]}</h1><div class="noi-dung">${Array.from({ length: 5 }, (_, i) => `<p>${second[1]} Đoạn ${i}.</p>`).join('')}</div></section>`,
  });
  it('detects the first by its address', () => {
    expect(detect(html)?.article.title).toBe(TITLE);
  });
  it('detects the second by its address, without the metadata of the first', () => {
    const found = detect(html, 'https://bao.example.vn/cho-que-hop-lai-sau-hai-nam-123457.html');
    expect(found?.article.title).toBe(second[0]);
    expect(found?.article.text).not.toContain('Bình Lãng');
    expect(found?.article.canonicalUrl).toContain('123457');
  });
});

describe('the text map', () => {
  const inside = '<p>Ông <b>Lê&nbsp;Quang\n  <i>Bảo</i></b> nói thêm rằng <a href="/x">việc này</a> sẽ xong sớm.</p>';
  const found = detect(madeUpPage({ inside }));
  it('maps every character to its node and back', () => {
    const { text, rangesOf, offsetOf } = found?.map ?? expect.fail('no article');
    for (let i = 0; i < text.length; i++) {
      if (/\s/.test(text[i] ?? '')) continue;
      const [range, ...more] = rangesOf(i, i + 1);
      expect(more).toEqual([]);
      expect(range?.node.data.slice(range.start, range.end)).toBe(text[i]);
      expect(range && offsetOf(range.node, range.start)).toBe(i);
    }
  });
  it('returns one range per node', () => {
    const { text, rangesOf } = found?.map ?? expect.fail('no article');
    const start = text.indexOf('Lê Quang Bảo nói');
    const ranges = rangesOf(start, start + 'Lê Quang Bảo nói'.length);
    expect(ranges.map(({ node, start: from, end }) => node.data.slice(from, end).replace(/\s+/g, ' '))).toEqual([
      'Lê Quang',
      'Bảo',
      'nói',
    ]);
  });
});

describe('the markup of a clip', () => {
  it('has only allowed elements and http(s) addresses', () => {
    const inside = `<p onclick="x()">Một <em>đoạn</em> có <a href="javascript:alert(1)">liên kết xấu</a> và <a href="/tot">liên kết tốt</a> &lt;b&gt;.</p>
<ul><li>Mục thứ nhất</li><li>Mục thứ hai</li></ul><img src="data:image/png;base64,AA" data-src="https://anh.example.vn/a.jpg" alt="Đê &quot;cũ&quot;">`;
    const markup = detect(madeUpPage({ inside }))?.markup() ?? '';
    expect(markup).toContain(
      '<p>Một <i>đoạn</i> có liên kết xấu và <a href="https://bao.example.vn/tot">liên kết tốt</a> &lt;b&gt;.</p>',
    );
    expect(markup).toContain('<ul>\n<li>Mục thứ nhất</li>\n<li>Mục thứ hai</li>\n</ul>');
    expect(markup).toContain('<img src="https://anh.example.vn/a.jpg" alt="Đê &quot;cũ&quot;">');
    expect(markup).not.toContain('onclick');
  });
});

it('finds the title of a page without headings in its first lines', () => {
  const lines = [`<b>${TITLE}</b>`, 'Thứ tư, 12/06/2024 16:05', ...PARAGRAPHS].map((line) => `<p>${line}</p>`).join('');
  const html = `<html lang="vi"><head><title>${TITLE} - Cổng thông tin huyện Bình Lãng</title></head><body>${lines}</body></html>`;
  const article = detectArticle(parsePage(html), ADDRESS)?.article;
  expect(article?.title).toBe(TITLE);
  expect(article?.text).toBe(PARAGRAPHS.map((text) => `${text}\n`).join(''));
});

it('changes nothing on the page', () => {
  const page = parsePage(madeUpPage({ inside: '<p>Thêm một đoạn.</p>' }));
  const before = serialize(page as unknown as PageNode, { treeAdapter: adapter });
  detectArticle(page, ADDRESS)?.markup();
  expect(serialize(page as unknown as PageNode, { treeAdapter: adapter })).toBe(before);
});
