import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('short and rare names of bodies and states', () => {
  it.each([
    [
      'the treasury and the political department in their letters',
      'Bà Đỗ Thị Vân, Phó Giám đốc KBNN tỉnh Hà Nam, và Trung tướng Vũ Hoài Ân, Phó Chủ nhiệm TCCT, dự.',
      ['Đỗ Thị Vân: Phó Giám đốc|KBNN tỉnh Hà Nam|', 'Trung tướng Vũ Hoài Ân: Phó Chủ nhiệm|TCCT|'],
    ],
    [
      'the auditor and the Politburo in their letters',
      'Dự lễ có ông Vũ Hoài Ân, UV BCT, Bí thư Thành ủy; ông Đinh Công Sửu, Phó Kiểm toán trưởng KTNN khu vực VII; bà Đỗ Thị Vân, UVTWĐ, Tổng KTNN.',
      [
        'Vũ Hoài Ân: Ủy viên|BCT|; Bí thư|Thành ủy|',
        'Đinh Công Sửu: Phó Kiểm toán trưởng|KTNN khu vực VII|',
        'Đỗ Thị Vân: Ủy viên Trung ương Đảng||; Tổng Kiểm toán Nhà nước||',
      ],
    ],
    [
      'India in one syllable, and a man of that name',
      'Thủ tướng Ấn Narin Modan đến. Ông Vũ Hoài Ấn, Bí thư Tỉnh ủy, nói.',
      ['Narin Modan: Thủ tướng|Ấn|', 'Vũ Hoài Ấn: Bí thư|Tỉnh ủy|'],
    ],
    [
      'a region, and a kingdom in the spelling of the ministry',
      'Thủ hiến Catalonia Carles Pujadel gặp bà Anna Berglund, Thủ tướng Liên hiệp Vương quốc Anh và Bắc Ai-len.',
      ['Carles Pujadel: Thủ hiến|Catalonia|', 'Anna Berglund: Thủ tướng|Liên hiệp Vương quốc Anh và Bắc Ai-len|'],
    ],
    [
      'an authority in its older name',
      'Cục trưởng Cục Hàng không dân dụng Việt Nam Vũ Hoài Ân nói.',
      ['Vũ Hoài Ân: Cục trưởng|Cục Hàng không dân dụng Việt Nam|'],
    ],
    [
      'the police of districts and wards, and associations, in their letters',
      'Trưởng CAQ Vũ Hoài Ân, Thượng tá Lò Văn Inh - Phó Trưởng CAH Vĩnh Bảo, và Đại úy Cao Sỹ Vỹ, Trưởng CAP Hạ Mây, dự. Thay mặt Hội LHPNVN, Chủ tịch Đỗ Thị Vân tặng quà.',
      [
        'Vũ Hoài Ân: Trưởng|CAQ|',
        'Thượng tá Lò Văn Inh: Phó Trưởng|CAH Vĩnh Bảo|',
        'Đại úy Cao Sỹ Vỹ: Trưởng|CAP Hạ Mây|',
        'Đỗ Thị Vân: Chủ tịch|Hội LHPNVN|',
      ],
    ],
    [
      'posts in their letters, with a full stop or their rank',
      'Đ/c Vũ Hoài Ân, PCT.UBND xã; đ/c Lò Văn Inh, PBT TT Đảng ủy; đ/c Cao Sỹ Vỹ, PCT TT UBND huyện; bà Đỗ Thị Vân, Trưởng BHXH cơ sở Suối Mơ. Ông Cao Vỹ, TUV. UBND tỉnh họp.',
      [
        'Vũ Hoài Ân: Phó Chủ tịch|UBND xã|',
        'Lò Văn Inh: Phó Bí thư Thường trực|Đảng ủy|',
        'Cao Sỹ Vỹ: Phó Chủ tịch Thường trực|UBND huyện|',
        'Đỗ Thị Vân: Trưởng|BHXH cơ sở Suối Mơ|',
        'Cao Vỹ: Tỉnh ủy viên||',
      ],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
