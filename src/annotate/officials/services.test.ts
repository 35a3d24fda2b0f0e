import { expect, it } from 'vitest';
import { officialsIn } from './test-table';

/** Ranks with the service of their bearer, and posts in committees that are seldom told of. */
it.each([
  [
    'Thượng úy Đinh Công Sửu lái xe. Thủ tướng khen. Ông Vũ Hoài Ân, đội trưởng, nói.',
    ['Thượng úy Đinh Công Sửu: ', 'Vũ Hoài Ân: đội trưởng||'],
  ],
  ['Đại úy biên phòng Đinh Công Sửu kể lại.', ['Đại úy Đinh Công Sửu: ']],
  ['Thiếu tá cảnh sát giao thông Ngô Đình Thảo đến nơi.', ['Thiếu tá Ngô Đình Thảo: ']],
  ['Đại úy quân y Lò Thị Inh cứu anh.', ['Đại úy Lò Thị Inh: ']],
  ['Cựu đại tá quân đội Trung Quốc Lưu Kiến Cương viết.', ['Đại tá Lưu Kiến Cương: ']],
  ['Cựu thiếu tướng quân đội Trung Quốc Nhạc Kiến viết.', ['Thiếu tướng Nhạc Kiến: ']],
  [
    'Trung tướng Lục quân Mỹ Mark Halloway và đại tá Không quân Ấn Độ Deepak Sunder nói.',
    ['Trung tướng Mark Halloway: ', 'Đại tá Deepak Sunder: '],
  ],
  [
    'Trao đổi với báo Sao Xa, Trưởng Công an xã Pá Hăng, Đại úy Vũ Hoài Ân cho biết đã bắt nghi phạm.',
    ['Đại úy Vũ Hoài Ân: Trưởng|Công an xã Pá Hăng|'],
  ],
  [
    'Theo chỉ đạo của Giám đốc Công an tỉnh, Đại tá Vũ Hoài Ân, Phó Giám đốc, đã đến hiện trường.',
    ['Đại tá Vũ Hoài Ân: Phó Giám đốc|Công an tỉnh|'],
  ],
  ['Chỉ huy trưởng Bộ CHQS tỉnh Đại tá Vũ Hoài Ân dự.', ['Đại tá Vũ Hoài Ân: Chỉ huy trưởng|Bộ CHQS tỉnh|']],
  [
    'Giám thị Trại giam số 5 Vũ Hoài Ân, Phó Giám thị Trại tạm giam Công an tỉnh Đinh Công Sửu và Giám đốc Trại giam Suối Mơ Lò Văn Ẩn dự. Giám thị coi thi Cao Vỹ về.',
    [
      'Vũ Hoài Ân: Giám thị|Trại giam số 5|',
      'Đinh Công Sửu: Phó Giám thị|Trại tạm giam Công an tỉnh|',
      'Lò Văn Ẩn: Giám đốc|Trại giam Suối Mơ|',
    ],
  ],
  [
    'Ông Vũ Hoài Ân là Chủ tịch UBND TP. Ông Đinh Công Sửu là Phó Chủ tịch UBND TX. Theo ông Sửu, việc đã xong.',
    ['Vũ Hoài Ân: Chủ tịch|UBND TP|', 'Đinh Công Sửu: Phó Chủ tịch|UBND TX|'],
  ],
  [
    'Thống tướng Myanmar Min Aung Hlai, tướng bốn sao Mỹ Karl Greer và tướng 2 sao Sum Rith nói. Một tướng hai sao Mỹ về.',
    ['Thống tướng Min Aung Hlai: ', 'Tướng Karl Greer: ', 'Tướng Sum Rith: '],
  ],
  ['Một đại tá Lục quân Mỹ nói. Ba trung tá quân đội Trung Quốc Quang vinh trở về.', []],
  ['Đại tá Công an tỉnh Hà Nam cho biết.', []],
  [
    'Phó Tư lệnh Pháp luật Cảnh sát biển Việt Nam Vũ Hoài Ân dự.',
    ['Vũ Hoài Ân: Phó Tư lệnh Pháp luật|Cảnh sát biển Việt Nam|'],
  ],
  [
    'Thượng tá Vũ Hoài Ân, Chủ nhiệm Hậu cần Quân khu 4, và Đại tá Cao Vỹ, Phó Chủ nhiệm Hậu cần - Kỹ thuật Sư đoàn 5, dự.',
    [
      'Thượng tá Vũ Hoài Ân: Chủ nhiệm Hậu cần|Quân khu 4|',
      'Đại tá Cao Vỹ: Phó Chủ nhiệm Hậu cần - Kỹ thuật|Sư đoàn 5|',
    ],
  ],
  [
    'Chủ nhiệm Kỹ thuật Quân đoàn 12 Vũ Hoài Ân dự. Ông Cao Vỹ, chủ nhiệm kỹ thuật của dự án, nói.',
    ['Vũ Hoài Ân: Chủ nhiệm Kỹ thuật|Quân đoàn 12|'],
  ],
  ['Anh Cao Vỹ, Chủ tịch CĐCS Chi cục Thuế huyện Suối Mơ, dự.', ['Cao Vỹ: Chủ tịch|CĐCS Chi cục Thuế huyện Suối Mơ|']],
  [
    'Trung tướng Vũ Hoài Ân, Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân (QĐND) Việt Nam, và bà Lò Thị Inh, Chủ tịch Hội Liên hiệp Phụ nữ (LHPN) Việt Nam, dự.',
    [
      'Trung tướng Vũ Hoài Ân: Chủ nhiệm|Tổng cục Chính trị Quân đội nhân dân (QĐND) Việt Nam|',
      'Lò Thị Inh: Chủ tịch|Hội Liên hiệp Phụ nữ (LHPN) Việt Nam|',
    ],
  ],
  [
    'Ông Vũ Hoài Ân, Kiểm sát viên trung cấp, Trưởng phòng Thực hành quyền công tố, kiểm sát xét xử phúc thẩm án hình sự Viện KSND tỉnh Hà Yên, nói.',
    [
      'Vũ Hoài Ân: Kiểm sát viên trung cấp||; Trưởng phòng|Thực hành quyền công tố, kiểm sát xét xử phúc thẩm án hình sự Viện KSND tỉnh Hà Yên|',
    ],
  ],
  [
    'Thẩm phán cao cấp Vũ Hoài Ân và bà Lò Thị Inh, Vụ trưởng Vụ Thực hành quyền công tố và kiểm sát điều tra án kinh tế, dự.',
    [
      'Vũ Hoài Ân: Thẩm phán cao cấp||',
      'Lò Thị Inh: Vụ trưởng|Vụ Thực hành quyền công tố và kiểm sát điều tra án kinh tế|',
    ],
  ],
  [
    'Ông Vũ Hoài Ân, Viện trưởng Viện thực hành quyền công tố và kiểm sát xét xử phúc thẩm, nói.',
    ['Vũ Hoài Ân: Viện trưởng|Viện thực hành quyền công tố và kiểm sát xét xử phúc thẩm|'],
  ],
  [
    'Trung tá Vũ Hoài Ân, Trạm trưởng Trạm Y tế xã Nam Sơn, nói.',
    ['Trung tá Vũ Hoài Ân: Trạm trưởng|Trạm Y tế xã Nam Sơn|'],
  ],
  [
    'Ủy viên Trung ương Đảng, Chủ tịch Hội Nhà báo Việt Nam Vũ Hoài Ân và ông Đinh Công Bảo, Phó Chủ tịch Hội Kiến trúc sư, Trưởng Ban Đô thị HĐND tỉnh Hà Nam, dự.',
    [
      'Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; Chủ tịch|Hội Nhà báo Việt Nam|',
      'Đinh Công Bảo: Phó Chủ tịch|Hội Kiến trúc sư|; Trưởng Ban|Đô thị HĐND tỉnh Hà Nam|',
    ],
  ],
  [
    'Tỉnh ủy viên, Chủ tịch Hội Nhà báo tỉnh Vũ Hoài Ân và Giám đốc Bệnh viện huyện Đinh Công Bảo dự.',
    ['Vũ Hoài Ân: Tỉnh ủy viên||; Chủ tịch|Hội Nhà báo tỉnh|', 'other Đinh Công Bảo: Giám đốc|Bệnh viện huyện|'],
  ],
])('%s', (text, expected) => {
  expect(officialsIn(text)).toEqual(expected);
});
