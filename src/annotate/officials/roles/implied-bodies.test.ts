import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('the body that a sentence represents', () => {
  it.each([
    [
      'Đại diện cho Bộ Tài chính, Thứ trưởng Vũ Hoài Ân phát biểu tại hội nghị.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Tài chính|'],
    ],
    ['Thay mặt Bộ Y tế, Thứ trưởng Vũ Hoài Ân cảm ơn các bác sĩ.', ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|']],
    [
      'Về phía lãnh đạo Bộ Quốc phòng có: Vũ Hoài Ân, Thứ trưởng; Đinh Công Sửu, Phó Tổng Tham mưu trưởng.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Quốc phòng|', 'Đinh Công Sửu: Phó Tổng Tham mưu trưởng||'],
    ],
    [
      'Về phía UBND tỉnh Hà Yên có Phó Chủ tịch Vũ Hoài Ân; Phó Bí thư Đinh Công Sửu.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Yên|', 'Đinh Công Sửu: Phó Bí thư||'],
    ],
    [
      'Đại diện Sở Du lịch, ông Vũ Hoài Ân - Phó Giám đốc - cho biết. Đại diện Sở Y tế, bà Ngô Bích Thảo, Giám đốc Bệnh viện Hòa Bình, nói.',
      ['Vũ Hoài Ân: Phó Giám đốc|Sở Du lịch|', 'other Ngô Bích Thảo: Giám đốc|Bệnh viện Hòa Bình|'],
    ],
    [
      'Hiện Tổng cục Hậu cần còn có các phó chủ nhiệm: Trung tướng Vũ Hoài Ân và Trung tướng Cao Vỹ.',
      [
        'Trung tướng Vũ Hoài Ân: phó chủ nhiệm|Tổng cục Hậu cần|',
        'Trung tướng Cao Vỹ: phó chủ nhiệm|Tổng cục Hậu cần|',
      ],
    ],
    [
      'Như vậy, Tổng cục Hậu cần có Chủ nhiệm là Thượng tướng Vũ Hoài Ân; các Phó Chủ nhiệm gồm: Trung tướng Đinh Công Sửu và Trung tướng Lò Văn Ẩn.',
      [
        'Thượng tướng Vũ Hoài Ân: Chủ nhiệm|Tổng cục Hậu cần|',
        'Trung tướng Đinh Công Sửu: Phó Chủ nhiệm|Tổng cục Hậu cần|',
        'Trung tướng Lò Văn Ẩn: Phó Chủ nhiệm|Tổng cục Hậu cần|',
      ],
    ],
    [
      'Hiện nay UBND tỉnh Hà Yên có Chủ tịch Vũ Hoài Ân và hai Phó Chủ tịch: Đinh Công Sửu, Lò Thị Ẩn.',
      [
        'Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Yên|',
        'Đinh Công Sửu: Phó Chủ tịch|UBND tỉnh Hà Yên|',
        'Lò Thị Ẩn: Phó Chủ tịch|UBND tỉnh Hà Yên|',
      ],
    ],
    [
      'Đại hội đã bầu Ủy ban Kiểm tra Tỉnh ủy gồm 11 ủy viên, do ông Vũ Hoài Ân làm chủ nhiệm.',
      ['Vũ Hoài Ân: chủ nhiệm|Ủy ban Kiểm tra Tỉnh ủy|'],
    ],
    ['Đoàn vào Sở Y tế gồm 11 người, do ông Vũ Hoài Ân làm chủ nhiệm.', ['other Vũ Hoài Ân: chủ nhiệm||']],
    [
      'Bộ Công Thương tổ chức hội nghị tập huấn, Bộ trưởng Vũ Hoài Ân chủ trì, ông Đinh Công Bảo, Trưởng phòng Hành chính - tổ chức Sở Công Thương, và bà Ngô Bích Thảo, Vụ trưởng Vụ Tài chính các ngân hàng và tổ chức tài chính, dự.',
      [
        'Vũ Hoài Ân: Bộ trưởng|Bộ Công Thương|',
        'Đinh Công Bảo: Trưởng phòng|Hành chính - tổ chức Sở Công Thương|',
        'Ngô Bích Thảo: Vụ trưởng|Vụ Tài chính các ngân hàng và tổ chức tài chính|',
      ],
    ],
    ['Theo đó, Sở Y tế cho biết, Giám đốc Vũ Hoài Ân sẽ đến.', ['other Vũ Hoài Ân: Giám đốc||']],
    ['Phía Bộ Y tế cho biết, Thứ trưởng Vũ Hoài Ân sẽ đến.', ['Vũ Hoài Ân: Thứ trưởng||']],
  ])('%s', (text, expected) => expect(officialsIn(text)).toEqual(expected));
});

