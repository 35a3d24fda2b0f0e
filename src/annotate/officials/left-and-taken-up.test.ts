import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('posts that are left for others', () => {
  it.each([
    [
      'the head of a board becomes the head of the one it is merged into',
      'Bộ Chính trị phân công ông Vũ Hoài Ân, Trưởng ban Tuyên giáo Trung ương giữ chức Trưởng ban Tuyên giáo và Dân vận Trung ương.',
      ['Vũ Hoài Ân: Trưởng ban|Tuyên giáo Trung ương|; Trưởng ban|Tuyên giáo và Dân vận Trung ương|'],
    ],
    [
      'won in an examination',
      'Ông Vũ Hoài Ân, Phó Vụ trưởng Vụ Chính sách cán bộ, trúng tuyển vụ trưởng Vụ Địa phương III.',
      ['Vũ Hoài Ân: Phó Vụ trưởng|Vụ Chính sách cán bộ|; vụ trưởng|Vụ Địa phương III|'],
    ],
    [
      'a reason, and another dismissal behind it',
      'HĐND miễn nhiệm chức Chủ tịch UBND tỉnh đối với ông Vũ Hoài Ân do đã được bổ nhiệm làm Bí thư Tỉnh ủy Hà Nam, miễn nhiệm chức Chủ tịch HĐND tỉnh đối với ông Đinh Công Sửu.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh|former; Bí thư|Tỉnh ủy Hà Nam|', 'Đinh Công Sửu: Chủ tịch|HĐND tỉnh|former'],
    ],
    [
      'acting in one, appointed to it together with another',
      'Ông Vũ Hoài Ân - quyền Chủ nhiệm Ủy ban Dân tộc, giữ chức Thứ trưởng Bộ Y tế, Chủ nhiệm Ủy ban Dân tộc.',
      ['Vũ Hoài Ân: Chủ nhiệm|Ủy ban Dân tộc|; Thứ trưởng|Bộ Y tế|'],
    ],
    [
      'a missing comma before the post that is left',
      'Kết quả ông Vũ Hoài Ân Phó Bí thư Tỉnh ủy được bầu giữ chức Chủ tịch UBND tỉnh Hà Nam.',
      ['Vũ Hoài Ân: Phó Bí thư|Tỉnh ủy|; Chủ tịch|UBND tỉnh Hà Nam|'],
    ],
    [
      'given to unnamed colleagues; the author is named in the next line',
      'Ông Vũ Hoài Ân, Viện trưởng VKSND tối cao, trao quyết định bổ nhiệm kiểm sát viên cao cấp cho các đồng chí ở tỉnh.\nNgô Bích Thảo',
      ['Vũ Hoài Ân: Viện trưởng|VKSND tối cao|'],
    ],
    [
      'after leaving',
      'Sau khi Chủ tịch nước Vũ Hoài Ân thôi chức, Quốc hội họp.',
      ['Vũ Hoài Ân: Chủ tịch nước||former'],
    ],
    [
      'relieved of a deputy’s duties, or for other work',
      'HĐND miễn nhiệm nhiệm vụ đại biểu HĐND đối với ông Vũ Hoài Ân; miễn nhiệm Phó Chủ tịch HĐND tỉnh đối với bà Ngô Bích Thảo để nhận điều động công tác Bí thư Quận ủy Suối Mơ.',
      ['Vũ Hoài Ân: đại biểu HĐND||former', 'Ngô Bích Thảo: Phó Chủ tịch|HĐND tỉnh|former; Bí thư|Quận ủy Suối Mơ|'],
    ],
    ['having left', 'Bộ trưởng Bộ Y tế Vũ Hoài Ân đã từ nhiệm.', ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|former']],
    ['asked to leave', 'Người dân kêu gọi Bộ trưởng Bộ Y tế Vũ Hoài Ân từ chức.', ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|']],
    [
      'leaving is only thought of',
      'Nếu Bộ trưởng Bộ Y tế Vũ Hoài Ân bị cách chức thì sao?',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'another post is left',
      'Sau khi Phó Thủ tướng Vũ Hoài Ân thôi chức Bộ trưởng Bộ Y tế, Quốc hội họp.',
      ['Vũ Hoài Ân: Phó Thủ tướng||; Bộ trưởng|Bộ Y tế|former'],
    ],
    [
      'stripped of the title',
      'Thủ tướng quyết định xóa tư cách nguyên Bộ trưởng Công Thương với ông Vũ Hoài Ân. Ông Đinh Công Sửu bị xóa tư cách Thứ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Bộ trưởng|Công Thương|former', 'Đinh Công Sửu: Thứ trưởng|Bộ Y tế|former'],
    ],
    [
      'a dismissal in the sentence before',
      'Quốc hội miễn nhiệm Bộ trưởng Bộ Y tế Đinh Công Sửu. Ông Vũ Hoài Ân nhận hoa và chức vụ Giám đốc Sở Y tế.',
      ['Đinh Công Sửu: Bộ trưởng|Bộ Y tế|former', 'Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
    [
      'two are stripped of their titles, each of their own',
      'Trung tướng Vũ Hoài Ân bị xóa tư cách nguyên Chính ủy Quân khu 2, thiếu tướng Đinh Công Sửu bị xóa tư cách nguyên Phó Tư lệnh Quân khu 2.',
      [
        'Trung tướng Vũ Hoài Ân: Chính ủy|Quân khu 2|former',
        'Thiếu tướng Đinh Công Sửu: Phó Tư lệnh|Quân khu 2|former',
      ],
    ],
    [
      'one is stripped of the title, another reprimanded',
      'Ông Vũ Hoài Ân bị xóa tư cách nguyên Giám đốc Sở Y tế, ông Đinh Công Sửu bị khiển trách.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'from several, item by item, without và',
      'HĐND miễn nhiệm chức danh Ủy viên UBND tỉnh đối với bà Ngô Bích Thảo, Giám đốc Sở Y tế; ông Đinh Công Sửu, Giám đốc Sở Tài chính, do nghỉ hưu.',
      [
        'Ngô Bích Thảo: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Y tế|',
        'Đinh Công Sửu: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Tài chính|',
      ],
    ],
    [
      'from one; another item elects',
      'HĐND miễn nhiệm chức danh Ủy viên UBND tỉnh đối với bà Ngô Bích Thảo, Giám đốc Sở Y tế; ông Đinh Công Sửu, Giám đốc Sở Tài chính, được bầu làm Phó Chủ tịch HĐND tỉnh.',
      [
        'Ngô Bích Thảo: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Y tế|',
        'Đinh Công Sửu: Giám đốc|Sở Tài chính|; Phó Chủ tịch|HĐND tỉnh|',
      ],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
