import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('verbs of office in contexts where the post is not held', () => {
  it.each([
    ['feigned', 'Ông Vũ Hoài Ân tự xưng là Phó Vụ trưởng Bộ Công an để lừa đảo.'],
    [
      'feigned, before the name',
      'Kẻ gian tự xưng là Đại tá Vũ Hoài Ân. Kẻ khác xưng Trưởng phòng Nội vụ huyện Lò Văn Inh.',
    ],
    ['feigned, behind the name', 'Người này xưng là Vũ Hoài Ân, Phó Giám đốc Công an tỉnh, và gọi điện.'],
    ['sought', 'Ông Vũ Hoài Ân, ứng viên chức Chủ tịch HĐND tỉnh, vắng mặt.'],
    ['of a man without a name', 'Ông Vũ Hoài Ân thấy hình người đàn ông trung niên được cho là Bí thư xã Pá Hăng.'],
    ['of a woman without a name', 'Bà Ngô Bích Thảo kể có người phụ nữ tự nhận là Phó Giám đốc Sở Y tế.'],
    [
      'of whoever is competent',
      'Ông Vũ Hoài Ân nói mình không biết, người có thẩm quyền trả lời báo chí là Giám đốc Sở Y tế.',
    ],
    ['planned', 'Ông Vũ Hoài Ân được quy hoạch chức danh Phó Chủ tịch UBND tỉnh.'],
    ['expected', 'Ông Vũ Hoài Ân dự kiến sẽ giữ chức Giám đốc Sở Y tế.'],
    ['proposed', 'Ông Vũ Hoài Ân được giới thiệu ứng cử chức Chủ tịch UBND tỉnh Hà Nam.'],
    ['nominated', 'Ông Vũ Hoài Ân được đề cử giữ chức Bộ trưởng Bộ Y tế.'],
    ['nominated by a clause', 'Ông Vũ Hoài Ân, người được đề cử làm Bộ trưởng Y tế, vắng mặt.'],
    ['asked for', 'Ông Vũ Hoài Ân được đề nghị bổ nhiệm làm Phó Giám đốc Sở Y tế.'],
    ['asked for by a verb before the name', 'Tổng thống đề nghị bổ nhiệm ông Vũ Hoài Ân giữ chức Đại sứ tại Lào.'],
    ['expected of who is named first', 'Dự kiến ông Vũ Hoài Ân sẽ giữ chức Bí thư Tỉnh ủy Hà Nam.'],
    ['expected of who is named last', 'Nhân sự dự kiến giữ chức Chủ tịch UBND xã Suối Mơ là ông Vũ Hoài Ân.'],
    ['never held', 'Ông Vũ Hoài Ân chưa từng làm Bí thư Huyện ủy.'],
    ['not held', 'Ông Vũ Hoài Ân không phải là Chủ tịch UBND xã.'],
    ['wished', 'Ông Vũ Hoài Ân muốn trở thành Chủ tịch UBND tỉnh. Ông Vũ Hoài Ân hy vọng sẽ làm Giám đốc Sở Y tế.'],
    ['possible', 'Ông Vũ Hoài Ân có thể được bổ nhiệm làm Giám đốc Sở Y tế.'],
    ['under a condition', 'Giá sẽ tăng nếu ông Karl Harrow lên làm Tổng thống Mỹ.'],
    ['of nobody yet', 'Ông Vũ Hoài Ân chờ đến khi kiện toàn chức danh Giám đốc Sở Y tế.'],
  ])('%s: %s', (_case, text) => expect(officialsIn(text)).toEqual([]));

  it.each([
    ['Ông Vũ Hoài Ân không còn là Chủ tịch UBND xã.', ['Vũ Hoài Ân: Chủ tịch|UBND xã|former']],
    [
      'Quốc hội phê chuẩn đề nghị bổ nhiệm ông Vũ Hoài Ân giữ chức Bộ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'Thủ tướng đề nghị bổ nhiệm ông Vũ Hoài Ân, hiện là Thứ trưởng Bộ Y tế, giữ chức Bộ trưởng.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|'],
    ],
    ['Ông Vũ Hoài Ân được đề cử và trúng cử Bí thư Đảng ủy xã Suối Mơ.', ['Vũ Hoài Ân: Bí thư|Đảng ủy xã Suối Mơ|']],
    [
      'Dự có ông Vũ Hoài Ân, Bí thư Huyện ủy; các đồng chí là Ủy viên Ban Thường vụ Huyện ủy, các đ/c là Bí thư Chi bộ.',
      ['Vũ Hoài Ân: Bí thư|Huyện ủy|'],
    ],
    [
      'Dự có ông Vũ Hoài Ân, Bí thư Huyện ủy, và các đồng chí là Ủy viên Ban Thường vụ Huyện ủy: Đinh Công Sửu, Lò Văn Inh.',
      [
        'Vũ Hoài Ân: Bí thư|Huyện ủy|',
        'Đinh Công Sửu: Ủy viên|Ban Thường vụ Huyện ủy|',
        'Lò Văn Inh: Ủy viên|Ban Thường vụ Huyện ủy|',
      ],
    ],
    ['Ông Vũ Hoài Ân thôi không giữ chức Bí thư Đảng ủy xã.', ['Vũ Hoài Ân: Bí thư|Đảng ủy xã|former']],
  ])('keeps a post that ends, or that is given or held beside it: %s', (text, expected) =>
    expect(officialsIn(text)).toEqual(expected),
  );
});
