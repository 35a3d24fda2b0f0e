import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('the boundary between a place and a person’s name', () => {
  it.each([
    ['Chủ tịch UBND tỉnh Võ Văn Hoàng Ẩn phát biểu.', 'Võ Văn Hoàng Ẩn: Chủ tịch|UBND tỉnh|'],
    ['Chủ tịch UBND tỉnh Lê Tiến Châu Ẩn phát biểu.', 'Lê Tiến Châu Ẩn: Chủ tịch|UBND tỉnh|'],
    ['Phó Bí thư Thành ủy Đỗ Thị Bích Ngọc Ẩn dự.', 'Đỗ Thị Bích Ngọc Ẩn: Phó Bí thư|Thành ủy|'],
    ['Chủ tịch UBND xã Trịnh Khắc Lan Hương nói.', 'Trịnh Khắc Lan Hương: Chủ tịch|UBND xã|'],
    ['Chủ tịch UBND xã Bùi Thái Tuyết Anh nói.', 'Bùi Thái Tuyết Anh: Chủ tịch|UBND xã|'],
    ['Chánh án TAND tỉnh Đoàn Duy Ẩn nói.', 'Đoàn Duy Ẩn: Chánh án|TAND tỉnh|'],
    ['Bí thư Tỉnh Đoàn Đỗ Văn Ẩn nói.', 'Đỗ Văn Ẩn: Bí thư|Tỉnh Đoàn|'],
    ['Chủ tịch UBND phường Hạc Thành Đoàn Khắc Ẩn nói.', 'Đoàn Khắc Ẩn: Chủ tịch|UBND phường Hạc Thành|'],
    ['Giám đốc Sở Xây dựng Vương Quốc Ẩn nói.', 'Vương Quốc Ẩn: Giám đốc|Sở Xây dựng|'],
    ['Thủ tướng Vương quốc Anh Harold Winslow nói.', 'Harold Winslow: Thủ tướng|Vương quốc Anh|'],
    ['Giám đốc Sở Y tế Bùi Nhật Hoàng nói.', 'Bùi Nhật Hoàng: Giám đốc|Sở Y tế|'],
    ['Chủ tịch UBND xã A Lưới 2 Phạm Đình Ẩn nói.', 'Phạm Đình Ẩn: Chủ tịch|UBND xã A Lưới 2|'],
    ['Ông Phạm Đình Ẩn, Chủ tịch UBND phường Hà Giang 1, nói.', 'Phạm Đình Ẩn: Chủ tịch|UBND phường Hà Giang 1|'],
    ['Bí thư Đảng ủy phường 3 Bảo Lộc Phạm Đình Ẩn nói.', 'Phạm Đình Ẩn: Bí thư|Đảng ủy phường 3 Bảo Lộc|'],
    ['Chủ tịch UBND phường Cam Ly - Đà Lạt Phạm Đình Ẩn nói.', 'Phạm Đình Ẩn: Chủ tịch|UBND phường Cam Ly - Đà Lạt|'],
    ['Chủ tịch UBND xã An Toàn Phạm Đình Ẩn nói.', 'Phạm Đình Ẩn: Chủ tịch|UBND xã An Toàn|'],
    ['Chủ tịch UBND xã Mỹ Lộc Phạm Đình Ẩn nói.', 'Phạm Đình Ẩn: Chủ tịch|UBND xã Mỹ Lộc|'],
    ['Chủ tịch UBND phường Vinh Lộc Phạm Đình Ẩn nói.', 'Phạm Đình Ẩn: Chủ tịch|UBND phường Vinh Lộc|'],
    ['Chủ tịch UBND TP Vinh Phạm Đình Ẩn nói.', 'Phạm Đình Ẩn: Chủ tịch|UBND TP Vinh|'],
    ['Bí thư Đảng ủy xã Đăk Tô Lê Văn Ẩn nói.', 'Lê Văn Ẩn: Bí thư|Đảng ủy xã Đăk Tô|'],
    ['Bí thư Đảng ủy xã Dliê Ya Lê Văn Ẩn nói.', 'Lê Văn Ẩn: Bí thư|Đảng ủy xã Dliê Ya|'],
    ['Bí thư Đảng ủy phường An Nhơn Nam Lê Văn Ẩn nói.', 'Lê Văn Ẩn: Bí thư|Đảng ủy phường An Nhơn Nam|'],
    ['Bí thư Đảng ủy phường Nam Nha Trang Lê Văn Ẩn nói.', 'Lê Văn Ẩn: Bí thư|Đảng ủy phường Nam Nha Trang|'],
    ['Chủ tịch UBND đặc khu Cô Tô Lê Văn Ẩn nói.', 'Lê Văn Ẩn: Chủ tịch|UBND đặc khu Cô Tô|'],
    ['Ông Lê Văn Ẩn, Chủ tịch UBND phường Chu Văn An, nói.', 'Lê Văn Ẩn: Chủ tịch|UBND phường Chu Văn An|'],
    ['Ông Lê Văn Ẩn, Bí thư Đảng ủy xã Bế Văn Đàn, nói.', 'Lê Văn Ẩn: Bí thư|Đảng ủy xã Bế Văn Đàn|'],
    ['Chủ tịch UBND xã Vĩnh Lộc A Lê Văn Ẩn nói.', 'Lê Văn Ẩn: Chủ tịch|UBND xã Vĩnh Lộc A|'],
    ['Ông Lê Văn Ẩn - Chủ tịch UBND xã Sơn Tây Thượng - nói.', 'Lê Văn Ẩn: Chủ tịch|UBND xã Sơn Tây Thượng|'],
    ['Ông Lê Văn Ẩn, Chủ tịch UBND xã Đức Phú, nói.', 'Lê Văn Ẩn: Chủ tịch|UBND xã Đức Phú|'],
    ['Ông Lê Văn Ẩn, Trưởng Công an phường Cửa Ông, nói.', 'Lê Văn Ẩn: Trưởng|Công an phường Cửa Ông|'],
    ['Lê Văn Ẩn, cựu Chủ tịch UBND huyện 4 năm tù.', 'Lê Văn Ẩn: Chủ tịch|UBND huyện|former'],
    ['Chủ tịch UBND xã Long Hưng A Trần Văn Ẩn nói.', 'Trần Văn Ẩn: Chủ tịch|UBND xã Long Hưng A|'],
    ['Chủ tịch UBND xã Hòa Tú II Trần Văn Ẩn nói.', 'Trần Văn Ẩn: Chủ tịch|UBND xã Hòa Tú II|'],
    ['Chủ tịch UBND xã Đăk Na A Viết nói.', 'A Viết: Chủ tịch|UBND xã Đăk Na|'],
    ['Lê Văn Ẩn, cựu Chủ tịch UBND quận 4, nói.', 'Lê Văn Ẩn: Chủ tịch|UBND quận 4|former'],
  ])('%s', (text, line) => {
    expect(officialsIn(text)).toEqual([line]);
  });

  it.each([
    'Người dân xã A Lưới 2 và phường Cam Ly - Đà Lạt dự hội.',
    'Xã Vương Quốc Ẩn ở gần TAND tỉnh Đoàn Duy Ẩn.',
    'Trường Võ Văn Hoàng Ẩn ở phường 3 Bảo Lộc.',
    'Chủ tịch UBND xã Lương Hòa A và Chủ tịch UBND phường Bình Hưng Hoà B nói.',
    'Anh từng là Bí thư Huyện ủy Sìn Hồ.',
  ])('nobody in: %s', (text) => {
    expect(officialsIn(text)).toEqual([]);
  });
});
