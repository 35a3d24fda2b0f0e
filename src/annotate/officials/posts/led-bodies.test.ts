import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('leaders of delegations', () => {
  it.each([
    [
      'trưởng alone, before a verb',
      'Tổ công tác của huyện do Thượng tá Vũ Hoài Ân làm trưởng đã tuần tra.',
      ['Thượng tá Vũ Hoài Ân: trưởng|Tổ công tác của huyện|'],
    ],
    [
      'trưởng alone, with an office between',
      'Sáng nay, đoàn công tác của tỉnh do ông Vũ Hoài Ân, Phó Chủ tịch UBND tỉnh làm trưởng dâng hương tại đền.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh|; trưởng|đoàn công tác của tỉnh|'],
    ],
    [
      'trưởng alone, of a committee',
      'Ban chỉ đạo do bà Đỗ Thị Vân làm trưởng, họp mỗi tháng.',
      ['Đỗ Thị Vân: trưởng|Ban chỉ đạo|'],
    ],
    [
      'the same told in full',
      'Đoàn công tác của tỉnh do ông Vũ Hoài Ân làm trưởng đã đến. Trưởng đoàn Vũ Hoài Ân nói.',
      ['Vũ Hoài Ân: Trưởng đoàn|Đoàn công tác của tỉnh|'],
    ],
    [
      'an office in those who sent it, behind the name',
      'Đoàn công tác của Bộ Y tế do ông Vũ Hoài Ân, Thứ trưởng, làm trưởng đoàn đã đến.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|; trưởng đoàn|Đoàn công tác của Bộ Y tế|'],
    ],
    [
      'an office in those who sent it, before the name',
      'Đoàn đại biểu Bộ Quốc phòng do Thứ trưởng Vũ Hoài Ân dẫn đầu sang thăm.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Quốc phòng|'],
    ],
    [
      'Đoàn and the name of a ministry',
      'Đoàn Bộ Y tế do ông Vũ Hoài Ân, Thứ trưởng, làm trưởng đoàn đã đến.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|; trưởng đoàn|Đoàn Bộ Y tế|'],
    ],
    [
      'of a department, a council, the police, the Party',
      `Đoàn công tác Sở Y tế do ông Vũ Hoài Ân, Phó Giám đốc, dẫn đầu đã đến.
Đoàn công tác của UBND tỉnh Hà Nam do bà Đỗ Thị Vân, Phó Chủ tịch, dẫn đầu đã đến.
Đoàn công tác Công an tỉnh do Đại tá Lò Văn Inh, Phó Giám đốc, làm trưởng đoàn.
Đoàn Tỉnh ủy Hà Nam do ông Phan Đình Sửu, Phó Bí thư, làm trưởng đoàn.`,
      [
        'Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|',
        'Đỗ Thị Vân: Phó Chủ tịch|UBND tỉnh Hà Nam|',
        'Đại tá Lò Văn Inh: Phó Giám đốc|Công an tỉnh|; trưởng đoàn|Đoàn công tác Công an tỉnh|',
        'Phan Đình Sửu: Phó Bí thư|Tỉnh ủy Hà Nam|; trưởng đoàn|Đoàn Tỉnh ủy Hà Nam|',
      ],
    ],
    [
      'of forces, of offices of the State, from abroad',
      `Đoàn công tác của Quân khu 2 do Thiếu tướng Vũ Hoài Ân, Phó Tư lệnh, dẫn đầu đã đến.
Đoàn công tác Bộ Chỉ huy Quân sự tỉnh do Đại tá Lò Văn Inh, Phó Chính ủy, dẫn đầu đã đến.
Đoàn công tác Văn phòng Chính phủ do Phó Chủ nhiệm Đỗ Thị Vân dẫn đầu đã đến.
Phái đoàn Bộ Quốc phòng Mỹ do Thứ trưởng Karl Harrow dẫn đầu đã đến.`,
      [
        'Thiếu tướng Vũ Hoài Ân: Phó Tư lệnh|Quân khu 2|',
        'Đại tá Lò Văn Inh: Phó Chính ủy|Bộ Chỉ huy Quân sự tỉnh|',
        'Đỗ Thị Vân: Phó Chủ nhiệm|Văn phòng Chính phủ|',
        'Karl Harrow: Thứ trưởng|Bộ Quốc phòng Mỹ|',
      ],
    ],
    [
      'whom somebody speaks for',
      'Về phía Quân khu 2 có Phó Tư lệnh Vũ Hoài Ân. Đại diện Quân đoàn 12, Chính ủy Lò Văn Inh phát biểu.',
      ['Vũ Hoài Ân: Phó Tư lệnh|Quân khu 2|', 'Lò Văn Inh: Chính ủy|Quân đoàn 12|'],
    ],
    [
      'what they do is not who sent them',
      'Đoàn thanh tra của Thanh tra Chính phủ do Phó Tổng Thanh tra Vũ Hoài Ân dẫn đầu.',
      ['Vũ Hoài Ân: Phó Tổng Thanh tra|Thanh tra Chính phủ|'],
    ],
    [
      'a post that those who sent it do not have',
      'Đoàn công tác Bộ Y tế do ông Vũ Hoài Ân, Cục trưởng, làm trưởng đoàn.',
      ['Vũ Hoài Ân: Cục trưởng||; trưởng đoàn|Đoàn công tác Bộ Y tế|'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));

  it.each([
    'Đoàn công tác do ông Vũ Hoài Ân làm trưởng nhóm đã đến.',
    'Công ty do ông Vũ Hoài Ân làm trưởng bộ phận kỹ thuật.',
    'Ban nhạc do ông Vũ Hoài Ân làm trưởng biểu diễn.',
    'Ông Vũ Hoài Ân làm trưởng đã lâu.',
    'Mọi việc do thiếu người, ông Vũ Hoài Ân làm trưởng, dân làng vui.',
    'Hội do ông Vũ Hoài Ân lập. Ông Ân làm trưởng, vợ ông làm phó.',
  ])('nobody in: %s', (text) => expect(officialsIn(text)).toEqual([]));
});
