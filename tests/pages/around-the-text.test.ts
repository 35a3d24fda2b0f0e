/** Elements between, around and below the paragraphs of Vietnamese templates, with unknown classes. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { OTHER, TEXT } from './template';

const ADDRESS = 'https://bao.example.vn/binh-lang-sua-ba-doan-de-truoc-mua-mua-123456.html';
const TEASER = `${OTHER}, theo lời kể của nhiều tiểu thương ở đây.`;
const DAY = '<div class="m1">Thứ năm, 11/07/2024 09:30</div>';
const detect = (body: string) =>
  detectArticle(
    parsePage(
      `<!doctype html><html lang="vi"><head><title>${TITLE} | Báo Bình Lãng</title><meta property="og:type" content="article"></head><body><main>${body}</main></body></html>`,
    ),
    ADDRESS,
  )?.article;
const linesOf = (body: string) => detect(body)?.text.trimEnd().split('\n');
const page = (inside: string, below = '') =>
  `<h1 class="t1">${TITLE}</h1>${DAY}<p class="s1"><strong>${LEAD}</strong></p><div class="b1">${inside}</div>${below}`;
const first = `<p>${PARAGRAPHS[0]}</p>`;
const rest = PARAGRAPHS.slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('');
const reader =
  '<b>Bạn đọc</b><p>Đê này hỏng từ lâu rồi, mong huyện sửa sớm cho dân đỡ lo mỗi khi mưa về nhiều ngày liền.</p>';

describe('the text alone', () => {
  it.each([
    ['a voice that reads it', page(`<div>Nghe nội dung bài</div><div>0:00/0:00</div><div>Nam miền Bắc</div>${TEXT}`)],
    [
      'a card between paragraphs, its title no heading',
      page(`${first}<div class="q7"><a href="/x">${OTHER}</a><p>${TEASER}</p></div>${rest}`),
    ],
    [
      'a box under its title',
      page(
        `${first}<div class="q7"><div>TIN CÙNG CHUYÊN MỤC</div><div><a href="/x">${OTHER}</a><p>${TEASER}</p></div></div>${rest}`,
      ),
    ],
    ['advertisements that say so', page(`${first}<div>- Quảng cáo -</div>${rest}<p>QUẢNG CÁO</p>`)],
    ['files', page(`${TEXT}<p>Tệp đính kèm: <a href="/f.pdf">quyet-dinh-12.pdf</a></p><p>File đính kèm</p>`)],
    [
      'whom to call',
      page(
        `${TEXT}<p>Đường dây nóng: 0912.345.678 - Email: toasoan@bao.example.vn</p><p>Hotline 0912 345 678</p><p>Liên hệ quảng cáo: 0912 345 678</p><p>Tòa soạn: 12 Phố Đê, Bình Lãng</p><p>Quý độc giả có thông tin, xin liên hệ hotline 0912 345 678.</p>`,
      ),
    ],
    [
      'words with a number sign, networks, what points on',
      page(
        `${first}<p>👉 Xem thêm: ${OTHER}</p><p>▶ Đọc thêm: ${OTHER}</p><p>Xem video: ${OTHER}</p>${rest}<p>#đê điều #Bình Lãng</p><p>Quan tâm Zalo Báo Bình Lãng để cập nhật tin mới</p><p>Facebook Twitter Zalo</p>`,
      ),
    ],
    ['who owns it', page(`${TEXT}<p>Bản quyền thuộc về Báo Bình Lãng.</p><p>Chia sẻ: Facebook Zalo</p>`)],
    [
      'what readers wrote',
      page(TEXT, `<div class="z1"><h3>Bình luận (2)</h3><div>${reader}</div><div>${reader}</div></div>`),
    ],
    [
      'author and day in one line',
      `<h1>${TITLE}</h1><div class="i1">Minh Khuê - 11/07/2024 09:30 GMT+7</div><p><strong>${LEAD}</strong></p><div class="b1">${TEXT}</div>`,
    ],
    [
      'the day by label',
      `<h1>${TITLE}</h1><div class="i1">Cập nhật lúc: 11/07/2024 09:30</div><p><strong>${LEAD}</strong></p><div class="b1">${TEXT}</div>`,
    ],
    [
      'a lead that is bold in a box',
      `<h1>${TITLE}</h1><div><span>11/07/2024 09:30</span> <span>Lượt xem: 1.234</span></div><div class="l1"><b>${LEAD}</b></div><div class="b1">${TEXT}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(linesOf(body)).toEqual([LEAD, ...PARAGRAPHS]);
  });

  it.each([
    ['a number of opinions in a sentence', '<p>Cuộc họp ghi nhận nhiều ý kiến (12).</p>'],
    ['who reads', '<p>Nam miền Bắc, nữ miền Nam.</p>'],
    ['where to call in a sentence', '<p>Người dân gọi đường dây nóng của huyện suốt đêm.</p>'],
    ['a bullet', '<p>► Thời gian sửa: đầu tháng Bảy</p>'],
    ['a day in a sentence', '<p>Hạn cuối là ngày 12/07/2024.</p>'],
  ])('keeps %s', (_, line) => {
    expect(linesOf(page(`${TEXT}${line}<p>${PARAGRAPHS[0]}</p>`))).toHaveLength(PARAGRAPHS.length + 3);
  });

  it('finds the author of a long read in its credits', () => {
    const html = `<h1>${TITLE}</h1>${DAY}<div class="e1">${TEXT}<div class="e-credit"><p>Nội dung: <strong>Minh Khuê</strong></p><p>Đồ họa: <strong>Hải Đăng</strong></p></div></div>`;
    expect(detect(html)?.byline).toEqual(['Minh Khuê']);
  });
});

describe('the author, in lines without a known class', () => {
  it.each<[string, string[]]>([
    ['Lê Minh Khuê - 11/07/2024 09:30', ['Lê Minh Khuê']],
    ['11/07/2024 09:30 | Minh Khuê', ['Minh Khuê']],
    ['<span>Minh Khuê</span> | <span>11/07/2024 09:30</span>', ['Minh Khuê']],
    ['Tác giả: Minh Khuê | 11/07/2024 09:30', ['Minh Khuê']],
    ['Đăng bởi: Minh Khuê - Ngày đăng: 11/07/2024 09:30', ['Minh Khuê']],
    ['Bởi <a href="/u/7">Minh Khuê</a> 11/07/2024 09:30', ['Minh Khuê']],
    ['<a href="/thoi-su">Thời Sự</a> - 11/07/2024 09:30', []],
    ['Thời Sự - 11/07/2024 09:30', []],
    ['THỜI SỰ QUÊ - 11/07/2024 09:30', []],
    ['Hà Nội, 11/07/2024 09:30', []],
    ['<span class="author">Theo TTXVN</span> 11/07/2024 09:30', []],
  ])('%s', (line, names) => {
    const article = detect(`<h1>${TITLE}</h1><div class="i1">${line}</div><p>${LEAD}</p><div class="b1">${TEXT}</div>`);
    expect(article?.byline).toEqual(names);
    expect(article?.published).toBe('2024-07-11T09:30:00+07:00');
  });

  it('is not a list of social networks', () => {
    expect(detect(page(`${TEXT}<p>Facebook Twitter Zalo</p>`))?.byline).toEqual([]);
  });
});
