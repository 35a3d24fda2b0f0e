import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { recogniseOfficials } from '../index';

const ranks = (text: string): string[] =>
  recogniseOfficials(fold(text)).map(({ name, rank }) => `${name}: ${rank ?? 'none'}`);

describe('a rank attached by a verb', () => {
  it.each([
    [
      'of several, before a colon',
      'Dự có các Thiếu tướng: Vũ Hoài Ân, Đinh Công Sửu và Cao Vỹ.',
      ['Vũ Hoài Ân: Thiếu tướng', 'Đinh Công Sửu: Thiếu tướng', 'Cao Vỹ: Thiếu tướng'],
    ],
    [
      'of several who are counted, with their posts; one has another name, one another rank',
      'Được khen có 2 Trung tướng gồm Vũ Hoài Ân, hiện là Tư lệnh Quân khu 9; Đinh Công Sửu (Đinh Kiên), nguyên Tư lệnh Quân khu 5 và Thiếu tướng Cao Vỹ, nguyên Phó Tư lệnh Quân khu 9.',
      ['Vũ Hoài Ân: Trung tướng', 'Đinh Công Sửu: Trung tướng', 'Cao Vỹ: Thiếu tướng'],
    ],
    [
      'of the navy, before the name',
      'Thủ tướng bổ nhiệm Phó Đô đốc Hải quân Vũ Hoài Ân, Tư lệnh Quân chủng Hải quân.',
      ['Vũ Hoài Ân: Phó đô đốc'],
    ],
    [
      'raised, told by cấp bậc alone',
      'Đại úy Vũ Hoài Ân (42 tuổi, cán bộ Công an xã) được thăng cấp bậc lên Thiếu tá.',
      ['Vũ Hoài Ân: Thiếu tá'],
    ],
    [
      'given by whom the sentence goes on with',
      'Tại lễ trao quyết định thăng cấp bậc hàm từ Trung tướng lên Thượng tướng đối với Thứ trưởng Bộ Công an Vũ Hoài Ân, Chủ tịch nước Cao Vỹ chúc mừng.',
      ['Vũ Hoài Ân: Thượng tướng', 'Cao Vỹ: none'],
    ],
    ['borne', 'Phó Chủ tịch Quốc hội Vũ Hoài Ân đang mang cấp bậc hàm thượng tướng.', ['Vũ Hoài Ân: Thượng tướng']],
    [
      'given to him, after a promotion',
      'Thiếu tá Vũ Hoài Ân được thăng quân hàm từ thiếu tá lên trung tá.',
      ['Vũ Hoài Ân: Trung tá'],
    ],
    [
      'taken from him, and from another with the verb left out',
      'Ông Vũ Hoài Ân bị giáng cấp bậc hàm từ Trung tướng xuống Đại tá; ông Đinh Công Bảo từ Thượng tướng xuống Trung tướng.',
      ['Vũ Hoài Ân: Đại tá', 'Đinh Công Bảo: Trung tướng'],
    ],
    [
      'who takes it does not bear it',
      'Thủ tướng Vũ Hoài Ân quyết định giáng cấp từ trung tướng xuống đại tá.',
      ['Vũ Hoài Ân: none'],
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
      'who speaks where it was given does not bear it',
      'Tại lễ trao quyết định thăng hàm Đại tá cho Trưởng phòng Tham mưu Vũ Hoài Ân, Giám đốc Công an tỉnh Ngô Bích Thảo phát biểu.',
      ['Vũ Hoài Ân: Đại tá', 'Ngô Bích Thảo: none'],
    ],
    [
      'given to two where something is opened',
      'Tại lễ, Bộ Công an trao quyết định thăng hàm Đại tá cho Trưởng phòng An ninh Vũ Hoài Ân, Trưởng phòng Tham mưu Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Đại tá', 'Ngô Bích Thảo: Đại tá'],
    ],
    [
      'of the traffic police, in its letters',
      'Thượng úy CSGT Vũ Hoài Ân dừng xe. CSGT Ngô Bích Thảo nói.',
      ['Vũ Hoài Ân: Thượng úy'],
    ],
    [
      'told of others',
      'Chủ tịch nước Ngô Bích Thảo chúc mừng các sĩ quan được thăng quân hàm đại tá.',
      ['Ngô Bích Thảo: none'],
    ],
    [
      'given to several, each with his post',
      'Chủ tịch nước trao quyết định thăng quân hàm từ trung tướng lên thượng tướng cho ông Vũ Hoài Ân, Ủy viên Trung ương Đảng, và ông Đinh Công Sửu, Thứ trưởng Bộ Công an.',
      ['Vũ Hoài Ân: Thượng tướng', 'Đinh Công Sửu: Thượng tướng'],
    ],
    [
      'given to a list',
      'Có hai người được thăng cấp bậc hàm từ Đại tá lên Thiếu tướng, gồm: ông Vũ Hoài Ân (53 tuổi), Cục trưởng Cục Đối ngoại; ông Đinh Công Sửu, Giám đốc Công an tỉnh Sơn La. Thứ trưởng Ngô Bích Thảo dự.',
      ['Vũ Hoài Ân: Thiếu tướng', 'Đinh Công Sửu: Thiếu tướng', 'Ngô Bích Thảo: none'],
    ],
    [
      'a lower one, told of earlier years',
      'Thượng tướng Vũ Hoài Ân quê Hà Nam. Tháng 3/2019, ông được thăng quân hàm trung tướng.',
      ['Vũ Hoài Ân: Thượng tướng'],
    ],
    [
      'told once for a row, whatever their posts',
      'Dự có các Thiếu tướng Vũ Hoài Ân, Phó Tư lệnh Quân khu 3; Đinh Công Sửu, Chính ủy Quân khu 4 và Lò Văn Inh.',
      ['Vũ Hoài Ân: Thiếu tướng', 'Đinh Công Sửu: Thiếu tướng', 'Lò Văn Inh: Thiếu tướng'],
    ],
    [
      'told of several, and others after them',
      'Dự có hai Thiếu tướng Vũ Hoài Ân và Đinh Công Sửu, bà Ngô Bích Thảo, Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Thiếu tướng', 'Đinh Công Sửu: Thiếu tướng', 'Ngô Bích Thảo: none'],
    ],
    [
      'told of one',
      'Dự có Thiếu tướng Vũ Hoài Ân, Ngô Bích Thảo, Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Thiếu tướng', 'Ngô Bích Thảo: none'],
    ],
    ['a rank alone', 'Bộ trưởng Vũ Hoài Ân tiếp một thiếu tướng.', ['Vũ Hoài Ân: none']],
  ])('%s: %s', (_, text, wanted) => {
    expect(ranks(text)).toEqual(wanted);
  });
});

