import { describe, expect, it } from 'vitest';
import { marksOf } from './marks';

const cases: [string, string, string[]][] = [
  ['Ông Nguyễn Văn Mẫu nói', 'nguyen', ['Nguyễn']],
  ['Đường về Đồng Đăng', 'dong dang', ['Đồng', 'Đăng']],
  ['Nghị định 21/2019/NĐ-CP', '21/2019', ['21', '2019']],
  ['khu vực phòng thủ, phòng cháy', '"phòng thủ"', ['phòng', 'thủ']],
  ['giao đất cho dân', 'gia', ['giao']],
  ['giao đất cho dân', 'gia ', []],
  ['gia đình', 'da', []],
  ['nghiên cứu', 'nghien c', ['nghiên', 'cứu']],
  ['', 'gì', []],
  ['không có gì', '', []],
  ['hoà', 'hòa', ['hoà']],
];

describe('marksOf', () => {
  it.each(cases)('%j sought by %j', (text, typed, found) => {
    expect(marksOf(text, typed).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
