import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('posts in relative clauses', () => {
  it.each([
    [
      'of whom somebody follows',
      'Tỉnh bổ nhiệm ông Lò Văn Inh giữ chức Giám đốc Sở Y tế thay ông Vũ Hoài Ân, người vừa được bầu làm Phó Chủ tịch UBND tỉnh.',
      ['Lò Văn Inh: Giám đốc|Sở Y tế|', 'Vũ Hoài Ân: Giám đốc|Sở Y tế|former; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'of a name that nothing calls a person',
      'Tổng thống Mỹ Karl Harrow gặp Dan Walton, người từng làm Ngoại trưởng Mỹ.',
      ['Karl Harrow: Tổng thống|Mỹ|'],
    ],
    [
      'of a name that is called one',
      'Tổng thống Mỹ Karl Harrow gặp ông Dan Walton, người từng làm Ngoại trưởng Mỹ.',
      ['Karl Harrow: Tổng thống|Mỹ|', 'Dan Walton: Ngoại trưởng|Mỹ|former'],
    ],
    [
      'behind a home, and behind another post',
      'Ông Vũ Hoài Ân, quê Hà Nam, người từng làm Chủ tịch UBND xã Pá Hăng, khóc. Bà Ngô Bích Thảo, nguyên Giám đốc Sở Y tế, người từng là Bí thư Huyện ủy Suối Mơ, nói.',
      [
        'Vũ Hoài Ân: Chủ tịch|UBND xã Pá Hăng|former',
        'Ngô Bích Thảo: Giám đốc|Sở Y tế|former; Bí thư|Huyện ủy Suối Mơ|former',
      ],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});

describe('ongoing posts of a career', () => {
  it.each([
    [
      'behind one that was left',
      'Ông Vũ Hoài Ân từng là Giám đốc Sở Nội vụ và là Phó Chủ tịch UBND tỉnh từ năm 2018 đến nay.',
      ['Vũ Hoài Ân: Giám đốc|Sở Nội vụ|former; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'in brackets',
      'Ông Vũ Hoài Ân từng giữ các chức vụ: Giám đốc Sở Nội vụ (2015 - 2018); Phó Chủ tịch UBND tỉnh (từ 2018 đến nay).',
      ['Vũ Hoài Ân: Giám đốc|Sở Nội vụ|former; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'none that do',
      'Ông Vũ Hoài Ân từng là Giám đốc Sở Nội vụ từ năm 2018 đến năm 2020.',
      ['Vũ Hoài Ân: Giám đốc|Sở Nội vụ|former'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
