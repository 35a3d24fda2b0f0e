import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('posts behind a semicolon', () => {
  it.each([
    [
      'held before, where the sentence goes on',
      'Khiển trách ông Vũ Hoài Ân, Phó Giám đốc Sở Y tế; nguyên Bí thư Huyện ủy Pá Hăng và ông Đinh Công Sửu, Phó Giám đốc Sở Y tế; nguyên Chánh Văn phòng Tỉnh ủy bị cảnh cáo.',
      [
        'Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|; Bí thư|Huyện ủy Pá Hăng|former',
        'Đinh Công Sửu: Phó Giám đốc|Sở Y tế|; Chánh Văn phòng|Tỉnh ủy|former',
      ],
    ],
    [
      'of the next in a list of guests',
      'Dự lễ có ông Vũ Hoài Ân, Giám đốc Sở Y tế; nguyên Bí thư Huyện ủy Đinh Công Sửu và bà Đỗ Thị Vân.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|', 'Đinh Công Sửu: Bí thư|Huyện ủy|former'],
    ],
  ])('%s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
