import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('members without a body', () => {
  it.each([
    ['an editor', 'Ông Vũ Hoài Ân, ủy viên, biên tập viên tạp chí Mây Trắng, viết.', ['other Vũ Hoài Ân: ủy viên||']],
    ['a poet', 'Nhà thơ Vũ Hoài Ân là ủy viên.', ['other Vũ Hoài Ân: ủy viên||']],
    [
      'where the article tells of members of an authority',
      'Ông Vũ Hoài Ân, ủy viên, phát biểu. Bà Đỗ Thị Vân, Ủy viên UBND tỉnh, dự.',
      ['Vũ Hoài Ân: ủy viên||', 'Đỗ Thị Vân: Ủy viên|UBND tỉnh|'],
    ],
    ['with a rank among them', 'Bà Đỗ Thị Vân, Ủy viên thường trực, dự.', ['Đỗ Thị Vân: Ủy viên thường trực||']],
    [
      'several of a committee',
      'Ban Chỉ đạo gồm: Trưởng ban: ông Vũ Hoài Ân; các ủy viên: bà Đỗ Thị Vân, ông Lò Văn Inh.',
      ['Vũ Hoài Ân: Trưởng ban|Ban Chỉ đạo|', 'Đỗ Thị Vân: ủy viên|Ban Chỉ đạo|', 'Lò Văn Inh: ủy viên|Ban Chỉ đạo|'],
    ],
    [
      'an association named by one word, after a public one',
      'Ông Vũ Hoài Ân làm Chủ tịch Hội Nông dân tỉnh. Bà Đỗ Thị Vân được bầu làm Phó Chủ tịch Hội.',
      ['Vũ Hoài Ân: Chủ tịch|Hội Nông dân tỉnh|', 'Đỗ Thị Vân: Phó Chủ tịch|Hội|'],
    ],
    [
      'or after another',
      'Ông Vũ Hoài Ân là Chủ tịch Hội Người mù tỉnh. Bà Đỗ Thị Vân được bầu làm Phó Chủ tịch Hội.',
      ['other Vũ Hoài Ân: Chủ tịch|Hội Người mù tỉnh|', 'other Đỗ Thị Vân: Phó Chủ tịch|Hội|'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
