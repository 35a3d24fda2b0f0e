import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('the antecedent of ông in the previous sentence', () => {
  it.each([
    [
      'the predecessor, not the successor right before the verb',
      'Trung tướng Vũ Hoài Ân giữ chức Bộ trưởng Bộ Công an. Đại tướng Đinh Công Sửu, người tiền nhiệm của Trung tướng Vũ Hoài Ân, giữ cương vị Thường trực Ban Bí thư.',
      ['Trung tướng Vũ Hoài Ân: Bộ trưởng|Bộ Công an|', 'Đại tướng Đinh Công Sửu: Thường trực|Ban Bí thư|'],
    ],
    [
      'who is proposed in it',
      'Thủ tướng Vũ Hoài Ân đề cử ông Đinh Công Sửu vào vị trí Bộ trưởng Bộ Y tế. Trước đó, ông từng giữ chức Thứ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Thủ tướng||', 'Đinh Công Sửu: Thứ trưởng|Bộ Y tế|former'],
    ],
    [
      'who is appointed in it',
      'Chủ tịch UBND tỉnh Vũ Hoài Ân bổ nhiệm ông Đinh Công Sửu làm Giám đốc Sở Tài chính. Ông từng là Phó Giám đốc Sở Tài chính.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh|', 'Đinh Công Sửu: Giám đốc|Sở Tài chính|; Phó Giám đốc|Sở Tài chính|former'],
    ],
    [
      'else its subject',
      'Thủ tướng Vũ Hoài Ân gặp ông Đinh Công Sửu ở quê nhà. Trước đó, ông từng giữ chức Thứ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Thủ tướng||; Thứ trưởng|Bộ Y tế|former'],
    ],
    [
      'nobody where nobody is named',
      'Người ta đề cử một ông chủ quán. Trước đó, ông từng giữ chức Thứ trưởng Bộ Y tế.',
      [],
    ],
  ])('%s: %s', (_, text, people) => expect(officialsIn(text)).toEqual(people));
});

describe('a name far before the verb', () => {
  const life =
    'Ông Vũ Hoài Ân (sinh năm 1976, quê quán xã Pá Hăng, huyện Suối Mơ, tỉnh Hà Nam cũ) có trình độ thạc sĩ quản trị kinh doanh, cử nhân kinh tế, cử nhân luật, cao cấp lý luận chính trị; ';
  it('is reached over the posts that were given to it before', () =>
    expect(
      officialsIn(
        `${life}từng kinh qua chức vụ Trưởng ban Tuyên giáo Thành ủy Suối Mơ, Phó Chánh Văn phòng Tỉnh ủy Hà Nam; được chỉ định làm Bí thư Đảng ủy, Chủ tịch HĐND phường Bến Nước.`,
      ),
    ).toEqual([
      'Vũ Hoài Ân: Trưởng ban|Tuyên giáo Thành ủy Suối Mơ|former; Phó Chánh Văn phòng|Tỉnh ủy Hà Nam|former; Bí thư|Đảng ủy|; Chủ tịch|HĐND phường Bến Nước|',
    ]));
  it('but not over words alone', () =>
    expect(
      officialsIn(
        `${life}${'người dân trong vùng kể nhiều chuyện về những năm ấy, '.repeat(4)}được chỉ định làm Bí thư Đảng ủy.`,
      ),
    ).toEqual([]));
});
