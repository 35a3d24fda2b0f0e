import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('staff officers, and bodies after a comma', () => {
  it.each([
    [
      'the field, and the body right behind it',
      'Đại úy Lò Văn Inh, Trợ lý Tác huấn Ban CHQS huyện Suối Mơ, hướng dẫn dân quân.',
      ['Đại úy Lò Văn Inh: Trợ lý Tác huấn|Ban CHQS huyện Suối Mơ|'],
    ],
    [
      'the field, and the body behind a comma',
      'Thiếu tá Lò Văn Inh (trợ lý Quân lực, Phòng Tham mưu) bị thương.',
      ['Thiếu tá Lò Văn Inh: trợ lý Quân lực|Phòng Tham mưu|'],
    ],
    [
      'a field, and a department that is left for a regiment',
      'Thượng tá Lò Văn Inh, Trợ lý Nhân sự, Phòng Cán bộ giữ chức Phó Chính ủy Lữ đoàn 379.',
      ['Thượng tá Lò Văn Inh: Trợ lý Nhân sự|Phòng Cán bộ|; Phó Chính ủy|Lữ đoàn 379|'],
    ],
    ['a field of sport', 'Trợ lý kỹ thuật Vũ Hoài Ân của đội bóng im lặng.', []],
    ['no body', 'Đại úy Lò Văn Inh (trợ lý Thanh niên) kể.', ['Đại úy Lò Văn Inh: trợ lý||']],
    [
      'a body behind the comma',
      'Ông Vũ Hoài Ân, Phó Giám đốc, Sở Y tế, nói. Thượng tá Lò Văn Inh (Chủ nhiệm Chính trị, Lữ đoàn 379) hỏi.',
      ['Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|', 'Thượng tá Lò Văn Inh: Chủ nhiệm Chính trị|Lữ đoàn 379|'],
    ],
    [
      'the body of which a deputy is in charge',
      'Ông Vũ Hoài Ân, Phó Giám đốc, phụ trách Sở Y tế, và ông Lò Văn Inh, Phó Cục trưởng, Phụ trách, điều hành Cục Thú y, hỏi.',
      ['Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|', 'Lò Văn Inh: Phó Cục trưởng|Cục Thú y|'],
    ],
    [
      'the field of which a deputy is in charge',
      'Ông Vũ Hoài Ân, Phó Cục trưởng, phụ trách y tế dự phòng, nói.',
      ['Vũ Hoài Ân: Phó Cục trưởng||'],
    ],
    ['a clause behind the comma', 'Theo ông Vũ Hoài Ân, Chánh Thanh tra, Sở Y tế đã chỉ đạo.', []],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
