import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('a body told by the abbreviation that its full name gives', () => {
  it.each([
    [
      'before its place',
      'Ông Vũ Hoài Ân, Giám đốc Sở Nông nghiệp và Môi trường (NN&MT) tỉnh Hà Nam, nói. Giám đốc Sở NN&MT Vũ Hoài Ân về.',
      ['Vũ Hoài Ân: Giám đốc|Sở Nông nghiệp và Môi trường (NN&MT) tỉnh Hà Nam|'],
    ],
    [
      'in parts',
      'Ông Vũ Hoài Ân, Giám đốc Sở Giáo dục và Đào tạo (GD-ĐT) tỉnh Hà Nam, nói. Ông Vũ Hoài Ân, Giám đốc Sở GD-ĐT, về.',
      ['Vũ Hoài Ân: Giám đốc|Sở Giáo dục và Đào tạo (GD-ĐT) tỉnh Hà Nam|'],
    ],
    [
      'of a commission',
      'Ông Vũ Hoài Ân, Phó Chủ nhiệm Ủy ban Kiểm tra (UBKT) Tỉnh ủy Hà Nam, nói. Phó Chủ nhiệm UBKT Tỉnh ủy Vũ Hoài Ân về.',
      ['Vũ Hoài Ân: Phó Chủ nhiệm|Ủy ban Kiểm tra (UBKT) Tỉnh ủy Hà Nam|'],
    ],
    [
      'but not another body',
      'Ông Vũ Hoài Ân, Giám đốc Sở Nông nghiệp và Môi trường (NN&MT) tỉnh Hà Nam, từng là Giám đốc Sở KH&CN.',
      ['Vũ Hoài Ân: Giám đốc|Sở Nông nghiệp và Môi trường (NN&MT) tỉnh Hà Nam|; Giám đốc|Sở KH&CN|former'],
    ],
  ])('%s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
