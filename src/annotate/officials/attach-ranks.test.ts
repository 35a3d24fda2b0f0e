import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

const ranks = (text: string): string[] =>
  recogniseOfficials(fold(text)).map(({ name, rank }) => `${name}: ${rank ?? 'none'}`);

describe('a rank told by a verb', () => {
  it.each([
    ['borne', 'Phó Chủ tịch Quốc hội Vũ Hoài Ân đang mang cấp bậc hàm thượng tướng.', ['Vũ Hoài Ân: Thượng tướng']],
    [
      'given to him, after a promotion',
      'Thiếu tá Vũ Hoài Ân được thăng quân hàm từ thiếu tá lên trung tá.',
      ['Vũ Hoài Ân: Trung tá'],
    ],
    [
      'of the one last spoken of',
      'Ông Vũ Hoài Ân làm Giám đốc Công an tỉnh Sơn La. Năm 2015, ông được phong quân hàm thiếu tướng.',
      ['Vũ Hoài Ân: Thiếu tướng'],
    ],
    [
      'who gives it does not bear it',
      'Chủ tịch nước Ngô Bích Thảo trao quyết định thăng cấp bậc hàm Đại tướng cho Bộ trưởng Bộ Công an Vũ Hoài Ân.',
      ['Ngô Bích Thảo: none', 'Vũ Hoài Ân: Đại tướng'],
    ],
    [
      'told of others',
      'Chủ tịch nước Ngô Bích Thảo chúc mừng các sĩ quan được thăng quân hàm đại tá.',
      ['Ngô Bích Thảo: none'],
    ],
    ['a rank alone', 'Bộ trưởng Vũ Hoài Ân tiếp một thiếu tướng.', ['Vũ Hoài Ân: none']],
  ])('%s', (_, text, wanted) => {
    expect(ranks(text)).toEqual(wanted);
  });
});
