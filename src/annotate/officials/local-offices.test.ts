import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('officials of provinces, communes, forces and courts', () => {
  it.each([
    [
      'a district of the highlands in several spellings, before and after a name',
      'Bí thư Huyện ủy Đak Pơ Vũ Hoài Ân và ông Lò Văn Inh, Bí thư Huyện ủy Đăk Hà, dự.',
      ['Vũ Hoài Ân: Bí thư|Huyện ủy Đak Pơ|', 'Lò Văn Inh: Bí thư|Huyện ủy Đăk Hà|'],
    ],
    [
      'chambers of a court in a list of lines',
      'Tòa án có:\n- Chánh án: bà Ngô Bích Thảo\n- Chánh tòa dân sự: ông Vũ Hoài Ân',
      ['Ngô Bích Thảo: Chánh án||', 'Vũ Hoài Ân: Chánh tòa|dân sự|'],
    ],
    [
      'an office of the procuracy for one kind of cases, and a prosecutor in letters',
      'Ông Vũ Hoài Ân, KSV cao cấp, Phó Viện trưởng Viện kiểm sát án hành chính, kinh doanh thương mại, nói.',
      [
        'Vũ Hoài Ân: Kiểm sát viên cao cấp|Viện kiểm sát án hành chính, kinh doanh thương mại|; Phó Viện trưởng|Viện kiểm sát án hành chính, kinh doanh thương mại|',
      ],
    ],
    [
      'the head of a council and of its committee; one office of both',
      'Chủ tịch HĐND và UBND xã Pá Hăng Lò Văn Inh nói. Chánh Văn phòng HĐND và UBND xã Pá Hăng Vũ Hoài Ân dự.',
      ['Lò Văn Inh: Chủ tịch|HĐND|; Chủ tịch|UBND xã Pá Hăng|', 'Vũ Hoài Ân: Chánh Văn phòng|HĐND và UBND xã Pá Hăng|'],
    ],
    [
      'heads of a council and of a committee',
      'Phó Chủ tịch HĐND và UBND tỉnh, Chủ tịch HĐND và Chủ tịch UBND xã Pá Hăng tiếp ông Vũ Hoài Ân.',
      [],
    ],
    [
      'wards that look like names',
      'Chủ tịch UBND phường An Hội Đông cho biết. Bí thư Đảng ủy phường Phan Đình Phùng nói.',
      [],
    ],
    [
      'a hyphen inside an office of the ward',
      'Ông Vũ Hoài Ân - Trưởng phòng Văn hóa - Xã hội phường Tây Nha Trang - nói.',
      ['Vũ Hoài Ân: Trưởng phòng|Văn hóa - Xã hội phường Tây Nha Trang|'],
    ],
    [
      'five syllables of an Ê Đê name after a province',
      'Bí thư Tỉnh ủy Lâm Đồng Y Hoài Ân Niê Kđăm đến.',
      ['Y Hoài Ân Niê Kđăm: Bí thư|Tỉnh ủy Lâm Đồng|'],
    ],
    [
      'the place of a station whose noun the title swallowed',
      'Trung tá Vũ Hoài Ân, Đồn trưởng Biên phòng Ma Lù Thàng.',
      ['Trung tá Vũ Hoài Ân: Đồn trưởng|Biên phòng Ma Lù Thàng|'],
    ],
    [
      'a station with its number and place',
      'Đại tá Vũ Hoài Ân, nguyên Đồn trưởng Đồn 12 Lò Sín Thàng thuộc Công an nhân dân vũ trang Hà Yên, kể. Ông về thăm Lò Sín Thàng, nơi ông ở. Đồn trưởng Đồn 15 Lò Văn Ẩn nghe.',
      [
        'Đại tá Vũ Hoài Ân: Đồn trưởng|Đồn 12 Lò Sín Thàng thuộc Công an nhân dân vũ trang Hà Yên|former',
        'Lò Văn Ẩn: Đồn trưởng|Đồn 15|',
      ],
    ],
    [
      'border posts bear the names of places',
      'Đồn trưởng Đồn Biên phòng Ma Lù Thàng nói. Trung tá Vũ Hoài Ân, Đồn trưởng Đồn Biên phòng Ba Sơn.',
      ['Trung tá Vũ Hoài Ân: Đồn trưởng|Đồn Biên phòng Ba Sơn|'],
    ],
    [
      'numbered units',
      'Thiếu tá Vũ Hoài Ân, Phó Đội trưởng Đội CSGT số 6, và Thượng tá Đinh Công Sửu, Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 2.',
      [
        'Thiếu tá Vũ Hoài Ân: Phó Đội trưởng|Đội CSGT số 6|',
        'Thượng tá Đinh Công Sửu: Chỉ huy trưởng|Ban Chỉ huy Phòng thủ khu vực 2|',
      ],
    ],
    [
      'the post, a comma and the holder inside a sentence',
      'Tại buổi làm việc, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Sơn La, bà Ngô Bích Thảo nói.',
      ['Ngô Bích Thảo: Bí thư|Tỉnh ủy|; Chủ tịch|HĐND tỉnh Sơn La|'],
    ],
    [
      'but not where someone was named before',
      'Tiếp ông Vũ Hoài Ân, Bí thư Tỉnh ủy, bà Ngô Bích Thảo cười.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|'],
    ],
    [
      'whom one acts for',
      'Thừa lệnh Bộ trưởng, Chánh Văn phòng Bộ Y tế Vũ Hoài Ân ký.',
      ['Vũ Hoài Ân: Chánh Văn phòng|Bộ Y tế|'],
    ],
    [
      'the consular department, and a former officer without a comma behind the name',
      'Cựu Cục trưởng Lãnh sự Ngô Bích Thảo khai. Công an khởi tố ông Vũ Hoài Ân cựu trung tướng, cựu Phó Tổng cục trưởng Tổng cục Tình báo.',
      [
        'Ngô Bích Thảo: Cục trưởng|Lãnh sự|former',
        'Trung tướng Vũ Hoài Ân: Phó Tổng cục trưởng|Tổng cục Tình báo|former',
      ],
    ],
    [
      'a department of the procuracy',
      'Ông Vũ Hoài Ân - Trưởng phòng Thực hành quyền công tố, Viện KSND TP Hà Yên - nói.',
      ['Vũ Hoài Ân: Trưởng phòng|Thực hành quyền công tố|'],
    ],
    [
      'for whom one acts',
      'Thừa quyền Chủ tịch nước, Chủ tịch UBND tỉnh Vũ Hoài Ân trao huân chương.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh|'],
    ],
    [
      'who says so of somebody, and who is told by post and name',
      'Theo Bí thư Tỉnh ủy, Thượng tướng Vũ Hoài Ân là cán bộ giỏi. Việc này sẽ xong, theo Chủ tịch UBND xã, ông Cao Vỹ.',
      ['Thượng tướng Vũ Hoài Ân: ', 'Cao Vỹ: Chủ tịch|UBND xã|'],
    ],
    [
      'two of one post, told after them',
      'Ông Vũ Hoài Ân và bà Ngô Bích Thảo, đều là Phó Chủ tịch UBND tỉnh, dự. Bị cáo Đinh Công Sửu, Cao Vỹ (cùng là cựu Chủ tịch UBND huyện Sa Pa) khai.',
      [
        'Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh|',
        'Ngô Bích Thảo: Phó Chủ tịch|UBND tỉnh|',
        'Đinh Công Sửu: Chủ tịch|UBND huyện Sa Pa|former',
        'Cao Vỹ: Chủ tịch|UBND huyện Sa Pa|former',
      ],
    ],
    [
      'an obituary',
      'Đồng chí Vũ Hoài Ân, sinh năm 1930; quê quán: xã Yên Lãng; nguyên Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương; từ trần.',
      ['Vũ Hoài Ân: Phó Chủ nhiệm|Ủy ban Kiểm tra Trung ương|former'],
    ],
    ['trades between rank and name', 'Thượng tá, nhà văn, nhà báo Vũ Hoài Ân viết.', ['Thượng tá Vũ Hoài Ân: ']],
    [
      'abbreviated members of a committee',
      'Vũ Hoài Ân, TUV, Phó Chủ tịch HĐND tỉnh, đến.',
      ['Vũ Hoài Ân: Tỉnh ủy viên||; Phó Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'a federation of the country, and its head',
      'Chủ tịch Liên đoàn Bóng đá Việt Nam Vũ Hoài Ân nói.',
      ['other Vũ Hoài Ân: Chủ tịch|Liên đoàn Bóng đá Việt Nam|'],
    ],
    [
      'fields that begin like a level of government',
      'Bà Ngô Bích Thảo, Ủy viên Thường trực Ủy ban Văn hóa và Xã hội của Quốc hội.',
      ['Ngô Bích Thảo: Ủy viên Thường trực|Ủy ban Văn hóa và Xã hội của Quốc hội|'],
    ],
    [
      'a life in office at a body that is told with the one above it',
      'Ông Vũ Hoài Ân từng đảm nhiệm nhiều chức vụ tại Cục Bảo tồn (Bộ Văn hóa, Thể thao và Du lịch), như: Phó phòng Thiết kế; Trưởng phòng Nghiên cứu. Bà Ngô Bích Thảo từng trải qua nhiều vị trí trong ngành, như Phó phòng Tổ chức, Giám đốc Sở Nội vụ.',
      [
        'Vũ Hoài Ân: Phó phòng|Thiết kế|former; Trưởng phòng|Nghiên cứu|former',
        'Ngô Bích Thảo: Phó phòng|Tổ chức|former; Giám đốc|Sở Nội vụ|former',
      ],
    ],
    [
      'a life in office',
      'Bà Ngô Bích Thảo quê Nam Định. Bà từng kinh qua các vị trí: Phó Chánh Văn phòng Tỉnh ủy, Bí thư Huyện ủy Ý Yên. Tháng 3/2006 đến tháng 8/2007, bà là Giám đốc Sở Y tế.',
      ['Ngô Bích Thảo: Phó Chánh Văn phòng|Tỉnh ủy|former; Bí thư|Huyện ủy Ý Yên|former; Giám đốc|Sở Y tế|former'],
    ],
    [
      'a career in examples',
      'Đại tướng Vũ Hoài Ân từng đảm nhận nhiều chức vụ trong quân đội như phó tư lệnh, tư lệnh Quân khu 4.',
      ['Đại tướng Vũ Hoài Ân: phó tư lệnh|Quân khu 4|former; tư lệnh|Quân khu 4|former'],
    ],
    [
      'before the present post',
      'Trước khi giữ chức Bí thư Tỉnh ủy, ông Vũ Hoài Ân là Thứ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|; Thứ trưởng|Bộ Y tế|former'],
    ],
    [
      'terms in a row, one of them as an alternate',
      'Ông Vũ Hoài Ân là ủy viên Trung ương Đảng khóa XI (dự khuyết), XII, XIII; đại biểu Quốc hội khóa XV.',
      ['Vũ Hoài Ân: ủy viên|Trung ương Đảng|; đại biểu Quốc hội||'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
