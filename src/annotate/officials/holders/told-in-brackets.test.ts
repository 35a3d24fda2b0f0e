import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('brackets after coordinated names', () => {
  it.each([
    [
      'an office given in a bracket is of the name before it alone',
      'Miễn nhiệm chức danh Ủy viên UBND tỉnh đối với các ông: Vũ Hoài Ân (nguyên Giám đốc Sở Xây dựng được điều động giữ chức Bí thư Huyện ủy Pá Hăng), Lò Văn Sửu (nghỉ hưu) và ông Đinh Công Thụy (Chánh Văn phòng UBND tỉnh).',
      [
        'Vũ Hoài Ân: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Xây dựng|former; Bí thư|Huyện ủy Pá Hăng|',
        'Lò Văn Sửu: Ủy viên|UBND tỉnh|former',
        'Đinh Công Thụy: Ủy viên|UBND tỉnh|former; Chánh Văn phòng|UBND tỉnh|',
      ],
    ],
    [
      'the others of the row have none',
      'Các ông Vũ Hoài Ân, Đinh Công Thụy (được bầu giữ chức Bí thư Huyện ủy Pá Hăng) dự họp.',
      ['Đinh Công Thụy: Bí thư|Huyện ủy Pá Hăng|'],
    ],
    [
      'a verb behind the brackets is of all',
      'HĐND tỉnh đã bầu ông Vũ Hoài Ân (51 tuổi, Giám đốc Sở Xây dựng) và ông Đinh Công Thụy (48 tuổi) giữ chức Phó Chủ tịch UBND tỉnh.',
      ['Vũ Hoài Ân: Giám đốc|Sở Xây dựng|; Phó Chủ tịch|UBND tỉnh|', 'Đinh Công Thụy: Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'but where a verb parts the two',
      'Ông Vũ Hoài Ân (51 tuổi) tố cáo ông Đinh Công Thụy (48 tuổi) khi làm Phó Chủ tịch UBND tỉnh.',
      ['Đinh Công Thụy: Phó Chủ tịch|UBND tỉnh|former'],
    ],
    [
      'who somebody is stands in the bracket; the next office begins a clause',
      'Theo đơn của ông Vũ Hoài Ân (Chánh tòa Hình sự), Chánh án tỉnh đã thu hồi quyết định.',
      ['Vũ Hoài Ân: Chánh tòa|Hình sự|'],
    ],
    [
      'a past post in the bracket, and the present one behind it',
      'Ông Vũ Hoài Ân (nguyên Trưởng phòng Nội vụ), Chủ tịch UBND huyện Suối Mơ, bị bắt.',
      ['Vũ Hoài Ân: Trưởng phòng|Nội vụ|former; Chủ tịch|UBND huyện Suối Mơ|'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
