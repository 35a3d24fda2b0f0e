import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('bodies before and after a merger', () => {
  it.each([
    [
      'between the body and its holder',
      'Chủ tịch UBND tỉnh Lâm Đồng (mới) Vũ Hoài Ân, Bí thư Huyện ủy Suối Mơ cũ Đinh Công Sửu và Chủ tịch UBND tỉnh Bình Thuận (cũ) Lò Văn Inh dự.',
      [
        'Vũ Hoài Ân: Chủ tịch|UBND tỉnh Lâm Đồng|',
        'Đinh Công Sửu: Bí thư|Huyện ủy Suối Mơ|former',
        'Lò Văn Inh: Chủ tịch|UBND tỉnh Bình Thuận|former',
      ],
    ],
    [
      'of one name',
      'Ông Vũ Hoài Ân, Giám đốc Sở Y tế tỉnh Hà Nam (trước khi sáp nhập), được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Hà Nam. Ông Đinh Công Sửu làm Giám đốc Sở Nội vụ tỉnh Hà Nam (mới). Ông Đinh Công Sửu, Giám đốc Sở Nội vụ tỉnh Hà Nam (cũ), nhận quyết định.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế tỉnh Hà Nam|', 'Đinh Công Sửu: Giám đốc|Sở Nội vụ tỉnh Hà Nam|'],
    ],
    [
      'after the name',
      'Ông Vũ Hoài Ân, Giám đốc Sở Giao thông vận tải (cũ), làm Giám đốc Sở Xây dựng.',
      ['Vũ Hoài Ân: Giám đốc|Sở Giao thông vận tải|former; Giám đốc|Sở Xây dựng|'],
    ],
    [
      'told by the merger',
      'Ông Vũ Hoài Ân, Chủ tịch UBND tỉnh Bình Định trước sáp nhập, và ông Đinh Công Sửu, Giám đốc Sở Y tế (sau hợp nhất), nói.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Bình Định|former', 'Đinh Công Sửu: Giám đốc|Sở Y tế|'],
    ],
    [
      'what it is called now, in a bracket',
      'Phó Chủ tịch UBND huyện Suối Mơ (nay là xã Suối Mơ) Vũ Hoài Ân, cựu Giám đốc Sở Giao thông vận tải (nay là Sở Xây dựng) tỉnh Hà Nam Đinh Công Sửu và Trưởng Công an xã Pá Hăng (huyện Suối Mơ cũ) Lò Văn Inh dự.',
      [
        'Vũ Hoài Ân: Phó Chủ tịch|UBND huyện Suối Mơ|',
        'Đinh Công Sửu: Giám đốc|Sở Giao thông vận tải|former',
        'Lò Văn Inh: Trưởng|Công an xã Pá Hăng|',
      ],
    ],
    [
      'what the person is now, in a bracket',
      'Ông Vũ Hoài Ân, nguyên Trưởng phòng Nội vụ huyện Suối Mơ (nay là Phó Giám đốc Sở Nội vụ), nói.',
      ['Vũ Hoài Ân: Trưởng phòng|Nội vụ huyện Suối Mơ|former; Phó Giám đốc|Sở Nội vụ|'],
    ],
    [
      'something else is new',
      'Ông Vũ Hoài Ân, Chủ tịch UBND phường Bến Nước mới cho biết như vậy.',
      ['Vũ Hoài Ân: Chủ tịch|UBND phường Bến Nước|'],
    ],
    [
      'what it was put together of, in a bracket',
      'Tân Chủ tịch UBND tỉnh Đắk Lắk (sáp nhập Đắk Lắk và Phú Yên) Vũ Hoài Ân gặp ông Đinh Công Sửu, Bí thư Tỉnh ủy Gia Lai (hợp nhất từ tỉnh Bình Định và tỉnh Gia Lai), Trưởng đoàn ĐBQH tỉnh.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Đắk Lắk|', 'Đinh Công Sửu: Bí thư|Tỉnh ủy Gia Lai|; Trưởng đoàn|ĐBQH tỉnh|'],
    ],
    ['without a holder', 'Chủ tịch UBND xã mới và Bí thư Huyện ủy cũ bàn giao.', []],
    [
      'before the term of office, at the head of a list',
      'Chỉ định 2 Phó Chủ tịch UBND tỉnh Gia Lai mới nhiệm kỳ 2021–2026, gồm: ông Vũ Hoài Ân - Phó Chủ tịch UBND tỉnh Bình Định cũ; bà Ngô Bích Thảo - Giám đốc Sở Y tế.',
      [
        'Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Gia Lai|; Phó Chủ tịch|UBND tỉnh Bình Định|former',
        'Ngô Bích Thảo: Phó Chủ tịch|UBND tỉnh Gia Lai|; Giám đốc|Sở Y tế|',
      ],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
