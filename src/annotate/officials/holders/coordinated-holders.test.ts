import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('one verb for coordinated people', () => {
  it.each([
    [
      'item by item, with và before the last',
      'Bổ nhiệm các đồng chí: Vũ Hoài Ân, Giám đốc Sở Y tế; Đinh Công Sửu, Giám đốc Sở Tài chính; và Cao Vỹ, Giám đốc Sở Nội vụ cùng giữ chức vụ Phó Chủ tịch UBND tỉnh.',
      [
        'Vũ Hoài Ân: Giám đốc|Sở Y tế|; Phó Chủ tịch|UBND tỉnh|',
        'Đinh Công Sửu: Giám đốc|Sở Tài chính|; Phó Chủ tịch|UBND tỉnh|',
        'Cao Vỹ: Giám đốc|Sở Nội vụ|; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'called together over a colon',
      'Các ông, bà: Lò Văn Inh, Ngô Bích Thảo trúng cử Phó Chủ tịch HĐND xã. HĐND bầu các đồng chí: Vũ Hoài Ân và Đinh Công Sửu làm Ủy viên UBND xã.',
      [
        'Lò Văn Inh: Phó Chủ tịch|HĐND xã|',
        'Ngô Bích Thảo: Phó Chủ tịch|HĐND xã|',
        'Vũ Hoài Ân: Ủy viên|UBND xã|',
        'Đinh Công Sửu: Ủy viên|UBND xã|',
      ],
    ],
    [
      'called together, with semicolons between their own posts',
      'HĐND bầu các ông: Lò Văn Inh, Giám đốc Sở Y tế; Vũ Hoài Ân, Giám đốc Sở Tư pháp làm Ủy viên UBND tỉnh.',
      ['Lò Văn Inh: Giám đốc|Sở Y tế|; Ủy viên|UBND tỉnh|', 'Vũ Hoài Ân: Giám đốc|Sở Tư pháp|; Ủy viên|UBND tỉnh|'],
    ],
    [
      'called together, with a row behind a semicolon',
      'Kỳ họp do các đồng chí Vũ Hoài Ân, Chủ tịch HĐND tỉnh; Lò Văn Inh, Ngô Bích Thảo, Phó Chủ tịch HĐND tỉnh chủ tọa.',
      [
        'Vũ Hoài Ân: Chủ tịch|HĐND tỉnh|',
        'Lò Văn Inh: Phó Chủ tịch|HĐND tỉnh|',
        'Ngô Bích Thảo: Phó Chủ tịch|HĐND tỉnh|',
      ],
    ],
    [
      'called together, with somebody else behind a semicolon',
      'Dự có các ông Vũ Hoài Ân, Bí thư Tỉnh ủy; Lò Văn Inh, nông dân; Đinh Công Sửu, Phó Chủ tịch UBND tỉnh.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|', 'Đinh Công Sửu: Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'ministers, each behind the field',
      'Dự có các Bộ trưởng: Công Thương Ngô Bích Thảo, Khoa học và Công nghệ Đinh Công Sửu và Y tế Vũ Hoài Ân.',
      [
        'Ngô Bích Thảo: Bộ trưởng|Công Thương|',
        'Đinh Công Sửu: Bộ trưởng|Khoa học và Công nghệ|',
        'Vũ Hoài Ân: Bộ trưởng|Y tế|',
      ],
    ],
    [
      'called one by one, with a semicolon between',
      'Dự có ông Lò Văn Inh, Giám đốc Sở Y tế; ông Vũ Hoài Ân, Giám đốc Sở Tư pháp làm Trưởng đoàn.',
      ['Lò Văn Inh: Giám đốc|Sở Y tế|', 'Vũ Hoài Ân: Giám đốc|Sở Tư pháp|; Trưởng đoàn||'],
    ],
    [
      'called together, each with a verb',
      'HĐND bầu các ông: Lò Văn Inh giữ chức Chủ tịch UBND xã; Vũ Hoài Ân giữ chức Phó Chủ tịch UBND xã.',
      ['Lò Văn Inh: Chủ tịch|UBND xã|', 'Vũ Hoài Ân: Phó Chủ tịch|UBND xã|'],
    ],
    [
      'a bracket of the last two, after one of somebody else',
      'Bị cáo Lò Văn Inh (cựu Trưởng phòng Nội vụ), Vũ Hoài Ân và Đinh Công Sửu (cùng là cựu phó giám đốc Sở Y tế).',
      [
        'Lò Văn Inh: Trưởng phòng|Nội vụ|former',
        'Vũ Hoài Ân: phó giám đốc|Sở Y tế|former',
        'Đinh Công Sửu: phó giám đốc|Sở Y tế|former',
      ],
    ],
    [
      'the staff of a body after a colon',
      'Nhân sự UBND xã Pá Hăng gồm: Chủ tịch Vũ Hoài Ân, các Phó Chủ tịch Ngô Bích Thảo và Đinh Công Sửu.',
      [
        'Vũ Hoài Ân: Chủ tịch|UBND xã Pá Hăng|',
        'Ngô Bích Thảo: Phó Chủ tịch|UBND xã Pá Hăng|',
        'Đinh Công Sửu: Phó Chủ tịch|UBND xã Pá Hăng|',
      ],
    ],
    [
      'two at the beginning, each with his honorific',
      'Ông Vũ Hoài Ân và bà Ngô Bích Thảo giữ chức Phó Chủ tịch UBND tỉnh Hà Nam.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Nam|', 'Ngô Bích Thảo: Phó Chủ tịch|UBND tỉnh Hà Nam|'],
    ],
    [
      'chosen besides others, or named in a row without và',
      'HĐND tỉnh đã bầu bổ sung ông Vũ Hoài Ân và ông Đinh Công Sửu làm Phó Chủ tịch UBND tỉnh Hà Nam. Thủ tướng bổ nhiệm bà Đỗ Thị Vân, bà Ngô Bích Thảo làm Thứ trưởng Bộ Y tế.',
      [
        'Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Nam|',
        'Đinh Công Sửu: Phó Chủ tịch|UBND tỉnh Hà Nam|',
        'Đỗ Thị Vân: Thứ trưởng|Bộ Y tế|',
        'Ngô Bích Thảo: Thứ trưởng|Bộ Y tế|',
      ],
    ],
    [
      'one post, held in turn',
      'Ông Vũ Hoài Ân và ông Đinh Công Sửu lần lượt giữ chức Chủ tịch UBND tỉnh Hà Nam.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|former', 'Đinh Công Sửu: Chủ tịch|UBND tỉnh Hà Nam|former'],
    ],
    [
      'after the opening of a sentence',
      'Trong đó, ông Vũ Hoài Ân và bà Ngô Bích Thảo từng làm Phó Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|former', 'Ngô Bích Thảo: Phó Giám đốc|Sở Y tế|former'],
    ],
    [
      'in the next clause, with a comma alone',
      'HĐND bầu ông Lò Văn Inh giữ chức Chủ tịch UBND xã; ông Đinh Công Sửu, bà Ngô Bích Thảo giữ chức Phó Chủ tịch UBND xã.',
      ['Lò Văn Inh: Chủ tịch|UBND xã|', 'Đinh Công Sửu: Phó Chủ tịch|UBND xã|', 'Ngô Bích Thảo: Phó Chủ tịch|UBND xã|'],
    ],
    [
      'one chosen, then two: the first has no part in their post',
      'Đại hội bầu ông Lò Văn Inh làm Bí thư Đảng ủy, ông Vũ Hoài Ân và bà Ngô Bích Thảo làm Phó Bí thư Đảng ủy.',
      ['Lò Văn Inh: Bí thư|Đảng ủy|', 'Vũ Hoài Ân: Phó Bí thư|Đảng ủy|', 'Ngô Bích Thảo: Phó Bí thư|Đảng ủy|'],
    ],
    [
      'each is told with a verb of his own',
      'Ông Vũ Hoài Ân bị khởi tố với tư cách nguyên Cục trưởng và ông Đinh Công Sửu là nguyên Tổng cục trưởng.',
      ['Vũ Hoài Ân: Cục trưởng||former', 'Đinh Công Sửu: Tổng cục trưởng||former'],
    ],
    [
      'the first of two is of another clause',
      'Đoàn gặp ông Vũ Hoài Ân và bà Ngô Bích Thảo, người từng làm Chủ tịch UBND xã Pá Hăng.',
      ['Ngô Bích Thảo: Chủ tịch|UBND xã Pá Hăng|former'],
    ],
    [
      'two posts, of both',
      'Ông Vũ Hoài Ân và ông Đinh Công Sửu là Ủy viên Trung ương Đảng và đại biểu Quốc hội.',
      [
        'Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; đại biểu Quốc hội||',
        'Đinh Công Sửu: Ủy viên|Trung ương Đảng|; đại biểu Quốc hội||',
      ],
    ],
    [
      'the head and the deputy of one body, one each',
      'Ông Vũ Hoài Ân và bà Ngô Bích Thảo giữ chức Chủ tịch và Phó Chủ tịch UBND tỉnh Hà Nam.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|', 'Ngô Bích Thảo: Phó Chủ tịch|UBND tỉnh Hà Nam|'],
    ],
    [
      'who says it',
      'Theo ông Vũ Hoài Ân, bà Ngô Bích Thảo làm Chủ tịch UBND xã Pá Hăng.',
      ['Ngô Bích Thảo: Chủ tịch|UBND xã Pá Hăng|'],
    ],
    ['a row without a post', 'Ông Vũ Hoài Ân và bà Ngô Bích Thảo làm hàng xóm của Chủ tịch UBND xã.', []],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
