/** Lists of articles and documents as templates set them: none is an article. Sentences of our own. */
import { describe, expect, it } from 'vitest';
import { detect } from './detect';
import { PARAGRAPHS } from './made-up';

const NAMES = ['Chợ quê họp lại sau hai năm vắng vẻ', 'Cầu treo bản Nậm thông xe', 'Lớp bơi miễn phí ở vùng sông nước'];
const titleOf = (i: number) => `${NAMES[i % 3]}, lần thứ ${i}`;
const hrefOf = (i: number) => `/bai-${i}00000.html`;
const textOf = (i: number) => PARAGRAPHS[i % PARAGRAPHS.length];

const SECTION = 'Tin hoạt động của các xã và thị trấn';
const list = (
  row: (i: number) => string,
  name = SECTION,
  url = 'https://bao.example.vn/hoat-dong-c12.html',
  rows = 8,
) =>
  detect(
    `<!doctype html><html lang="vi"><head><title>${name} | Báo Bình Lãng</title></head><body><nav class="menu"><a href="/">Trang chủ</a></nav><main><h1>${name}</h1><div class="list">${Array.from({ length: rows }, (_, i) => row(i)).join('')}</div></main></body></html>`,
    url,
  );
const linked = (i: number) => `<h3><a href="${hrefOf(i)}">${titleOf(i)}</a></h3>`;

describe('no article is a list whose rows', () => {
  it.each<[string, (i: number) => string]>([
    [
      'tell author and day between title and teaser',
      (i) =>
        `<div>${linked(i)}<div>Minh Khuê</div><div>0${i + 1}/06/2024</div><p class="x">${textOf(i)}</p></div><p>${textOf(i + 1)}</p>`,
    ],
    [
      'lead on at their end',
      (i) => `<div><h3>${titleOf(i)}</h3><p>${textOf(i)} <a href="${hrefOf(i)}">Xem thêm</a></p></div>`,
    ],
    ['are cut', (i) => `<div><h3>${titleOf(i)}</h3><p>${textOf(i)} <a href="${hrefOf(i)}">[...]</a></p></div>`],
    [
      'are documents',
      (i) =>
        `<div><a href="/vb-${i}">12${i}/QĐ-UBND</a><p>Quyết định về việc ban hành kế hoạch sửa chữa các đoạn đê xung yếu giai đoạn ${i}</p><div>Ban hành: 12/06/2024</div><div>Hiệu lực: 01/07/2024</div></div>`,
    ],
    ['are questions', (i) => `<div><p>Hỏi: ${textOf(i)}</p><a href="${hrefOf(i)}">Trả lời</a></div>`],
    [
      'are cells of a table',
      (i) =>
        `<table><tr><td>Ngày ${i}</td><td>24-31°C</td><td>Có mây, mưa rào rải rác vài nơi về chiều tối, gió đông nam cấp 2, độ ẩm cao.</td></tr></table>`,
    ],
  ])('%s', (_, row) => {
    expect(list(row)).toBeUndefined();
  });

  it.each<[string, (i: number) => string]>([
    [
      'section and hours',
      (i) => `<div>${linked(i)}<div><a href="/kt">Kinh tế</a></div><div>2 giờ trước</div><p>${textOf(i)}</p></div>`,
    ],
    [
      'all that Joomla tells',
      (i) =>
        `<div>${linked(i)}<dl><dt>Chi tiết</dt><dd>Viết bởi Super User</dd><dd>Được đăng: 0${i + 1} Tháng 6 2024</dd><dd>Lượt xem: 205</dd></dl><p>${textOf(i)}</p></div>`,
    ],
  ])('are but three, and tell %s', (_, row) => {
    expect(list(row, SECTION, undefined, 3)).toBeUndefined();
  });

  it('are titles set as the title of an article would be', () => {
    const row = (i: number) => `<div onclick="go(${i})"><h3>${titleOf(i)}</h3><p>${textOf(i)}</p></div>`;
    expect(list(row, 'Thời sự')).toBeUndefined();
  });

  it.each([
    ['the second page of a section', 'https://bao.example.vn/hoat-dong/page/2/'],
    ['a later page by its Vietnamese name', 'https://bao.example.vn/hoat-dong/trang-3.htm'],
    ['a month', 'https://bao.example.vn/2024/06/'],
    ['a tag of the Vietnamese half of a site', 'https://bao.example.vn/vi/tag/de-dieu-12'],
    ['a section by its number', 'https://bao.example.vn/chuyen-muc/12/hoat-dong'],
  ])('stand at the address of %s', (_, url) => {
    expect(list((i) => `<div><h3>${titleOf(i)}</h3><p>${textOf(i)}</p></div>`, SECTION, url)).toBeUndefined();
  });
});

it.each([
  ['a section, a part of an address', 'https://bao.example.vn/hoat-dong/page/2', false],
  ['nothing but a number of a page', 'https://bao.example.vn/page/2', true],
])('few paragraphs in boxes of their own below %s', (_, url, expected) => {
  const boxes = [1, 2, 3, 4].map((i) => `<div><p>${textOf(i)}</p></div>`).join('');
  const html = `<title>${titleOf(1)}</title><body><article><h1>${titleOf(1)}</h1>${boxes}</article></body>`;
  expect(detect(html, url) !== undefined).toBe(expected);
});

it('a text whose pictures and related articles stand between its paragraphs stays one', () => {
  const picture = '<figure><img src="/a.jpg"><figcaption>Ảnh chụp năm 2024</figcaption></figure>';
  const text = (i: number) => `${i % 2 ? linked(i) : ''}${picture}<p>${textOf(i)}</p>`;
  expect(list(text, 'Bình Lãng sửa ba đoạn đê trước mùa mưa', `https://bao.example.vn${hrefOf(1)}`)).toBeDefined();
});
