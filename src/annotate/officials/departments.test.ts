import { expect, it } from 'vitest';
import { officialsIn } from './test-table';

/** Posts in departments, committees and delegations. */
it.each([
  [
    'Bà Ngô Bích Thảo, Quyền Trưởng ban Tiếp thị sản phẩm Vietnam Airways, mong khách đến. Ông Cao Vỹ, Trưởng phòng Kinh doanh, nói. Ông Vũ Hoài Ân, Trưởng phòng Kinh doanh Sở Công Thương tỉnh Hà Nam, nói.',
    [
      'other Ngô Bích Thảo: Trưởng ban|Tiếp thị sản phẩm Vietnam Airways|acting',
      'other Cao Vỹ: Trưởng phòng|Kinh doanh|',
      'Vũ Hoài Ân: Trưởng phòng|Kinh doanh Sở Công Thương tỉnh Hà Nam|',
    ],
  ],
  ['Ông Vũ Hoài Ân, Cục trưởng Cục Lãnh sự, nói.', ['Vũ Hoài Ân: Cục trưởng|Cục Lãnh sự|']],
  [
    'Ông Vũ Hoài Ân, Phó Vụ trưởng Vụ Khoa học và Công nghệ các ngành kinh tế kỹ thuật, Bộ Khoa học và Công nghệ, nói.',
    ['Vũ Hoài Ân: Phó Vụ trưởng|Vụ Khoa học và Công nghệ các ngành kinh tế kỹ thuật|'],
  ],
  [
    'Ông Vũ Hoài Ân, Trưởng phòng Kỹ thuật & Chất lượng Sở Y tế, và bà Ngô Bích Thảo, Trưởng phòng Nội vụ & Chủ tịch Công đoàn, dự.',
    ['Vũ Hoài Ân: Trưởng phòng|Kỹ thuật & Chất lượng Sở Y tế|', 'Ngô Bích Thảo: Trưởng phòng|Nội vụ|'],
  ],
  [
    'Trưởng ban thực hiện chính sách bảo hiểm y tế (Bảo hiểm xã hội Việt Nam) Vũ Hoài Ân nói. Ông Lò Văn Inh, Đại tá, Phó Giám đốc Công an tỉnh, dự.',
    ['Vũ Hoài Ân: Trưởng ban|thực hiện chính sách bảo hiểm y tế|', 'Đại tá Lò Văn Inh: Phó Giám đốc|Công an tỉnh|'],
  ],
  ['Cựu cục trưởng Lãnh sự Ngô Bích Thảo khai.', ['Ngô Bích Thảo: cục trưởng|Lãnh sự|former']],
  ['Cục trưởng Cục Lãnh sự Ngô Bích Thảo nói.', ['Ngô Bích Thảo: Cục trưởng|Cục Lãnh sự|']],
  [
    'Ông Vũ Hoài Ân, Cục trưởng Cục Thi hành án dân sự (THADS) tỉnh Đắk Lắk, xác nhận.',
    ['Vũ Hoài Ân: Cục trưởng|Cục Thi hành án dân sự (THADS) tỉnh Đắk Lắk|'],
  ],
  [
    'Ông Vũ Hoài Ân là Vụ trưởng Vụ Theo dõi xử lý các vụ án, vụ việc của Ban Nội chính Trung ương.',
    ['Vũ Hoài Ân: Vụ trưởng|Vụ Theo dõi xử lý các vụ án, vụ việc của Ban Nội chính Trung ương|'],
  ],
  ['Ông Vũ Hoài Ân - ĐUV, Phó Chủ tịch HĐND phường, dự.', ['Vũ Hoài Ân: Đảng ủy viên||; Phó Chủ tịch|HĐND phường|']],
  ['Chủ tịch HĐND lâm thời phường An Hải Vũ Hoài Ân phát biểu.', ['Vũ Hoài Ân: Chủ tịch|HĐND lâm thời phường An Hải|']],
  [
    'Chủ nhiệm Ủy ban Văn hóa, Giáo dục Vũ Hoài Ân và Trưởng phòng An ninh đối nội Ngô Bích Thảo.',
    ['Vũ Hoài Ân: Chủ nhiệm|Ủy ban Văn hóa, Giáo dục|', 'Ngô Bích Thảo: Trưởng phòng|An ninh đối nội|'],
  ],
  [
    'Dự họp có: Phó Chủ tịch Quốc hội, Thượng tướng Vũ Hoài Ân; Bộ trưởng Bộ Y tế Ngô Bích Thảo.',
    ['Thượng tướng Vũ Hoài Ân: Phó Chủ tịch|Quốc hội|', 'Ngô Bích Thảo: Bộ trưởng|Bộ Y tế|'],
  ],
  [
    'Có: Phó bí thư Tỉnh ủy Vũ Hoài Ân; Vụ trưởng Vụ Địa phương 1, Ban Nội chính Trung ương, TS Ngô Bích Thảo; Chánh án Đinh Công Sửu.',
    ['Vũ Hoài Ân: Phó bí thư|Tỉnh ủy|', 'Ngô Bích Thảo: Vụ trưởng|Vụ Địa phương 1|', 'Đinh Công Sửu: Chánh án||'],
  ],
  [
    'Trung tướng Vũ Hoài Ân, Cục trưởng Cục Phong trào toàn dân bảo vệ ANTQ, dự.',
    ['Trung tướng Vũ Hoài Ân: Cục trưởng|Cục Phong trào toàn dân bảo vệ ANTQ|'],
  ],
  [
    'Giám đốc Sở Y tế Đoàn Thái Bình trả lời. Đại biểu Quốc hội Đoàn Hòa Bình góp ý.',
    ['Đoàn Thái Bình: Giám đốc|Sở Y tế|', 'Đoàn Hòa Bình: Đại biểu Quốc hội||'],
  ],
  ['Đại biểu Quốc hội Đoàn Hà Nội Ngô Bích Thảo góp ý.', ['Ngô Bích Thảo: Đại biểu Quốc hội||']],
  [
    'Ông Vũ Hoài Ân, Chủ tịch nhóm nghị sĩ hữu nghị Việt Nam - Bulgaria, dự.',
    ['Vũ Hoài Ân: Chủ tịch|nhóm nghị sĩ hữu nghị Việt Nam - Bulgaria|'],
  ],
  ['Ông Vũ Hoài Ân công tác ở Cục Viễn thông, từng là Cục trưởng của cơ quan này.', ['Vũ Hoài Ân: Cục trưởng||former']],
  [
    'Ông Vũ Hoài Ân, Bộ trưởng Bộ Y tế, hội đàm với Chủ tịch Quốc hội Lào, ông Xaysomphone Vongsa.',
    ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|', 'Xaysomphone Vongsa: Chủ tịch|Quốc hội Lào|'],
  ],
  [
    'Lễ viếng nguyên Chủ tịch nước, Đại tướng Vũ Hoài Ân được tổ chức trọng thể.',
    ['Đại tướng Vũ Hoài Ân: Chủ tịch nước||former'],
  ],
  [
    'Ông Ngô Đình Thảo, nguyên Chủ tịch Hội đồng Bộ trưởng, Đại tướng Vũ Hoài Ân cùng dự.',
    ['Ngô Đình Thảo: Chủ tịch|Hội đồng Bộ trưởng|former', 'Đại tướng Vũ Hoài Ân: '],
  ],
  [
    'Trung tướng Vũ Hoài Ân, Chánh Văn phòng, Người phát ngôn Bộ Công an, cho biết.',
    ['Trung tướng Vũ Hoài Ân: Chánh Văn phòng|Bộ Công an|'],
  ],
  [
    'Ông Vũ Hoài Ân từng là Chủ tịch Hội đồng Bộ trưởng (nay là Thủ tướng Chính phủ).',
    ['Vũ Hoài Ân: Chủ tịch|Hội đồng Bộ trưởng|former'],
  ],
  ['Ông Vũ Hoài Ân (nay là Thứ trưởng Bộ Y tế) đến dự.', ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|']],
  ['Đại biểu HĐND tỉnh Sơn La Ngô Bích Thảo chất vấn.', ['Ngô Bích Thảo: Đại biểu HĐND|tỉnh Sơn La|']],
  ['Bà Ngô Bích Thảo, đại biểu HĐND TP Hà Nội, chất vấn.', ['Ngô Bích Thảo: đại biểu HĐND|TP Hà Nội|']],
  [
    'Thiếu tướng Vũ Hoài Ân, Tư lệnh Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh, đến.',
    ['Thiếu tướng Vũ Hoài Ân: Tư lệnh|Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh|'],
  ],
  [
    'Trung tướng Vũ Hoài Ân, nguyên Phó Tư lệnh Chính trị Bộ Tư lệnh Thành phố Hồ Chí Minh, từ trần.',
    ['Trung tướng Vũ Hoài Ân: Phó Tư lệnh Chính trị|Bộ Tư lệnh Thành phố Hồ Chí Minh|former'],
  ],
  [
    'Ông Vũ Hoài Ân, Tổng Thư ký Liên đoàn Điền kinh Việt Nam, nguyên Phó Cục trưởng Cục Thể dục thể thao, nói.',
    ['Vũ Hoài Ân: Tổng Thư ký|Liên đoàn Điền kinh Việt Nam|; Phó Cục trưởng|Cục Thể dục thể thao|former'],
  ],
  [
    'Ông Vũ Hoài Ân, nguyên Phó Viện trưởng Viện Nghiên cứu lập pháp, nguyên Ủy viên Ủy ban Pháp luật, nói.',
    ['Vũ Hoài Ân: Phó Viện trưởng|Viện Nghiên cứu lập pháp|former; Ủy viên|Ủy ban Pháp luật|former'],
  ],
  ['Ông Vũ Hoài Ân, nguyên Kiến trúc sư trưởng TP HCM, nói.', ['Vũ Hoài Ân: Kiến trúc sư trưởng|TP HCM|former']],
  [
    'Điều phối viên thường trú Liên hợp quốc tại Việt Nam Pauline Ward phát biểu.',
    ['Pauline Ward: Điều phối viên thường trú|Liên hợp quốc|'],
  ],
  [
    'Thượng tá Vũ Hoài Ân, Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 3 - Suối Mơ, nói.',
    ['Thượng tá Vũ Hoài Ân: Chỉ huy trưởng|Ban Chỉ huy Phòng thủ khu vực 3 - Suối Mơ|'],
  ],
  ['Chánh án TAND khu vực 5 - Lò Văn Inh - nói.', ['Lò Văn Inh: Chánh án|TAND khu vực 5|']],
  [
    'Tổng Tham mưu trưởng Quân đội Hoàng gia Campuchia, Đại tướng Vong Sarin và Tư lệnh Quân khu 9, Trung tướng Vũ Hoài Ân ký biên bản.',
    [
      'Đại tướng Vong Sarin: Tổng Tham mưu trưởng|Quân đội Hoàng gia Campuchia|',
      'Trung tướng Vũ Hoài Ân: Tư lệnh|Quân khu 9|',
    ],
  ],
  [
    'Ông Lò Văn Inh, GĐ Sở Nội vụ; PCT Thường trực UBND tỉnh Vũ Hoài Ân; PBT Tỉnh ủy Đinh Công Sửu; bà Ngô Bích Thảo - HUV, CT HĐND xã.',
    [
      'Lò Văn Inh: Giám đốc|Sở Nội vụ|',
      'Vũ Hoài Ân: Phó Chủ tịch Thường trực|UBND tỉnh|',
      'Đinh Công Sửu: Phó Bí thư|Tỉnh ủy|',
      'Ngô Bích Thảo: Huyện ủy viên||; Chủ tịch|HĐND xã|',
    ],
  ],
  ['Kênh BT Vũ Hoài Ân phát; CT Ngô Bích Thảo dài 5 tập.', []],
  [
    'Bà Ngô Bích Thảo - Chủ tịch Hội đồng Quản lý quỹ BHXH, Trưởng Ban soạn thảo - nói.',
    ['Ngô Bích Thảo: Chủ tịch|Hội đồng Quản lý quỹ BHXH|; Trưởng Ban|soạn thảo|'],
  ],
  ['Ông Vũ Hoài Ân được phân công phụ trách chức danh Giám đốc Sở Y tế.', ['Vũ Hoài Ân: Giám đốc|Sở Y tế|acting']],
  [
    'VKS đề nghị phạt cựu Chủ tịch UBND tỉnh Vũ Hoài Ân 8-9 năm tù, cựu Giám đốc Sở Y tế Đinh Công Sửu 5 đến 6 năm tù.',
    ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh|former', 'Đinh Công Sửu: Giám đốc|Sở Y tế|former'],
  ],
  ['Trưởng phòng kiểm tra Khu Ngô Đình Ẩn 12-15 và lô Trần Bé 5-6.', []],
  [
    'Đại tá Đinh Công Sửu, Đoàn trưởng Đoàn Kinh tế - Quốc phòng 327, báo cáo.',
    ['Đại tá Đinh Công Sửu: Đoàn trưởng|Đoàn Kinh tế - Quốc phòng 327|'],
  ],
  [
    'Ông Vũ Hoài Ân, UVBTV Tỉnh ủy; bà Ngô Bích Thảo, TUV, Chánh VP UBND tỉnh; ông Đinh Công Sửu, Phó CVP Bộ Y tế.',
    [
      'Vũ Hoài Ân: Ủy viên Ban Thường vụ|Tỉnh ủy|',
      'Ngô Bích Thảo: Tỉnh ủy viên||; Chánh Văn phòng|UBND tỉnh|',
      'Đinh Công Sửu: Phó Chánh Văn phòng|Bộ Y tế|',
    ],
  ],
  [
    'Bà Ngô Bích Thảo, UVBCH Trung ương Đảng, Bí thư Tỉnh ủy; ông Đinh Công Sửu, UVBCH Đảng bộ tỉnh.',
    [
      'Ngô Bích Thảo: Ủy viên Ban Chấp hành|Trung ương Đảng|; Bí thư|Tỉnh ủy|',
      'Đinh Công Sửu: Ủy viên Ban Chấp hành|Đảng bộ tỉnh|',
    ],
  ],
  ['Đ/c Ngô Bích Thảo, UVBCH, Giám đốc Sở Y tế.', ['Ngô Bích Thảo: Ủy viên Ban Chấp hành||; Giám đốc|Sở Y tế|']],
  // Two people may be meant.
  [
    'Dự họp có: Phó Chủ tịch UBND tỉnh, Đại tá Vũ Hoài Ân, Giám đốc Công an tỉnh.',
    ['Đại tá Vũ Hoài Ân: Giám đốc|Công an tỉnh|'],
  ],
])('%s', (text, expected) => {
  expect(officialsIn(text)).toEqual(expected);
});