describe('a rank before a degree or occupation', () => {
  it.each([
    ['Trung tá, bác sĩ Vũ Hoài Ân kể.', ['Vũ Hoài Ân: Trung tá']],
    ['Trung tướng, Anh hùng LLVTND Vũ Hoài Ân kể.', ['Vũ Hoài Ân: Trung tướng']],
    ['Đại tá, bác sĩ chuyên khoa II Vũ Hoài Ân kể.', ['Vũ Hoài Ân: Đại tá']],
    ['Đại tá, Nghệ sĩ ưu tú Vũ Hoài Ân kể.', ['Vũ Hoài Ân: Đại tá']],
    ['Đại úy QNCN Vũ Hoài Ân kể.', ['Vũ Hoài Ân: Đại úy']],
    ['Đại tá về hưu Vũ Hoài Ân kể.', ['Vũ Hoài Ân: Đại tá']],
    ['Bác sĩ Vũ Hoài Ân và nghệ sĩ Đinh Công Sửu kể.', []],
  ])('is that of the name: %s', (text, expected) => expect(ranks(text)).toEqual(expected));
});

describe('a rank before other words and the name', () => {
  it.each([
    ['a degree', 'Trung tá, ThS Vũ Hoài Ân, Phó Trưởng phòng CSGT, nói.', ['Vũ Hoài Ân: Trung tá']],
    ['a trade that begins like a form of address', 'Đại tá, bác sĩ Vũ Hoài Ân đến nơi.', ['Vũ Hoài Ân: Đại tá']],
    [
      'an abbreviated service',
      'Thiếu tá QNCN Vũ Hoài Ân và Đại úy CSGT Cao Vỹ đến.',
      ['Vũ Hoài Ân: Thiếu tá', 'Cao Vỹ: Đại úy'],
    ],
    [
      'behind the name, before the post',
      'Ông Vũ Hoài Ân, Thượng tá, Phó Cục trưởng Cục Cảnh sát giao thông, nói.',
      ['Vũ Hoài Ân: Thượng tá'],
    ],
    ['a city', 'Đại tá CATP Hà Nội cho biết.', []],
    [
      'no rank',
      'Bác sĩ Vũ Hoài Ân khám cho bác Cao Vỹ. ThS Ngô Bích Thảo, Phó Giám đốc Sở Y tế, đến.',
      ['Ngô Bích Thảo: none'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(ranks(text)).toEqual(wanted);
  });
});
