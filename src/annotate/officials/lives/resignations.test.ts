import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('resignations, dismissals and retirements', () => {
  it.each([
    [
      'retired, in a bracket of its own',
      'Ông Vũ Hoài Ân, Giám đốc Sở Y tế (đã nghỉ hưu), nói.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'retired, in the bracket of the post',
      'Ông Vũ Hoài Ân (Giám đốc Sở Y tế, đã nghỉ hưu) và ông Đinh Công Sửu (Phó Giám đốc Sở Y tế) bị khởi tố.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former', 'Đinh Công Sửu: Phó Giám đốc|Sở Y tế|'],
    ],
    [
      'held as acting, and left',
      'Ông Vũ Hoài Ân, Quyền Bí thư Tỉnh ủy Hà Nam, thôi tham gia Ban Thường vụ và thôi giữ chức Quyền Bí thư Tỉnh ủy Hà Nam.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Nam|former'],
    ],
    [
      'left as acting, and taken up in full',
      'Ông Vũ Hoài Ân được bầu giữ chức Chủ tịch UBND tỉnh Hà Nam, thôi giữ chức quyền Chủ tịch UBND tỉnh Hà Nam. HĐND miễn nhiệm quyền Giám đốc Sở Y tế đối với bà Đỗ Thị Vân. Bà Vân được bổ nhiệm làm Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|', 'Đỗ Thị Vân: Giám đốc|Sở Y tế|'],
    ],
    [
      'retired, after several posts',
      'Ông Vũ Hoài Ân, Bí thư Đảng ủy, Giám đốc Sở Y tế, nay đã nghỉ hưu.',
      ['Vũ Hoài Ân: Bí thư|Đảng ủy|former; Giám đốc|Sở Y tế|former'],
    ],
    [
      'retired, after the name',
      'Giám đốc Sở Y tế Vũ Hoài Ân (nay đã nghỉ hưu) ký văn bản.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'left, after the post',
      'Bộ trưởng quyết định Đại tá Đinh Công Sửu, Giám đốc Công an tỉnh Hà Nam, thôi giữ chức để nghỉ công tác.',
      ['Đại tá Đinh Công Sửu: Giám đốc|Công an tỉnh Hà Nam|former'],
    ],
    [
      'left, by two of whom head and deputy are told in one bracket',
      'Ông Vũ Hoài Ân và ông Đinh Công Sửu (Giám đốc và Phó Giám đốc Sở Y tế) đã bị cách chức.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former', 'Đinh Công Sửu: Phó Giám đốc|Sở Y tế|former'],
    ],
    [
      'left, but for another post',
      'Ông Đinh Công Sửu, Giám đốc Sở Y tế, thôi giữ chức Bí thư Chi bộ.',
      ['Đinh Công Sửu: Giám đốc|Sở Y tế|; Bí thư|Chi bộ|former'],
    ],
    [
      'retired, after a post told by a verb',
      'Ông Vũ Hoài Ân là Bí thư Đảng ủy, Giám đốc Sở Y tế, nay đã nghỉ hưu.',
      ['Vũ Hoài Ân: Bí thư|Đảng ủy|former; Giám đốc|Sở Y tế|former'],
    ],
    [
      'gone elsewhere',
      'Ông Vũ Hoài Ân, Giám đốc Sở Y tế (nay đã chuyển công tác), bị kỷ luật.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'now in another post',
      'Ông Vũ Hoài Ân, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hà Nam, nay là Bộ trưởng Bộ Y tế, và ông Đinh Công Sửu (Giám đốc Sở Nội vụ, nay là Phó Giám đốc Sở Y tế) nói. Bà Ngô Bích Thảo, Chánh án TAND tỉnh (nay giữ chức Phó Viện trưởng VKSND tối cao), dự.',
      [
        'Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; Bí thư|Tỉnh ủy Hà Nam|former; Bộ trưởng|Bộ Y tế|',
        'Đinh Công Sửu: Giám đốc|Sở Nội vụ|former; Phó Giám đốc|Sở Y tế|',
        'Ngô Bích Thảo: Chánh án|TAND tỉnh|former; Phó Viện trưởng|VKSND tối cao|',
      ],
    ],
    [
      'told with giữ chức, in commas',
      'Ông Vũ Hoài Ân, Giám đốc Sở Y tế, nay giữ chức Phó Chủ tịch UBND tỉnh, phát biểu.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'in a body that is now called otherwise',
      'Ông Vũ Hoài Ân, Giám đốc Sở Giao thông vận tải (nay là Sở Xây dựng), nói.',
      ['Vũ Hoài Ân: Giám đốc|Sở Giao thông vận tải|'],
    ],
    [
      'only asked to leave',
      'Phe đối lập kêu gọi ông Vũ Hoài Ân, Bộ trưởng Bộ Y tế, từ chức.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
    ['about to retire', 'Ông Vũ Hoài Ân, Giám đốc Sở Y tế, sắp nghỉ hưu.', ['Vũ Hoài Ân: Giám đốc|Sở Y tế|']],
    [
      'another has retired',
      'Ông Vũ Hoài Ân, Giám đốc Sở Y tế, chúc mừng bà Ngô Bích Thảo, đã nghỉ hưu.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
    [
      'a time of the past before the verb',
      'Khi giữ cương vị Giám đốc Sở Y tế, ông Vũ Hoài Ân đã ký văn bản. Trong thời gian là Phó Giám đốc Sở Tài chính, ông Đinh Công Sửu đã vi phạm.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former', 'Đinh Công Sửu: Phó Giám đốc|Sở Tài chính|former'],
    ],
    [
      'for so many years',
      'Bà Ngô Bích Thảo có nhiều vi phạm trong 10 năm giữ chức Bí thư Đảng ủy, Giám đốc Sở Y tế.',
      ['Ngô Bích Thảo: Bí thư|Đảng ủy|former; Giám đốc|Sở Y tế|former'],
    ],
    [
      'while in office',
      'Ông Vũ Hoài Ân bị cáo buộc nhận hối lộ khi đương chức Chủ tịch UBND tỉnh Hà Nam.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|former'],
    ],
    [
      'since then',
      'Từ khi giữ cương vị Giám đốc Sở Y tế, ông Vũ Hoài Ân đã thay đổi nhiều.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
    [
      'a period',
      'Ông Vũ Hoài Ân (Giám đốc Sở Y tế thời kỳ 2010-2015) bị bắt.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'one of a list is called former elsewhere: what went with it is too, but for seats',
      'Cựu Bộ trưởng Bộ Y tế Vũ Hoài Ân bị khởi tố. Từ tháng 8/2007, ông là Ủy viên Trung ương Đảng, Bí thư Ban cán sự đảng, Bộ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|former; Ủy viên|Trung ương Đảng|; Bí thư|Ban cán sự đảng|former'],
    ],
    [
      'one of a list has just ended: the others go on',
      'Ông Vũ Hoài Ân là Bí thư Huyện ủy Suối Mơ, Chủ tịch HĐND huyện Suối Mơ. Ông Ân thôi giữ chức Chủ tịch HĐND huyện Suối Mơ.',
      ['Vũ Hoài Ân: Bí thư|Huyện ủy Suối Mơ|; Chủ tịch|HĐND huyện Suối Mơ|former'],
    ],
    ['a retired body', 'Câu lạc bộ cán bộ đã nghỉ hưu gặp Chủ tịch UBND xã (đã nghỉ hưu).', []],
    [
      'a decision that one leaves, which names no post before',
      'Hội nghị công bố quyết định thôi giữ chức, nghỉ chữa bệnh đối với Đại tá Đinh Công Sửu, Chính ủy Lữ đoàn 75.',
      ['Đại tá Đinh Công Sửu: Chính ủy|Lữ đoàn 75|former'],
    ],
    [
      'dismissed as a penalty; the other is only reprimanded',
      'Tỉnh ủy thi hành kỷ luật bằng hình thức cách chức đối với ông Vũ Hoài Ân, Giám đốc Sở Y tế; khiển trách đối với ông Đinh Công Sửu, Phó Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former', 'Đinh Công Sửu: Phó Giám đốc|Sở Y tế|'],
    ],
    [
      'a dismissal that is only proposed',
      'Đoàn kiểm tra đề nghị cách chức đối với ông Vũ Hoài Ân, Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
    [
      'another post is taken away',
      'HĐND miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Vũ Hoài Ân, Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Y tế|'],
    ],
    [
      'dismissed too',
      'Thiếu tướng Đinh Công Sửu, Phó Chính ủy kiêm Chủ nhiệm Chính trị Quân khu 2, cũng bị cách chức do vi phạm.',
      ['Thiếu tướng Đinh Công Sửu: Phó Chính ủy|Quân khu 2|former; Chủ nhiệm Chính trị|Quân khu 2|former'],
    ],
    [
      'the reason, in a bracket',
      'Kỳ họp cho thôi làm thành viên UBND tỉnh ông Vũ Hoài Ân, Giám đốc Sở Y tế (do nghỉ hưu theo chế độ), và ông Lò Văn Inh, Trưởng Ban Dân tộc (do xin thôi việc).',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former', 'Lò Văn Inh: Trưởng Ban|Dân tộc|former'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
