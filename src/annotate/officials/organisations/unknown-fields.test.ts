import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('fields of work in no table', () => {
  it.each([
    ['Phó Cục trưởng Cục Bảo tồn chim sẻ xám Vũ Hoài Ân nói.', 'Vũ Hoài Ân: Phó Cục trưởng|Cục Bảo tồn chim sẻ xám|'],
    ['Ông Vũ Hoài Ân, Cục trưởng Cục Dầu khí và Muối, nói.', 'Vũ Hoài Ân: Cục trưởng|Cục Dầu khí và Muối|'],
    ['Ông Vũ Hoài Ân (Vụ trưởng Vụ Tín dụng các nghề nhỏ) nói.', 'Vũ Hoài Ân: Vụ trưởng|Vụ Tín dụng các nghề nhỏ|'],
    [
      'Giám đốc Trung tâm Nước sạch và Rừng ngập mặn tỉnh Hà Nam Vũ Hoài Ân nói.',
      'Vũ Hoài Ân: Giám đốc|Trung tâm Nước sạch và Rừng ngập mặn tỉnh Hà Nam|',
    ],
    ['Ông Vũ Hoài Ân, Giám đốc Sở Y tế khuyến cáo người dân.', 'Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ['Ông Vũ Hoài Ân, Trưởng phòng Quản lý đô thị lý giải, việc này khó.', 'Vũ Hoài Ân: Trưởng phòng|Quản lý đô thị|'],
    ['Ông Vũ Hoài Ân, Giám đốc Sở Y tế thay mặt Ban Tổ chức, nói.', 'Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ['Ông Vũ Hoài Ân, Cục trưởng Cục Thuế và Lò Văn Inh đến dự.', 'Vũ Hoài Ân: Cục trưởng|Cục Thuế|'],
    [
      'Cục trưởng Cục Nhà giáo và Cán bộ quản lý giáo dục Vũ Hoài Ân nói.',
      'Vũ Hoài Ân: Cục trưởng|Cục Nhà giáo và Cán bộ quản lý giáo dục|',
    ],
    ['Giám đốc Sở Y tế thông tin, đến nay ổn. Sở có ông Vũ Hoài Ân, Giám đốc.', 'other Vũ Hoài Ân: Giám đốc||'],
    ['Ông Vũ Hoài Ân, Giám đốc Sở Y tế thông tin thêm, việc này đã rõ.', 'Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ['Ông Vũ Hoài Ân, Trưởng phòng Quản lý đô thị chỉ đạo, phải xong.', 'Vũ Hoài Ân: Trưởng phòng|Quản lý đô thị|'],
    ['Cục trưởng Cục Công nghệ thông tin Vũ Hoài Ân nói.', 'Vũ Hoài Ân: Cục trưởng|Cục Công nghệ thông tin|'],
    ['Chánh án TAND cấp cao tại Hà Nội Vũ Hoài Ân nói.', 'Vũ Hoài Ân: Chánh án|TAND cấp cao tại Hà Nội|'],
    ['Bộ trưởng Kinh tế biển xanh Karl Harrow nói.', 'Karl Harrow: Bộ trưởng|Kinh tế biển xanh|'],
    ['Bộ trưởng Khoa học-Công nghệ sáng tạo Lee Jong-ki nói.', 'Lee Jong-ki: Bộ trưởng|Khoa học-Công nghệ sáng tạo|'],
    ['Thứ trưởng Ngoại giao thứ nhất Karl Harrow nói.', 'Karl Harrow: Thứ trưởng|Ngoại giao|'],
    ['Bộ trưởng Tài chính kỳ cựu Karl Harrow nói.', 'Karl Harrow: Bộ trưởng|Tài chính|'],
    ['Bà Lò Thị Ẩn, Phó Chủ tịch Ủy ban Chuyển tiếp, nói.', 'Lò Thị Ẩn: Phó Chủ tịch|Ủy ban Chuyển tiếp|'],
    ['Trưởng phòng giám đốc kiểm tra II Vũ Hoài Ân nói.', 'Vũ Hoài Ân: Trưởng phòng|giám đốc kiểm tra II|'],
    [
      'Bà Lò Thị Ẩn, Phó Trưởng phòng Giám đốc kiểm tra về dân sự, lao động, kinh doanh thương mại, nói.',
      'Lò Thị Ẩn: Phó Trưởng phòng|Giám đốc kiểm tra về dân sự, lao động, kinh doanh thương mại|',
    ],
    ['Trưởng Thống kê tỉnh Hà Nam Vũ Hoài Ân nói.', 'Vũ Hoài Ân: Trưởng|Thống kê tỉnh Hà Nam|'],
    ['Sư đoàn trưởng Sư đoàn Phòng không 999 Vũ Hoài Ân.', 'Vũ Hoài Ân: Sư đoàn trưởng|Sư đoàn Phòng không 999|'],
    ['Giám đốc Cảng vụ Hàng hải Hải Phòng Vũ Hoài Ân.', 'Vũ Hoài Ân: Giám đốc|Cảng vụ Hàng hải Hải Phòng|'],
  ])('%s', (text, line) => {
    expect(officialsIn(text)).toEqual([line]);
  });

  it.each([
    'Trưởng phòng Cảnh sát hình sự bắt giữ Vũ Hoài Ân.',
    'Cục Dầu khí và Muối khen thưởng Vũ Hoài Ân.',
    'Cục trưởng Cục Thuế với Vũ Hoài Ân.',
    'Bộ trưởng Quốc phòng điện đàm Karl Harrow.',
    'Bộ trưởng Nội vụ cảm ơn Karl Harrow.',
    'Ông Vũ Hoài Ân, Phó Giám đốc kiểm tra hiện trường.',
  ])('nobody in: %s', (text) => {
    expect(officialsIn(text)).toEqual([]);
  });
});

describe('rare departments, and departments of two places', () => {
  it.each([
    [
      'Trưởng phòng Quản lý phương tiện và người lái Sở GTVT Lò Văn Inh nói.',
      ['Lò Văn Inh: Trưởng phòng|Quản lý phương tiện và người lái Sở GTVT|'],
    ],
    [
      'Trưởng phòng Thông tin - Báo chí - Xuất bản Sở TT&TT Lò Văn Inh nói.',
      ['Lò Văn Inh: Trưởng phòng|Thông tin - Báo chí - Xuất bản Sở TT&TT|'],
    ],
    [
      'Chi cục trưởng Chi cục Thuế khu vực Suối Mơ - Pá Hăng Lò Văn Inh nói.',
      ['Lò Văn Inh: Chi cục trưởng|Chi cục Thuế khu vực Suối Mơ - Pá Hăng|'],
    ],
    [
      'Chi cục trưởng Chi cục Thuế khu vực Suối Mơ - Lò Văn Inh nói.',
      ['Lò Văn Inh: Chi cục trưởng|Chi cục Thuế khu vực Suối Mơ|'],
    ],
  ])('%s', (text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
