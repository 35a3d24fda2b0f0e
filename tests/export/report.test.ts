import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { awkward } from './sample';
import { speak } from './words';
import { writtenText } from './written';

async function report(): Promise<Document> {
  return new JSDOM(await writtenText('html', awkward)).window.document;
}

afterEach(() => speak('vi'));

describe('the HTML report', () => {
  it('shows the text of every clipping with its own marks', async () => {
    const [first, ...others] = (await report()).querySelectorAll('article');
    expect(others).toHaveLength(2);
    const marks = Array.from(first?.querySelectorAll('mark') ?? [], (mark) => [mark.className, mark.textContent]);
    expect(marks).toEqual([
      ['official', 'Đỗ Văn Thượng'],
      ['reference', 'Nghị định số 01/2024/NĐ-CP'],
      ['official', 'Đỗ Văn Thượng'],
      ['official', 'Lò Thị Ẩn'],
      ['reference', '01/2024/NĐ-CP.'],
    ]);
    const text = Array.from(first?.querySelectorAll('p:not([class])') ?? [], (p) => `${p.textContent}\n`).join('');
    expect(text).toBe(awkward[0]?.record.article?.text);
  });

  it('runs no script and loads nothing, whatever is in the page', async () => {
    const document = await report();
    expect(document.querySelectorAll('script, img, iframe, link, object, [onclick], [style]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
    for (const { href } of document.querySelectorAll('a')) expect(href).toMatch(/^https:/);
    expect(document.body.textContent).toContain('<script>alert(1)</script>');
  });

  it('is in the reader’s language', async () => {
    expect((await report()).querySelector('h1')?.textContent).toBe('Điểm báo');
    speak('en');
    const document = await report();
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelector('h1')?.textContent).toBe('Press review');
    expect(document.querySelector('.meta')?.textContent).toContain('11 July 2024');
  });

  it('shows corrections, quote and note', async () => {
    const [first, , third] = (await report()).querySelectorAll('article');
    expect(first?.querySelector('.note')?.textContent).toContain('Xem lại số liệu.');
    expect(third?.querySelector('h2')?.textContent).toBe('Tiêu đề đã sửa');
    expect(third?.querySelector('blockquote')?.textContent).toBe('ông Đỗ Văn Thượng đề nghị rà soát');
    expect(third?.textContent).toContain('Thiếu tướng Đỗ Văn Thượng; Chủ tịch UBND tỉnh Hà Yên');
  });
});
