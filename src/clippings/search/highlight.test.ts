import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';
import { highlight } from './highlight';

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const marked = (text: string, query: string) => highlight(text, query).map(({ start, end }) => text.slice(start, end));

describe('highlight', () => {
  it.each([
    ['Con đường của ông Dương', 'đường ', ['đường']],
    ['Con đường của ông Dương', 'duong ', ['đường', 'Dương']],
    ['Ông Dương đi', 'đường ', ['Dương']],
    ['Thiếu tướng Nguyễn Đăng Khải nói', 'nguyen dang khai ', ['Nguyễn Đăng Khải']],
    ['Nguyễn Văn A và Đăng', 'nguyễn đăng ', ['Nguyễn', 'Đăng']],
    ['Nghị định số 21/2019/NĐ-CP và số 21', '21/2019', ['21/2019']],
    ['đất sử dụng và sử dụng đất', '"sử dụng đất"', ['sử dụng', 'sử dụng đất']],
    ['khánh, khang, kháng nghị', 'kháng ng', ['kháng nghị']],
    ['Phố Hoà Bình', 'hòa bình ', ['Hoà Bình']],
    [`Phố ${'Hòa Bình'.normalize('NFD')} đẹp`, 'hòa bình ', ['Hòa Bình'.normalize('NFD')]],
    ['Uỷ ban ban hành', 'ủy ban ', ['Uỷ ban', 'ban']],
    ['ông Nguy\u00adễn Hải, Hải', 'nguyễn hải ', ['Nguy\u00adễn Hải', 'Hải']],
    ['không có gì', 'tìm ', []],
    ['không có gì', '', []],
  ])('%s / %s', (text, query, expected) => expect(marked(text, query)).toEqual(expected));
});

describe('excerpt', () => {
  const text = `${'Mở đầu dài dòng. '.repeat(30)}Ở đây có cầu treo rất dài. ${'Kết thúc. '.repeat(30)}`;
  it('surrounds the match, with its marks in place', () => {
    const { text: part, marks } = excerpt(text, 'cầu treo ', 100);
    expect(marks.map(({ start, end }) => part.slice(start, end))).toEqual(['cầu treo']);
    expect(part.length).toBeLessThan(120);
    expect(part.startsWith('… ') && part.endsWith(' …')).toBe(true);
  });
  it.each([
    ['an address before it', `Xem ${'x'.repeat(150)}/đất-đai và luật. ${'Hết. '.repeat(30)}`],
    ['no space behind it', `Mở ${'đầu '.repeat(50)}đất-đai/${'y'.repeat(200)}`],
    ['a line that is one word', `${'x/'.repeat(120)}đất-đai/${'y'.repeat(200)}`],
  ])('shows the answer where there is %s', (_, line) => {
    const { text: part, marks } = excerpt(line, 'đất đai ', 100);
    expect(marks.map(({ start, end }) => part.slice(start, end))).toEqual(['đất-đai']);
    expect(part.length).toBeGreaterThan(40);
    expect(part.length).toBeLessThan(150);
  });
  it('never cuts a surrogate pair', () => {
    for (let before = 0; before < 8; before++) {
      const rice = `${'x'.repeat(before)}${'🌾'.repeat(90)}lúa${'🌾'.repeat(90)}`;
      for (const query of ['lúa ', 'xyz ']) expect(excerpt(rice, query, 51).text).toSatisfy(isWellFormed);
    }
  });
  it('is the beginning if nothing matches', () => expect(excerpt(text, 'xyz ', 50).text).toMatch(/^Mở đầu/));
});
