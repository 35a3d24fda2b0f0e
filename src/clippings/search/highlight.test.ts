import { describe, expect, it } from 'vitest';
import { excerpt, highlight } from './highlight';

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
  it('stands around the answer, marks in place', () => {
    const { text: part, marks } = excerpt(text, 'cầu treo ', 100);
    expect(marks.map(({ start, end }) => part.slice(start, end))).toEqual(['cầu treo']);
    expect(part.length).toBeLessThan(120);
    expect(part.startsWith('… ') && part.endsWith(' …')).toBe(true);
  });
  it('is the beginning where nothing answers', () => expect(excerpt(text, 'xyz ', 50).text).toMatch(/^Mở đầu/));
});
