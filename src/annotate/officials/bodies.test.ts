import { expect, it } from 'vitest';
import { officialsIn } from './test-table';

it.each([
  [
    'of examinations, of forests under protection',
    'Ông Vũ Hoài Ân, Phó Chủ tịch Hội đồng thi, Trưởng ban ra đề thi; ông Đinh Công Sửu, Hạt trưởng Hạt Kiểm lâm rừng đặc dụng Sông Lam (xã Pá Hăng); bà Ngô Bích Thảo, Phó Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh.',
    [
      'Vũ Hoài Ân: Phó Chủ tịch|Hội đồng thi|; Trưởng ban|ra đề thi|',
      'Đinh Công Sửu: Hạt trưởng|Hạt Kiểm lâm rừng đặc dụng Sông Lam|',
      'Ngô Bích Thảo: Phó Chủ tịch|Hội đồng Thi đua - Khen thưởng tỉnh|',
    ],
  ],
  [
    'parks and forests with their place, the youth league, an association of believers',
    'Giám đốc Ban Quản lý Vườn quốc gia Suối Mơ Vũ Hoài Ân; Bí thư Trung ương Đoàn TNCS Hồ Chí Minh Ngô Bích Thảo; linh mục Lò Văn Inh, Chủ tịch Ủy ban Đoàn kết Công giáo Việt Nam.',
    [
      'Vũ Hoài Ân: Giám đốc|Ban Quản lý Vườn quốc gia Suối Mơ|',
      'Ngô Bích Thảo: Bí thư|Trung ương Đoàn TNCS Hồ Chí Minh|',
      'other Lò Văn Inh: Chủ tịch|Ủy ban Đoàn kết Công giáo Việt Nam|',
    ],
  ],
  [
    'of cities that begin like a sentence or an honorific',
    'Chủ tịch UBND TP. Tuy Hòa Vũ Hoài Ân, ông Đinh Công Sửu, Viện trưởng VKSND TP. Bà Rịa, và Bí thư Đảng ủy xã Bà Điểm Ngô Bích Thảo dự.',
    [
      'Vũ Hoài Ân: Chủ tịch|UBND TP. Tuy Hòa|',
      'Đinh Công Sửu: Viện trưởng|VKSND TP. Bà Rịa|',
      'Ngô Bích Thảo: Bí thư|Đảng ủy xã Bà Điểm|',
    ],
  ],
  [
    'of clearing land, of statutes, and what counts its deputies after',
    'Dự có Trưởng Ban Bồi thường giải phóng mặt bằng quận Bến Lành Vũ Hoài Ân và ông Đinh Công Sửu (Vụ trưởng Tổ chức - Điều lệ, Ban Tổ chức Trung ương). Theo đó, Cục Thuế có 2 Phó Cục trưởng, gồm: Ngô Bích Thảo và Lò Văn Inh.',
    [
      'Vũ Hoài Ân: Trưởng Ban|Bồi thường giải phóng mặt bằng quận Bến Lành|',
      'Đinh Công Sửu: Vụ trưởng|Tổ chức - Điều lệ|',
      'Ngô Bích Thảo: Phó Cục trưởng|Cục Thuế|',
      'Lò Văn Inh: Phó Cục trưởng|Cục Thuế|',
    ],
  ],
  [
    'of banks, which are no offices, and two posts held together',
    'Ông Vũ Hoài Ân, trưởng phòng kinh doanh kiêm ủy viên Hội đồng tín dụng ngân hàng Phương Nam, và bà Ngô Bích Thảo, Phó Hiệu trưởng Đại học Kinh tế quốc dân, Ủy viên UB Tài chính của Quốc hội, nói.',
    [
      'other Vũ Hoài Ân: trưởng phòng|kinh doanh|; ủy viên|Hội đồng tín dụng ngân hàng Phương Nam|',
      'Ngô Bích Thảo: Phó Hiệu trưởng|Đại học Kinh tế quốc dân|; Ủy viên|UB Tài chính của Quốc hội|',
    ],
  ],
  [
    'committees with commas in their names, in a list',
    'Dự họp có Vũ Hoài Ân, Ủy viên UB Tài chính, Ngân hàng, Ngân sách; Ngô Bích Thảo, Ủy viên Ủy ban Văn hóa, Giáo dục, Thanh niên; Lò Văn Inh, Chủ nhiệm Hội đồng Dân tộc.',
    [
      'Vũ Hoài Ân: Ủy viên|UB Tài chính, Ngân hàng, Ngân sách|',
      'Ngô Bích Thảo: Ủy viên|Ủy ban Văn hóa, Giáo dục, Thanh niên|',
      'Lò Văn Inh: Chủ nhiệm|Hội đồng Dân tộc|',
    ],
  ],
  [
    'a list of fields without *và*, and whose body it is',
    'Bà Ngô Bích Thảo, Trưởng Ban Kinh tế, Ngân sách HĐND tỉnh Hà Nam, và ông Vũ Hoài Ân, Giám đốc Sở Nông nghiệp, Môi trường tỉnh Hà Nam.',
    [
      'Ngô Bích Thảo: Trưởng Ban|Kinh tế, Ngân sách HĐND tỉnh Hà Nam|',
      'Vũ Hoài Ân: Giám đốc|Sở Nông nghiệp, Môi trường tỉnh Hà Nam|',
    ],
  ],
  [
    'the holder right after it',
    'Chủ nhiệm Ủy ban Khoa học, Công nghệ, Môi trường Vũ Hoài Ân nói.',
    ['Vũ Hoài Ân: Chủ nhiệm|Ủy ban Khoa học, Công nghệ, Môi trường|'],
  ],
  [
    'another body after the comma',
    'Ông Vũ Hoài Ân, Giám đốc Sở Tài chính, Công an tỉnh và bà Ngô Bích Thảo, Phó Giám đốc Sở Y tế, Giáo dục là ưu tiên.',
    ['Vũ Hoài Ân: Giám đốc|Sở Tài chính|', 'Ngô Bích Thảo: Phó Giám đốc|Sở Y tế|'],
  ],
  [
    'one office of two bodies',
    'Ông Vũ Hoài Ân, Chánh Văn phòng HĐND và UBND xã Pá Hăng; bà Ngô Bích Thảo, Phó Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Hà Nam.',
    [
      'Vũ Hoài Ân: Chánh Văn phòng|HĐND và UBND xã Pá Hăng|',
      'Ngô Bích Thảo: Phó Chánh Văn phòng|Đoàn ĐBQH và HĐND tỉnh Hà Nam|',
    ],
  ],
  [
    'the office of a council, and a post of its own',
    'Ông Vũ Hoài Ân, Chánh Văn phòng HĐND tỉnh Hà Nam và Phó Chủ tịch UBND huyện Suối Mơ dự.',
    ['Vũ Hoài Ân: Chánh Văn phòng|HĐND tỉnh Hà Nam|; Phó Chủ tịch|UBND huyện Suối Mơ|'],
  ],
  [
    'a station whose place looks like a name, right before one',
    'Đồn trưởng Đồn Biên phòng Ma Lù Thàng Vũ Hoài Ân nói. Ông Lò Văn Inh, nguyên Đồn trưởng Đồn 45 Ma Lù Thàng, dự.',
    ['Vũ Hoài Ân: Đồn trưởng|Đồn Biên phòng Ma Lù Thàng|', 'Lò Văn Inh: Đồn trưởng|Đồn 45 Ma Lù Thàng|former'],
  ],
  [
    'their first letters in a bracket, and the place after it',
    'Trưởng đoàn Đại biểu Quốc hội (ĐBQH) Hà Nội Vũ Hoài Ân và Chủ tịch Ủy ban nhân dân (UBND) Hải Phòng Đinh Công Sửu.',
    [
      'Vũ Hoài Ân: Trưởng đoàn|Đại biểu Quốc hội (ĐBQH) Hà Nội|',
      'Đinh Công Sửu: Chủ tịch|Ủy ban nhân dân (UBND) Hải Phòng|',
    ],
  ],
  [
    'the letters of a post, with its place or its holder after them',
    'Ông Vũ Hoài Ân, đại biểu Quốc hội (ĐBQH) tỉnh Hà Nam, và Đại biểu Quốc hội (ĐBQH) Ngô Bích Thảo.',
    ['Vũ Hoài Ân: đại biểu Quốc hội||', 'Ngô Bích Thảo: Đại biểu Quốc hội||'],
  ],
  [
    'other letters in a bracket',
    'Ông Vũ Hoài Ân, Bí thư Tỉnh ủy (ĐBQH), và bà Ngô Bích Thảo, Giám đốc Sở Y tế (SYT).',
    ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|', 'Ngô Bích Thảo: Giám đốc|Sở Y tế|'],
  ],
  [
    'the constituency of a deputy, and a post after it',
    'Ông Vũ Hoài Ân, Trưởng đoàn Đại biểu Quốc hội khóa XV đơn vị tỉnh Hà Nam, Bí thư Đảng ủy Quân sự tỉnh Hà Nam.',
    ['Vũ Hoài Ân: Trưởng đoàn|Đại biểu Quốc hội|; Bí thư|Đảng ủy Quân sự tỉnh Hà Nam|'],
  ],
])('%s: %s', (_, text, officials) => {
  expect(officialsIn(text)).toEqual(officials);
});
