/** Portals whose header, columns and footer have the same markup, and the text in one of them. Sentences and people are invented. */
import { describe, expect, it } from 'vitest';
import { detect, TEXT } from './detect';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';

const SLOGAN =
  'Nhiệt liệt chào mừng kỷ niệm 60 năm ngày thành lập huyện Bình Lãng, quyết tâm hoàn thành thắng lợi nhiệm vụ năm 2024';
const WELCOME =
  '<div class="block"><h3>Lời chào</h3><p>Cổng thông tin điện tử huyện Bình Lãng kính chào quý độc giả, xin cảm ơn quý vị đã quan tâm theo dõi và góp ý kiến cho chúng tôi trong thời gian qua.</p></div>';
const IMPRINT =
  '<p>Bản quyền thuộc về Ủy ban nhân dân huyện Bình Lãng. Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 12/6/2020.</p><p>Địa chỉ: Số 1 đường Đê, thị trấn Bình Lãng. Điện thoại: 0123 456 789. Thư điện tử của huyện: binhlang@tinh.example.vn.</p>';
const ARTICLE = `<h1>${TITLE}</h1><div>12/06/2024 09:30</div><p><b>${LEAD}</b></p><div>${TEXT}</div>`;

const linesOf = (body: string) =>
  detect(
    `<!doctype html><html lang="vi"><head><title>${TITLE}</title></head><body><form id="aspnetForm">${body}</form></body></html>`,
  )
    ?.text.trimEnd()
    .split('\n');

describe('only the article, on a page of similar parts', () => {
  it.each([
    [
      'told apart by ids',
      `<div id="header"><p>${SLOGAN}</p></div><div id="wrap"><div class="col-main">${ARTICLE}</div><div class="col-right">${WELCOME}</div></div><div id="foot">${IMPRINT}</div>`,
    ],
    [
      'of one class',
      `<div class="container"><p>${SLOGAN}</p></div><div class="container"><div class="row"><div class="col-9">${ARTICLE}</div><div class="col-3">${WELCOME}</div></div></div><div class="container">${IMPRINT}</div>`,
    ],
    [
      'of one class, without columns',
      `<div class="container"><b>Bình Lãng</b></div><div class="container"><div class="row">${ARTICLE}</div></div><div class="container">${IMPRINT}</div>`,
    ],
    [
      'in one table',
      `<table><tr><td colspan="2">${SLOGAN}</td></tr><tr><td>${ARTICLE}</td><td>${WELCOME}</td></tr><tr><td colspan="2">${IMPRINT.replace(/<p>.*?<\/p>/, '')}</td></tr></table>`,
    ],
    ['of no name', `<div><marquee>${SLOGAN}</marquee></div><div>${ARTICLE}</div><div>${IMPRINT}</div>`],
  ])('%s', (_, body) => {
    expect(linesOf(body)).toEqual([LEAD, ...PARAGRAPHS]);
  });

  it.each(['part', 'chapter'])('but all of a text in numbered parts: %s', (name) => {
    const parts = PARAGRAPHS.map((text, i) => `<div id="${name}-${i}"><p>${text}</p><p>${text} ${LEAD}</p></div>`);
    const body = `<div id="main"><h1>${TITLE}</h1><div id="text">${parts.join('')}</div></div>`;
    expect(linesOf(body)).toHaveLength(PARAGRAPHS.length * 2);
  });
});
