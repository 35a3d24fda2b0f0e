import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('members of lists and their bodies', () => {
  it.each([
    [
      'officers of one office: the rank is no ministry',
      'Bộ Công an hiện có 2 thứ trưởng: Thượng tướng Vũ Hoài Ân; Trung tướng Đinh Công Sửu.',
      ['Thượng tướng Vũ Hoài Ân: thứ trưởng|Bộ Công an|', 'Trung tướng Đinh Công Sửu: thứ trưởng|Bộ Công an|'],
    ],
    [
      'ministers told with their ministries: the middle of a field is none',
      'Có 2 bộ trưởng giải trình là Bộ trưởng Văn hóa, Thể thao & Du lịch Vũ Hoài Ân và Bộ trưởng Khoa học & Công nghệ Đinh Công Sửu.',
      ['Vũ Hoài Ân: Bộ trưởng|Văn hóa, Thể thao & Du lịch|', 'Đinh Công Sửu: Bộ trưởng|Khoa học & Công nghệ|'],
    ],
    [
      'a list after a list: those of the second are not in the first',
      'Dự có các đồng chí Ủy viên Bộ Chính trị: Vũ Hoài Ân; Đinh Công Sửu; cùng các đồng chí Ủy viên Trung ương Đảng, Thứ trưởng Bộ Y tế: Cao Vỹ, Lê Văn Thụy.',
      [
        'Vũ Hoài Ân: Ủy viên|Bộ Chính trị|',
        'Đinh Công Sửu: Ủy viên|Bộ Chính trị|',
        'Cao Vỹ: Ủy viên|Trung ương Đảng|; Thứ trưởng|Bộ Y tế|',
        'Lê Văn Thụy: Ủy viên|Trung ương Đảng|; Thứ trưởng|Bộ Y tế|',
      ],
    ],
    [
      'a surname spelt Vy for Vi',
      'Dự có các đồng chí: Vy Văn Ẩn, Ủy viên Ban Thường vụ Tỉnh ủy, và Đinh Công Sửu, Phó Chủ tịch UBND tỉnh.',
      ['Vy Văn Ẩn: Ủy viên|Ban Thường vụ Tỉnh ủy|', 'Đinh Công Sửu: Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'a surname spelt Vy for Vi',
      'Dự có các đồng chí: Vy Văn Ẩn, Ủy viên Ban Thường vụ Tỉnh ủy, và Đinh Công Sửu, Phó Chủ tịch UBND tỉnh.',
      ['Vy Văn Ẩn: Ủy viên|Ban Thường vụ Tỉnh ủy|', 'Đinh Công Sửu: Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'one who is called anew, with a post of his own',
      'Dự có các đồng chí nguyên Bí thư Tỉnh ủy: Vũ Hoài Ân, Cao Sỹ Vỹ; đồng chí Đinh Công Sửu, nguyên Phó Bí thư Tỉnh ủy.',
      [
        'Vũ Hoài Ân: Bí thư|Tỉnh ủy|former',
        'Cao Sỹ Vỹ: Bí thư|Tỉnh ủy|former',
        'Đinh Công Sửu: Phó Bí thư|Tỉnh ủy|former',
      ],
    ],
    [
      'a heading with a colon is of those after it',
      'Đến viếng có nguyên Tổng Bí thư Vũ Hoài Ân, nguyên Chủ tịch nước: Đinh Công Sửu, Ngô Bích Thảo.',
      [
        'Vũ Hoài Ân: Tổng Bí thư||former',
        'Đinh Công Sửu: Chủ tịch nước||former',
        'Ngô Bích Thảo: Chủ tịch nước||former',
      ],
    ],
    [
      'speech about somebody else, and a holder behind a colon',
      'Ngoại trưởng Mỹ: Ông Harrow không muốn chiến tranh\n\nTổng thống Karl Harrow về. Chủ tịch UBND xã: ông Vũ Hoài Ân.',
      ['Karl Harrow: Tổng thống||', 'Vũ Hoài Ân: Chủ tịch|UBND xã|'],
    ],
    [
      'nguyên and a colon before all posts',
      'Trung tướng Vũ Hoài Ân, nguyên: Ủy viên Bộ Chính trị, Phó Chủ tịch Hội đồng Bộ trưởng (nay là Phó Thủ tướng), từ trần.',
      ['Trung tướng Vũ Hoài Ân: Ủy viên|Bộ Chính trị|former; Phó Chủ tịch|Hội đồng Bộ trưởng|former'],
    ],
    [
      'a colon after those who are named',
      'Thành phần đại biểu Quốc hội tổ 3 không thay đổi, gồm các đồng chí: Vũ Hoài Ân, Phó Bí thư Tỉnh ủy; Trung tướng Đinh Công Bảo, Phó Chủ nhiệm Ủy ban Quốc phòng; Ngô Bích Thảo.',
      [
        'Vũ Hoài Ân: đại biểu Quốc hội||; Phó Bí thư|Tỉnh ủy|',
        'Trung tướng Đinh Công Bảo: đại biểu Quốc hội||; Phó Chủ nhiệm|Ủy ban Quốc phòng|',
        'Ngô Bích Thảo: đại biểu Quốc hội||',
      ],
    ],
    [
      'a comma before gồm, and the body that has them',
      'Với việc bầu thêm, UBND tỉnh Hà Nam đã đủ ba phó chủ tịch theo quy định, gồm các ông Vũ Hoài Ân, Đinh Công Sửu và bà Ngô Bích Thảo.',
      [
        'Vũ Hoài Ân: phó chủ tịch|UBND tỉnh Hà Nam|',
        'Đinh Công Sửu: phó chủ tịch|UBND tỉnh Hà Nam|',
        'Ngô Bích Thảo: phó chủ tịch|UBND tỉnh Hà Nam|',
      ],
    ],
    [
      'the body that has them, with its term',
      'Hiện Bộ Chính trị khóa 13 có 15 Ủy viên, gồm: Thủ tướng Vũ Hoài Ân; Bí thư Thành ủy Hà Nội Ngô Bích Thảo và Bộ trưởng Bộ Y tế Đinh Công Sửu.',
      [
        'Vũ Hoài Ân: Ủy viên|Bộ Chính trị|; Thủ tướng||',
        'Ngô Bích Thảo: Ủy viên|Bộ Chính trị|; Bí thư|Thành ủy Hà Nội|',
        'Đinh Công Sửu: Ủy viên|Bộ Chính trị|; Bộ trưởng|Bộ Y tế|',
      ],
    ],
    [
      'what stands in brackets is of the last alone',
      'Hội nghị bầu 2 Phó Chủ tịch HĐND thành phố, gồm các ông bà Vũ Hoài Ân và Ngô Bích Thảo (Bí thư Quận ủy Hải Châu).',
      [
        'Vũ Hoài Ân: Phó Chủ tịch|HĐND thành phố|',
        'Ngô Bích Thảo: Phó Chủ tịch|HĐND thành phố|; Bí thư|Quận ủy Hải Châu|',
      ],
    ],
    [
      'taken away from a list',
      'HĐND đã miễn nhiệm các chức danh Ủy viên UBND tỉnh gồm: ông Vũ Hoài Ân, Giám đốc Sở Y tế; bà Ngô Bích Thảo, Giám đốc Sở Xây dựng.',
      [
        'Vũ Hoài Ân: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Y tế|',
        'Ngô Bích Thảo: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Xây dựng|',
      ],
    ],
    [
      'chosen together, each with a post after the name',
      'Các đại biểu bầu ông Vũ Hoài Ân – Giám đốc Sở Y tế và bà Ngô Bích Thảo – Giám đốc Sở Xây dựng giữ chức Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Vũ Hoài Ân: Giám đốc|Sở Y tế|; Phó Chủ tịch|UBND tỉnh Hà Nam|',
        'Ngô Bích Thảo: Giám đốc|Sở Xây dựng|; Phó Chủ tịch|UBND tỉnh Hà Nam|',
      ],
    ],
    [
      'chosen together, the verb after them',
      'Ông Vũ Hoài Ân, Chánh Văn phòng UBND tỉnh và Thiếu tướng Đinh Công Sửu, Phó Giám đốc Công an tỉnh đã được HĐND tỉnh bầu giữ chức Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Vũ Hoài Ân: Chánh Văn phòng|UBND tỉnh|; Phó Chủ tịch|UBND tỉnh Hà Nam|',
        'Thiếu tướng Đinh Công Sửu: Phó Giám đốc|Công an tỉnh|; Phó Chủ tịch|UBND tỉnh Hà Nam|',
      ],
    ],
    [
      'the committee that was formed, not the one that formed it',
      'Ban Bí thư Trung ương Đảng đã quyết định Ban Lễ tang Nhà nước gồm 21 đồng chí; đồng chí Vũ Hoài Ân, Phó Thủ tướng, làm Trưởng ban.',
      ['Vũ Hoài Ân: Phó Thủ tướng||; Trưởng ban|Ban Lễ tang Nhà nước|'],
    ],
    [
      'a closed period after the post',
      'Ông Vũ Hoài Ân giữ chức Phó Chủ tịch UBND tỉnh Hà Nam từ tháng 2/1987 đến tháng 9/1992.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Nam|former'],
    ],
    [
      'a period that goes on',
      'Ông Vũ Hoài Ân giữ chức Phó Chủ tịch UBND tỉnh Hà Nam từ tháng 2/2017 đến nay.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Nam|'],
    ],
    [
      'a home between signs is nobody',
      'Đồng chí Vũ Hoài Ân, sinh ngày 11/11/1942; quê quán: Xã Pá Hăng, huyện Suối Mơ; nguyên Bí thư Xứ ủy Bắc Kỳ.',
      ['Vũ Hoài Ân: Bí thư|Xứ ủy Bắc Kỳ|former'],
    ],
    [
      'moved, then given a post in the next clause',
      'Theo đó, luân chuyển đồng chí Vũ Hoài Ân, Chánh Văn phòng Tỉnh ủy đến nhận công tác tại huyện Suối Mơ; chỉ định tham gia Ban Thường vụ Huyện ủy, giữ chức Bí thư Huyện ủy Suối Mơ.',
      ['Vũ Hoài Ân: Chánh Văn phòng|Tỉnh ủy|; Bí thư|Huyện ủy Suối Mơ|'],
    ],
    [
      'a bare post before và and the next name',
      'Trên xe có ông Vũ Hoài Ân, Chính trị viên và Đinh Công Sửu, Đội trưởng Đội tổng hợp Đồn Biên phòng Ma Lù Thàng.',
      ['Vũ Hoài Ân: Chính trị viên||', 'Đinh Công Sửu: Đội trưởng|Đội tổng hợp Đồn Biên phòng Ma Lù Thàng|'],
    ],
    [
      'the minister of those who sent the delegation',
      'Đoàn công tác của Bộ Y tế do Bộ trưởng Ngô Bích Thảo dẫn đầu đã đến thăm.',
      ['Ngô Bích Thảo: Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'an assistant secretary of state, and a president re-elected',
      'Trợ lý ngoại trưởng Mỹ Kurt Campbell và tổng thống Mỹ vừa tái đắc cử Barack Obama đã đến.',
      ['Kurt Campbell: Trợ lý ngoại trưởng|Mỹ|', 'Barack Obama: tổng thống|Mỹ|'],
    ],
    [
      'those below the heading, by their own seat in the Party',
      'Chủ trì có các Ủy viên Bộ Chính trị: Chủ tịch Quốc hội Vũ Hoài Ân; Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Lò Văn Inh; Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hà Nam Ngô Bích Thảo.',
      [
        'Vũ Hoài Ân: Ủy viên|Bộ Chính trị|; Chủ tịch|Quốc hội|',
        'Lò Văn Inh: Ủy viên|Bộ Chính trị|; Bí thư|Trung ương Đảng|; Trưởng Ban|Tổ chức Trung ương|',
        'Ngô Bích Thảo: Ủy viên|Trung ương Đảng|; Bí thư|Tỉnh ủy Hà Nam|',
      ],
    ],
    [
      'a source and a colon is of nobody after it',
      'Theo quyết định của Bộ Chính trị và Thủ tướng Chính phủ: Ông Vũ Hoài Ân giữ chức Bí thư Tỉnh ủy Hà Nam. Theo phân công của Chủ tịch UBND xã: ông Lò Văn Inh trực.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Nam|'],
    ],
    [
      'those who serve another, named before them',
      'Bộ Nội vụ hiện có 3 thứ trưởng giúp việc cho Bộ trưởng Vũ Hoài Ân gồm các ông Lò Văn Inh, Cao Sỹ Vỹ và bà Ngô Bích Thảo.',
      [
        'Vũ Hoài Ân: Bộ trưởng|Bộ Nội vụ|',
        'Lò Văn Inh: thứ trưởng|Bộ Nội vụ|',
        'Cao Sỹ Vỹ: thứ trưởng|Bộ Nội vụ|',
        'Ngô Bích Thảo: thứ trưởng|Bộ Nội vụ|',
      ],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