describe('the body of a deputy', () => {
  it.each([
    [
      'Giám đốc Sở Y tế Vũ Hoài Ân và Phó giám đốc Đinh Công Sửu trả lời.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|', 'Đinh Công Sửu: Phó giám đốc|Sở Y tế|'],
    ],
    [
      'Lãnh đạo UBND tỉnh gồm Chủ tịch Vũ Hoài Ân, các Phó Chủ tịch Đinh Công Sửu, Ngô Bích Thảo dự.',
      [
        'Vũ Hoài Ân: Chủ tịch|UBND tỉnh|',
        'Đinh Công Sửu: Phó Chủ tịch|UBND tỉnh|',
        'Ngô Bích Thảo: Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Ông Vũ Hoài Ân làm Giám đốc Sở Xây dựng. Các Phó Giám đốc gồm: Đinh Công Sửu, Ngô Bích Thảo.',
      [
        'Vũ Hoài Ân: Giám đốc|Sở Xây dựng|',
        'Đinh Công Sửu: Phó Giám đốc|Sở Xây dựng|',
        'Ngô Bích Thảo: Phó Giám đốc|Sở Xây dựng|',
      ],
    ],
    [
      'Ông Vũ Hoài Ân, nguyên Chủ tịch UBND tỉnh Hà Nam, gặp Phó Chủ tịch Đinh Công Sửu.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|former', 'Đinh Công Sửu: Phó Chủ tịch||'],
    ],
    [
      'Cựu Giám đốc Sở Xây dựng Đinh Công Sửu bị bắt cùng cựu Phó Giám đốc Lò Văn Inh.',
      ['Đinh Công Sửu: Giám đốc|Sở Xây dựng|former', 'Lò Văn Inh: Phó Giám đốc|Sở Xây dựng|former'],
    ],
    [
      'Giám đốc Công an tỉnh Hà Nam: Đại tá Vũ Hoài Ân\nPhó Giám đốc: Thượng tá Đinh Công Sửu',
      [
        'Đại tá Vũ Hoài Ân: Giám đốc|Công an tỉnh Hà Nam|',
        'Thượng tá Đinh Công Sửu: Phó Giám đốc|Công an tỉnh Hà Nam|',
      ],
    ],
    [
      '1. Ông Vũ Hoài Ân - Bí thư Đảng ủy\n2. Ông Đinh Công Sửu - Phó Bí thư, Chủ tịch UBND xã',
      ['Vũ Hoài Ân: Bí thư|Đảng ủy|', 'Đinh Công Sửu: Phó Bí thư|Đảng ủy|; Chủ tịch|UBND xã|'],
    ],
    [
      'Bộ trưởng Bộ Y tế Vũ Hoài Ân dự. Thứ trưởng Đinh Công Sửu vắng mặt.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|', 'Đinh Công Sửu: Thứ trưởng||'],
    ],
  ])('is that of the head earlier in the sentence: %s', (text, expected) =>
    expect(officialsIn(text)).toEqual(expected),
  );
});

describe('the body whose staff a list names', () => {
  it.each([
    [
      'before what befell them',
      'Có 3 cán bộ Sở Y tế tỉnh Hà Nam hầu tòa gồm: nguyên giám đốc Vũ Hoài Ân và phó giám đốc Lò Văn Inh.',
      ['Vũ Hoài Ân: giám đốc|Sở Y tế tỉnh Hà Nam|former', 'Lò Văn Inh: phó giám đốc|Sở Y tế tỉnh Hà Nam|'],
    ],
    [
      'in brackets, with one of a firm',
      'Khởi tố lãnh đạo UBND xã Pá Hăng gồm Vũ Hoài Ân (Chủ tịch), Lò Văn Inh (Phó Chủ tịch), Ngô Bích Thảo (Giám đốc Công ty Mây Trắng).',
      [
        'Vũ Hoài Ân: Chủ tịch|UBND xã Pá Hăng|',
        'Lò Văn Inh: Phó Chủ tịch|UBND xã Pá Hăng|',
        'other Ngô Bích Thảo: Giám đốc|Công ty Mây Trắng|',
      ],
    ],
    [
      'but not a body that has no such post, or a meeting with others',
      'Khởi tố 2 cán bộ UBND xã Pá Hăng gồm Vũ Hoài Ân (Giám đốc). Lãnh đạo UBND xã Pá Hăng tiếp khách gồm ông Lò Văn Inh (Chủ tịch).',
      ['other Vũ Hoài Ân: Giám đốc||', 'other Lò Văn Inh: Chủ tịch||'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
