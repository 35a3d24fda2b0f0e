import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('posts abroad', () => {
  it.each([
    ['Nghị sĩ đảng Dân chủ Nancy Pellow phản đối.', ['Nancy Pellow: Nghị sĩ|đảng Dân chủ|']],
    ['Thượng nghị sĩ Dân chủ Karl Sandler phản đối.', ['Karl Sandler: Thượng nghị sĩ||']],
    ['Nghị sĩ đảng Fidesz Zsolt Nemeth phản đối.', ['Zsolt Nemeth: Nghị sĩ|đảng Fidesz|']],
    [
      'Đại sứ nước CHXHCN Việt Nam tại Lào Vũ Hoài Ân và ông Lò Văn Inh, Tham tán Công sứ, tiếp đoàn.',
      ['Vũ Hoài Ân: Đại sứ|nước CHXHCN Việt Nam|', 'Lò Văn Inh: Tham tán Công sứ||'],
    ],
    ['Chủ tịch Ủy ban EU Jean Morel nói.', ['Jean Morel: Chủ tịch|Ủy ban EU|']],
    ['Cựu Thủ tướng Ý Silvio Bella là nhà lãnh đạo EU đầu tiên làm vậy.', ['Silvio Bella: Thủ tướng|Ý|former']],
    ['Tổng thống đương nhiệm Mỹ Dan Walton nói.', ['Dan Walton: Tổng thống|Mỹ|']],
    ['Tổng thống tạm quyền Peru Dina Bolar nói.', ['Dina Bolar: Tổng thống|Peru|acting']],
    ['Tổng thống mới đắc cử Hàn Quốc Kang Dae-won nói.', ['Kang Dae-won: Tổng thống|Hàn Quốc|']],
    [
      'Bộ trưởng Quốc phòng Israel lúc bấy giờ, ông Yoav Gant, ra lệnh.',
      ['Yoav Gant: Bộ trưởng|Quốc phòng Israel|former'],
    ],
    ['Giám đốc Sở Y tế khi đó, bà Lò Thị Ẩn, ký.', ['Lò Thị Ẩn: Giám đốc|Sở Y tế|former']],
    ['Đại diện Thương mại Mỹ Karl Greer dự.', ['Karl Greer: Đại diện Thương mại|Mỹ|']],
    ['Lãnh đạo phe thiểu số tại Thượng viện Karl Greer nói.', ['Karl Greer: Lãnh đạo phe thiểu số|Thượng viện|']],
    ['Thị trưởng đắc cử New York Karl Greer nói.', ['Karl Greer: Thị trưởng đắc cử|New York|']],
    ['Giám đốc Tình báo Quốc gia Mỹ Nancy Pellow nói.', ['Nancy Pellow: Giám đốc|Tình báo Quốc gia Mỹ|']],
    ['Thái tử Brunei Al-Noori Rashad nói.', ['Al-Noori Rashad: Thái tử|Brunei|']],
    [
      'Cựu Giám đốc Cục Điều tra Liên bang (FBI) Karl Greer nói.',
      ['Karl Greer: Giám đốc|Cục Điều tra Liên bang|former'],
    ],
    [
      'Tổng tư lệnh lực lượng vũ trang hoàng gia Campuchia Vong Sarin nói.',
      ['Vong Sarin: Tổng tư lệnh|lực lượng vũ trang hoàng gia Campuchia|'],
    ],
    ['Tư lệnh Bộ Tư lệnh Thái Bình Dương Mỹ Karl Greer nói.', ['Karl Greer: Tư lệnh|Bộ Tư lệnh Thái Bình Dương Mỹ|']],
    ['Nga triệu tập Đại sứ Séc ở Moscow Vit Novotny.', ['Vit Novotny: Đại sứ|Séc|']],
    ['Tổng thống Cộng hòa Czech Milos Novak nói.', ['Milos Novak: Tổng thống|Cộng hòa Czech|']],
    [
      'Thủ lĩnh phe đối lập Venezuela Juan Perez nói. Chủ tịch Quốc hội Venezuela Juan Perez về. Ngoại trưởng Israel Katz nói.',
      ['Juan Perez: Chủ tịch|Quốc hội Venezuela|', 'Katz: Ngoại trưởng|Israel|'],
    ],
    ['Tổng Lãnh sự Việt Nam tại Houston Lò Văn Ẩn nói.', ['Lò Văn Ẩn: Tổng Lãnh sự|Việt Nam|']],
    [
      'Hạ nghị sĩ Takeshi Yamada, Chủ tịch Liên minh Nghị sĩ hữu nghị Nhật - Việt, đến.',
      ['Takeshi Yamada: Hạ nghị sĩ||; Chủ tịch|Liên minh Nghị sĩ hữu nghị Nhật - Việt|'],
    ],
    [
      'Ông Lò Văn Ẩn, Chủ tịch Nhóm nghị sĩ hữu nghị Việt - Lào, dự.',
      ['Lò Văn Ẩn: Chủ tịch|Nhóm nghị sĩ hữu nghị Việt - Lào|'],
    ],
    [
      'Lãnh đạo phe đa số tại Thượng viện Mỹ, Thượng nghị sĩ Charles Shumway, và Lãnh đạo phe Dân chủ tại Hạ viện Hakim Jefferson nói.',
      [
        'Charles Shumway: Lãnh đạo phe đa số|Thượng viện Mỹ|; Thượng nghị sĩ||',
        'Hakim Jefferson: Lãnh đạo phe Dân chủ|Hạ viện|',
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });

  it.each([
    'Đại diện thương mại của cửa hàng, ông Lò Văn Ẩn, nói.',
    'Lãnh đạo phe đối lập tại Quốc hội, ông Lò Văn Ẩn, nói.',
    'Cố vấn của ông Lò Văn Ẩn ở Houston nói.',
    'Linh mục Lò Văn Ẩn dự lễ hữu nghị Việt - Lào.',
    'Tổng thống Mỹ lúc bấy giờ, theo ông Lò Văn Ẩn, đã đồng ý.',
  ])('nobody in: %s', (text) => {
    expect(officialsIn(text)).toEqual([]);
  });
});
