import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('posts beside the secretary of a Party cell', () => {
  it.each([
    [
      'of the unit, not of its cell',
      'Trung tá Vũ Hoài Ân, Chính trị viên, Bí thư Chi bộ Đồn Biên phòng Nậm Mây, tặng quà.',
      ['Trung tá Vũ Hoài Ân: Chính trị viên|Đồn Biên phòng Nậm Mây|; Bí thư|Chi bộ Đồn Biên phòng Nậm Mây|'],
    ],
    [
      'of the authority, not of its committee',
      'Ông Vũ Hoài Ân, Cục trưởng, Bí thư Đảng ủy Cục Hàng không, dự.',
      ['Vũ Hoài Ân: Cục trưởng|Cục Hàng không|; Bí thư|Đảng ủy Cục Hàng không|'],
    ],
    [
      'of a school too, which makes the head other',
      'Ông Vũ Hoài Ân, Hiệu trưởng, Bí thư Đảng ủy Trường Đại học Nậm Mây, dự.',
      ['other Vũ Hoài Ân: Hiệu trưởng|Trường Đại học Nậm Mây|; Bí thư|Đảng ủy Trường Đại học Nậm Mây|'],
    ],
    [
      'the staff of a journal is no body',
      'Ông Vũ Hoài Ân, Phó Tổng Biên tập, Bí thư Đảng ủy cơ quan Tạp chí Mây Trắng, dự.',
      ['Vũ Hoài Ân: Phó Tổng Biên tập||; Bí thư|Đảng ủy cơ quan Tạp chí Mây Trắng|'],
    ],
    [
      'both in the Party',
      'Ông Vũ Hoài Ân, Ủy viên Ban Thường vụ, Phó Bí thư Đảng ủy Cục Hàng không, dự.',
      ['Vũ Hoài Ân: Ủy viên|Ban Thường vụ|; Phó Bí thư|Đảng ủy Cục Hàng không|'],
    ],
    [
      'no more than the cell is told',
      'Ông Vũ Hoài Ân, Chính trị viên, Bí thư Chi bộ, dự.',
      ['Vũ Hoài Ân: Chính trị viên||; Bí thư|Chi bộ|'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});

describe('a deputy who heads another body', () => {
  it.each([
    [
      'both are held, and only the second is of it',
      'Phó Chỉ huy trưởng, kiêm Chỉ huy trưởng Bộ đội Biên phòng tỉnh Vũ Hoài Ân phát biểu.',
      ['Vũ Hoài Ân: Phó Chỉ huy trưởng||; Chỉ huy trưởng|Bộ đội Biên phòng tỉnh|'],
    ],
    ['without that word nobody is both', 'Phó Thủ tướng, Thủ tướng Vũ Hoài Ân dự.', ['Vũ Hoài Ân: Thủ tướng||']],
    [
      'in turn they are of one body',
      'Ông Vũ Hoài Ân từng là Phó Giám đốc rồi Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|former; Giám đốc|Sở Y tế|former'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});

it('does not make a director of the police one of its investigation agency', () => {
  const text =
    'Dự có ông Đinh Công Sửu, Giám đốc Công an tỉnh Hà Nam; ông Vũ Hoài Ân - Phó Giám đốc - Thủ trưởng Cơ quan Cảnh sát điều tra.';
  expect(officialsIn(text)).toEqual([
    'Đinh Công Sửu: Giám đốc|Công an tỉnh Hà Nam|',
    'Vũ Hoài Ân: Phó Giám đốc|Công an tỉnh Hà Nam|; Thủ trưởng|Cơ quan Cảnh sát điều tra|',
  ]);
});
