import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

const WANTED = [
  'Vũ Hoài Ân: Chủ tịch|UBND tỉnh|; Trưởng ban|Ban Chỉ đạo phòng thủ dân sự tỉnh|',
  'Ngô Bích Thảo: Giám đốc|Sở Y tế|; Phó Trưởng ban|Ban Chỉ đạo phòng thủ dân sự tỉnh|',
  'Cao Sỹ Vỹ: Giám đốc|Sở Nội vụ|; Ủy viên|Ban Chỉ đạo phòng thủ dân sự tỉnh|',
];

describe('committees as lists of lines', () => {
  it.each([
    [
      'in one sentence',
      'Ban Chỉ đạo phòng thủ dân sự tỉnh gồm: ông Vũ Hoài Ân, Chủ tịch UBND tỉnh, Trưởng ban; bà Ngô Bích Thảo, Giám đốc Sở Y tế, Phó Trưởng ban; ông Cao Sỹ Vỹ, Giám đốc Sở Nội vụ, Ủy viên.',
    ],
    [
      'in numbered lines',
      'Ban Chỉ đạo phòng thủ dân sự tỉnh gồm:\n1. Ông Vũ Hoài Ân, Chủ tịch UBND tỉnh, Trưởng ban.\n2. Bà Ngô Bích Thảo, Giám đốc Sở Y tế, Phó Trưởng ban.\n3. Ông Cao Sỹ Vỹ, Giám đốc Sở Nội vụ, Ủy viên.',
    ],
    [
      'in lines behind dashes',
      'Ban Chỉ đạo phòng thủ dân sự tỉnh gồm:\n- Ông Vũ Hoài Ân, Chủ tịch UBND tỉnh, Trưởng ban;\n- Bà Ngô Bích Thảo, Giám đốc Sở Y tế, Phó Trưởng ban;\n- Ông Cao Sỹ Vỹ, Giám đốc Sở Nội vụ, Ủy viên.',
    ],
  ])('%s: %s', (_case, text) => expect(officialsIn(text)).toEqual(WANTED));

  it.each([
    [
      'beside a chief of something else',
      'Chủ tịch UBND tỉnh Vũ Hoài Ân gặp ông Cao Sỹ Vỹ, ủy viên, biên tập viên báo Văn Nghệ.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh|', 'Cao Sỹ Vỹ: ủy viên||'],
    ],
    [
      'behind the chief of a society',
      'Ông Vũ Hoài Ân - Chủ tịch Hội Nhà văn; ông Cao Sỹ Vỹ, ủy viên, phát biểu.',
      ['other Vũ Hoài Ân: Chủ tịch|Hội Nhà văn|', 'other Cao Sỹ Vỹ: ủy viên||'],
    ],
  ])('but a member %s is of no such body', (_case, text, wanted) => expect(officialsIn(text)).toEqual(wanted));
});

describe('a name and a colon before posts', () => {
  it.each([
    [
      'and posts',
      '- Ông Vũ Hoài Ân: Bí thư Đảng ủy xã Pá Hăng;\n- Bà Ngô Bích Thảo: Chủ tịch UBND xã Pá Hăng, Phó Bí thư Đảng ủy xã',
      ['Vũ Hoài Ân: Bí thư|Đảng ủy xã Pá Hăng|', 'Ngô Bích Thảo: Chủ tịch|UBND xã Pá Hăng|; Phó Bí thư|Đảng ủy xã|'],
    ],
    ['and speech', '- Ông Vũ Hoài Ân: Chủ tịch UBND xã phải chịu trách nhiệm.', []],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
