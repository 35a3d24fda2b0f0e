import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('biographies', () => {
  it.each([
    [
      'many offices, and examples of them',
      'Đại tướng Vũ Hoài Ân sinh năm 1922. Ông đảm nhiệm nhiều vị trí, chức vụ khác nhau như chính ủy kiêm tư lệnh Quân khu 3, phó chủ nhiệm Tổng cục Chính trị.',
      [
        'Đại tướng Vũ Hoài Ân: chính ủy|Quân khu 3|former; tư lệnh|Quân khu 3|former; phó chủ nhiệm|Tổng cục Chính trị|former',
      ],
    ],
    [
      'many that are held now',
      'Ông Vũ Hoài Ân hiện giữ nhiều chức vụ như Bí thư Huyện ủy, Chủ tịch HĐND huyện.',
      ['Vũ Hoài Ân: Bí thư|Huyện ủy|; Chủ tịch|HĐND huyện|'],
    ],
    [
      'a seat in brackets, and a sentence of nothing but posts',
      'Đại tướng Vũ Hoài Ân là bạn của nhà báo.\n\nÔng là ủy viên Ban Chấp hành Trung ương Đảng khóa IV - VI (ủy viên Ban Bí thư khóa VI). Đại biểu Quốc hội các khóa IV, VII.',
      ['Đại tướng Vũ Hoài Ân: ủy viên|Ban Chấp hành Trung ương Đảng|; ủy viên|Ban Bí thư|; Đại biểu Quốc hội||'],
    ],
    [
      'one after the other, with the finer title last',
      'Ông Vũ Hoài Ân làm Phó chủ tịch rồi Phó chủ tịch thường trực UBND tỉnh Hòa Sơn.',
      ['Vũ Hoài Ân: Phó chủ tịch|UBND tỉnh Hòa Sơn|former; Phó chủ tịch thường trực|UBND tỉnh Hòa Sơn|'],
    ],
    [
      'in turn, before the name and before what came next',
      'Sau gần 2 năm giữ chức quyền Bí thư thứ nhất rồi Bí thư thứ nhất Trung ương Đoàn, ông Vũ Hoài Ân kinh qua nhiều vị trí, trước khi về tỉnh làm Phó Bí thư rồi Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh. Sau gần 2 nhiệm kỳ ở đó, ông Ân được Quốc hội bầu giữ chức Tổng Kiểm toán Nhà nước.',
      [
        'Vũ Hoài Ân: Bí thư thứ nhất|Trung ương Đoàn|former; Phó Bí thư|Tỉnh ủy|former; Bí thư|Tỉnh ủy|former; Chủ tịch|HĐND tỉnh|former; Tổng Kiểm toán Nhà nước||',
      ],
    ],
    [
      'in turn, after a colon',
      'Ông Vũ Hoài Ân lần lượt đảm nhiệm các chức vụ: Trưởng phòng Thư ký - Tổng hợp, Văn phòng Bộ Nội vụ; Phó Cục trưởng, Cục trưởng Cục Viễn thông.',
      [
        'Vũ Hoài Ân: Trưởng phòng|Thư ký - Tổng hợp|former; Phó Cục trưởng|Cục Viễn thông|former; Cục trưởng|Cục Viễn thông|former',
      ],
    ],
    [
      'a rank between the verb and the post',
      'Đồng chí Vũ Hoài Ân là Đại tá, Chỉ huy trưởng Bộ CHQS tỉnh Hòa Sơn.',
      ['Đại tá Vũ Hoài Ân: Chỉ huy trưởng|Bộ CHQS tỉnh Hòa Sơn|'],
    ],
    [
      'a day between the opening and the name',
      'Sau 8 năm làm Bí thư Huyện ủy, tháng 1/2021 ông Vũ Hoài Ân ra tỉnh. Với cương vị Giám đốc Sở Y tế, ngày 5 tháng 3 năm 2020, bà Ngô Bích Thảo ký.',
      ['Vũ Hoài Ân: Bí thư|Huyện ủy|former', 'Ngô Bích Thảo: Giám đốc|Sở Y tế|'],
    ],
    [
      'from what somebody was raised',
      'Ông Lò Văn Inh, 55 tuổi, từ Phó Chủ tịch UBND tỉnh được bầu lên làm Chủ tịch UBND tỉnh Hà Nam.',
      ['Lò Văn Inh: Phó Chủ tịch|UBND tỉnh|former; Chủ tịch|UBND tỉnh Hà Nam|'],
    ],
    [
      'what is left for another post',
      'Ông Vũ Hoài Ân được điều động từ Phó Chủ tịch UBND huyện Suối Mơ (cũ) sang làm Bí thư Đảng ủy xã Pá Hăng. Từ vị trí Giám đốc Sở Y tế, bà Ngô Bích Thảo được điều động làm Thứ trưởng Bộ Y tế.',
      [
        'Vũ Hoài Ân: Phó Chủ tịch|UBND huyện Suối Mơ|former; Bí thư|Đảng ủy xã Pá Hăng|',
        'Ngô Bích Thảo: Giám đốc|Sở Y tế|former; Thứ trưởng|Bộ Y tế|',
      ],
    ],
    [
      'offices from one to another, of nobody',
      'Ông Vũ Hoài Ân yêu cầu từ Chủ tịch UBND tỉnh đến Chủ tịch UBND xã phải vào cuộc.',
      [],
    ],
    [
      'later posts of a past life, and steps up',
      'Đại tá Vũ Hoài Ân nguyên là Trung đoàn trưởng Trung đoàn 17, sau này là Phó Tư lệnh Quân khu 2. Bà Ngô Bích Thảo là Trưởng phòng Nội vụ. Năm 2005, bà lên Phó Giám đốc Sở Y tế.',
      [
        'Đại tá Vũ Hoài Ân: Trung đoàn trưởng|Trung đoàn 17|former; Phó Tư lệnh|Quân khu 2|former',
        'Ngô Bích Thảo: Trưởng phòng|Nội vụ|; Phó Giám đốc|Sở Y tế|',
      ],
    ],
    [
      'without a break in closed years',
      'Ông Vũ Hoài Ân đảm đương chức Chủ tịch xã liên tục từ 1994 đến 2011.',
      ['Vũ Hoài Ân: Chủ tịch|xã|former'],
    ],
    [
      'not yet dismissed, and dismissed',
      'Quốc hội sẽ phê chuẩn miễn nhiệm chức vụ Bộ trưởng Bộ Xây dựng đối với ông Vũ Hoài Ân. Quốc hội thông qua nghị quyết phê chuẩn đề nghị của Thủ tướng về việc miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với bà Ngô Bích Thảo. Ủy ban Kiểm tra đề nghị cách chức Bí thư Đảng ủy đối với ông Cao Sỹ Vỹ.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Xây dựng|', 'Ngô Bích Thảo: Bộ trưởng|Bộ Y tế|former', 'Cao Sỹ Vỹ: Bí thư|Đảng ủy|'],
    ],
    [
      'dismissed, told after a bracket and of an officer',
      'Ông Vũ Hoài Ân (Phó giám đốc Sở Xây dựng) đã bị cách chức. Bộ tuyên bố cách chức hạm trưởng của đại tá Brett Crosby.',
      ['Vũ Hoài Ân: Phó giám đốc|Sở Xây dựng|former', 'Đại tá Brett Crosby: hạm trưởng||former'],
    ],
    [
      'stripped of all, or only asked to be',
      'Tỉnh quyết định cách tất cả các chức vụ đối với ông Vũ Hoài Ân, Chủ tịch Hội Nông dân xã Suối Mơ. Chi bộ đề nghị cách tất cả các chức vụ đối với bà Ngô Bích Thảo, Phó Chủ tịch UBND xã. Huyện cách tất cả các chức vụ trong Đảng đối với ông Cao Sỹ Vỹ, Phó Chủ tịch HĐND xã.',
      [
        'Vũ Hoài Ân: Chủ tịch|Hội Nông dân xã Suối Mơ|former',
        'Ngô Bích Thảo: Phó Chủ tịch|UBND xã|',
        'Cao Sỹ Vỹ: Phó Chủ tịch|HĐND xã|',
      ],
    ],
    [
      'past a line that leads to another article',
      'Đại tướng Vũ Hoài Ân sinh năm 1922. Ông quê Hà Nam.\nĐỌC THÊM Nguyên Phó trưởng Ban Tổ chức Trung ương Cao Sỹ Vỹ từ trần\nSau đó, ông được bầu làm Phó Chủ tịch Hội đồng Nhà nước.',
      ['Đại tướng Vũ Hoài Ân: Phó Chủ tịch|Hội đồng Nhà nước|', 'Cao Sỹ Vỹ: Phó trưởng Ban|Tổ chức Trung ương|former'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
