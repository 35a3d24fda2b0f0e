import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('offices that are sought, left, or of another assembly', () => {
  it.each([
    ['a candidate for the deputy', 'Ứng viên phó tổng thống đảng Cộng hòa Mark Penson bình tĩnh.', []],
    ['written with a capital', 'Ứng cử viên Phó Tổng thống Mỹ Mark Penson nói.', []],
    [
      'offices about to be left, or just left',
      'Thủ tướng sắp rời nhiệm sở Anna Berglund gặp Tổng thống vừa mãn nhiệm Mark Penson.',
      ['Anna Berglund: Thủ tướng||', 'Mark Penson: Tổng thống||former'],
    ],
    [
      'a deputy of a people’s council',
      'Đại biểu Quốc hội Vũ Hoài Ân và ông Đinh Công Sửu - đại biểu thuộc Tổ đại biểu HĐND tỉnh - dự.',
      ['Vũ Hoài Ân: Đại biểu Quốc hội||'],
    ],
    ['who holds the deputy', 'Phó tổng thống Mỹ Mark Penson nói.', ['Mark Penson: Phó tổng thống|Mỹ|']],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
