import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('several posts of one person', () => {
  it.each([
    [
      'a past post in a firm, and what was held beside it',
      'Ông Vũ Hoài Ân (cựu tổng giám đốc, kiêm phó chủ tịch HĐQT Ngân hàng Sông Mơ) khai. Ông Cao Vỹ, nguyên Bộ trưởng Bộ Y tế, Chủ tịch Hiệp hội Thép Việt Nam, nói.',
      [
        'other Vũ Hoài Ân: tổng giám đốc|HĐQT Ngân hàng Sông Mơ|former; phó chủ tịch|HĐQT Ngân hàng Sông Mơ|former',
        'Cao Vỹ: Bộ trưởng|Bộ Y tế|former; Chủ tịch|Hiệp hội Thép Việt Nam|',
      ],
    ],
    [
      'taken away in one sentence',
      'Trung ương quyết định cách chức Bí thư Tỉnh ủy Hà Nam, Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành Đảng bộ tỉnh nhiệm kỳ 2015 - 2020 đối với ông Vũ Hoài Ân.',
      [
        'Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Nam|former; Ủy viên|Ban Thường vụ|former; Ủy viên|Ban Chấp hành Đảng bộ tỉnh|former',
      ],
    ],
    [
      'taken away with two verbs',
      'Trung ương quyết định cách chức Bí thư Tỉnh ủy Hà Nam, cho thôi chức Ủy viên Trung ương Đảng với ông Vũ Hoài Ân.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Nam|former; Ủy viên|Trung ương Đảng|former'],
    ],
    [
      'taken away from two',
      'Quốc hội thông qua nghị quyết cho thôi nhiệm vụ đại biểu Quốc hội với ông Vũ Hoài Ân và Đinh Công Sửu.',
      ['Vũ Hoài Ân: đại biểu Quốc hội||former', 'Đinh Công Sửu: đại biểu Quốc hội||former'],
    ],
    [
      'given by somebody who is named between',
      'Thứ trưởng Bộ Ngoại giao Vũ Hoài Ân đã được Chủ tịch nước Ngô Bích Thảo bổ nhiệm làm Đại sứ đặc mệnh toàn quyền tại Liên bang Nga.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Ngoại giao|; Đại sứ đặc mệnh toàn quyền||', 'Ngô Bích Thảo: Chủ tịch nước||'],
    ],
    [
      'an abbreviated member before another post',
      'Đại biểu Vũ Hoài Ân - UVTT, Trưởng ban Văn hóa - Xã hội HĐND tỉnh, nói.',
      ['Vũ Hoài Ân: Ủy viên Thường trực||; Trưởng ban|Văn hóa - Xã hội HĐND tỉnh|'],
    ],
    [
      'a rank in brackets',
      'Ông Vũ Hoài Ân (cựu trung tướng, cựu Phó Tổng cục trưởng Tổng cục Tình báo) bị bắt.',
      ['Trung tướng Vũ Hoài Ân: Phó Tổng cục trưởng|Tổng cục Tình báo|former'],
    ],
    [
      'of that time, told before the name',
      'Thủ tướng Việt Nam khi ấy là ông Vũ Hoài Ân đã nói.',
      ['Vũ Hoài Ân: Thủ tướng|Việt Nam|former'],
    ],
    [
      'after so many months in a post',
      'Sau 10 tháng làm Phó Bí thư Thường trực Thành ủy, ông Vũ Hoài Ân được bầu làm Bí thư Thành ủy Đà Nẵng.',
      ['Vũ Hoài Ân: Phó Bí thư Thường trực|Thành ủy|former; Bí thư|Thành ủy Đà Nẵng|'],
    ],
    [
      'the posts of the one whom he assists',
      'Ông Vũ Hoài Ân, Phó Chủ nhiệm Văn phòng Quốc hội kiêm trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội, bị bắt.',
      ['Vũ Hoài Ân: Phó Chủ nhiệm|Văn phòng Quốc hội|; trợ lý Ủy viên|Bộ Chính trị|'],
    ],
    [
      'a deputy of a constituency, and what comes after it',
      'Ông Vũ Hoài Ân, đại biểu Quốc hội khóa XV đơn vị tỉnh Hà Nam, Giám đốc Sở Y tế, nói. Bà Ngô Bích Thảo, đại biểu Quốc hội khóa XV thuộc đoàn ĐBQH tỉnh Sơn La, nói.',
      ['Vũ Hoài Ân: đại biểu Quốc hội||; Giám đốc|Sở Y tế|', 'Ngô Bích Thảo: đại biểu Quốc hội||'],
    ],
    [
      'a delegation and the Party committee of a force',
      'Ông Vũ Hoài Ân là Trưởng đoàn Đại biểu Quốc hội khóa XIV đơn vị tỉnh Hà Nam, Bí thư Đảng ủy Quân sự tỉnh, Đảng ủy viên Đảng ủy Quân khu 9.',
      ['Vũ Hoài Ân: Trưởng đoàn|Đại biểu Quốc hội|; Bí thư|Đảng ủy Quân sự tỉnh|; Đảng ủy viên|Đảng ủy Quân khu 9|'],
    ],
    [
      'a constituency makes no deputy',
      'Ông Vũ Hoài Ân, khóa XV đơn vị tỉnh Hà Nam, nói. Bà Ngô Bích Thảo, đoàn Sơn La, nói.',
      [],
    ],
    [
      'what was studied is nobody',
      'Thượng tướng Vũ Hoài Ân 59 tuổi, quê tỉnh Hưng Yên; cử nhân chuyên ngành Điều tra, cử nhân Luật; Ủy viên Trung ương Đảng khóa 13.',
      ['Thượng tướng Vũ Hoài Ân: Ủy viên|Trung ương Đảng|'],
    ],
    [
      'terms in a row',
      'Ông Vũ Hoài Ân từng là Ủy viên Trung ương Đảng bốn khóa liên tiếp (từ khóa 10 đến 13), Ủy viên Bộ Chính trị ba khóa (11, 12, 13) và đại biểu Quốc hội hai khóa.',
      ['Vũ Hoài Ân: Ủy viên|Trung ương Đảng|former; Ủy viên|Bộ Chính trị|former; đại biểu Quốc hội||former'],
    ],
    [
      'a former one in brackets after the present one',
      'Ông Vũ Hoài Ân, Chủ tịch UBND huyện Suối Mơ (nguyên Giám đốc Sở Tư pháp), bị khởi tố.',
      ['Vũ Hoài Ân: Chủ tịch|UBND huyện Suối Mơ|; Giám đốc|Sở Tư pháp|former'],
    ],
    [
      'kiêm: both are past',
      'Ông Vũ Hoài Ân (Chủ tịch UBND xã Pá Hăng, nguyên Phó Chủ tịch HĐND huyện kiêm Giám đốc Văn phòng Đăng ký đất đai) bị bắt.',
      [
        'Vũ Hoài Ân: Chủ tịch|UBND xã Pá Hăng|; Phó Chủ tịch|HĐND huyện|former; Giám đốc|Văn phòng Đăng ký đất đai|former',
      ],
    ],
    [
      'kiêm after a post without its body',
      'Ông Vũ Hoài Ân, Tổng Thư ký kiêm Chủ nhiệm Văn phòng Quốc hội.',
      ['Vũ Hoài Ân: Tổng Thư ký||; Chủ nhiệm|Văn phòng Quốc hội|'],
    ],
    [
      'a life in sentences without a subject',
      'Ông Vũ Hoài Ân sinh năm 1964. Quê quán: xã Pá Hăng. Bí thư Trung ương Đảng khóa XIII; Ủy viên Trung ương Đảng: Khóa XII, XIII; Đại biểu Quốc hội khóa XIV.',
      ['Vũ Hoài Ân: Bí thư|Trung ương Đảng|; Ủy viên|Trung ương Đảng|; Đại biểu Quốc hội||'],
    ],
    [
      'a scholar and more',
      'Ông Vũ Hoài Ân quê Hà Nam. Ông là Tiến sĩ Kinh tế, Ủy viên Trung ương Đảng khóa X (dự khuyết), XI; XII; Bí thư Trung ương Đảng khóa XII.',
      ['Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; Bí thư|Trung ương Đảng|'],
    ],
    [
      'posts of a sentence that tells of no life',
      'Ông Vũ Hoài Ân, Bí thư Tỉnh ủy Hà Nam, phát biểu. Chủ tịch UBND tỉnh; Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Nam|'],
    ],
    [
      'acting, then given the post',
      'Theo đó, ông Vũ Hoài Ân (quyền Bộ trưởng Bộ Y tế) được bổ nhiệm giữ chức Bộ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'after somebody who is replaced',
      'Ông Vũ Hoài Ân, Phó ban Tuyên giáo Trung ương, thay ông Đinh Công Sửu (đã được phân công làm Trưởng ban Kinh tế Trung ương) giữ chức Bộ trưởng Công Thương.',
      [
        'Vũ Hoài Ân: Phó ban|Tuyên giáo Trung ương|; Bộ trưởng|Công Thương|',
        'Đinh Công Sửu: Trưởng ban|Kinh tế Trung ương|',
      ],
    ],
    [
      'held until a change',
      'Ông Vũ Hoài Ân từng công tác tại Sở Y tế, rồi làm Phó Giám đốc Sở Y tế trước khi được luân chuyển.',
      ['Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|former'],
    ],
    [
      'two tellings that a third makes one',
      'Ông Vũ Hoài Ân bị khởi tố do sai phạm khi còn làm Chủ tịch UBND. Ông Vũ Hoài Ân làm Chủ tịch UBND thành phố Phủ Lý tháng 7/2011. Cuối năm 2018 ông Ân được miễn nhiệm chức danh Chủ tịch UBND.',
      ['Vũ Hoài Ân: Chủ tịch|UBND thành phố Phủ Lý|former'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});

describe('words of posts, bodies and places', () => {
  it.each([
    [
      'Phó with a capital after it is no surname',
      'Ông Vũ Hoài Ân (Phó Ban Tuyên giáo Huyện ủy Suối Mơ) nói.',
      ['Vũ Hoài Ân: Phó Ban|Tuyên giáo Huyện ủy Suối Mơ|'],
    ],
    [
      'a director and his investigators',
      'Đại tá Vũ Hoài Ân, Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam, nói.',
      [
        'Đại tá Vũ Hoài Ân: Phó Giám đốc|Công an tỉnh Hà Nam|; Thủ trưởng|Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam|',
      ],
    ],
    [
      'a field with a comma',
      'Ông Vũ Hoài Ân - trưởng phòng công tác học sinh, sinh viên Sở GD-ĐT Hà Nội - nói.',
      ['Vũ Hoài Ân: trưởng phòng|công tác học sinh, sinh viên Sở GD-ĐT Hà Nội|'],
    ],
    [
      'the army in letters',
      'Thượng tướng Vũ Hoài Ân, Tổng Tham mưu trưởng QĐNDVN, Thứ trưởng Bộ Quốc phòng, dự.',
      ['Thượng tướng Vũ Hoài Ân: Tổng Tham mưu trưởng|QĐNDVN|; Thứ trưởng|Bộ Quốc phòng|'],
    ],
    [
      'a body with a comma in its name',
      'Bà Ngô Bích Thảo, Bí thư Đảng ủy MTTQ, các đoàn thể Trung ương, Phó Chủ tịch Quốc hội, nói.',
      ['Ngô Bích Thảo: Bí thư|Đảng ủy MTTQ, các đoàn thể Trung ương|; Phó Chủ tịch|Quốc hội|'],
    ],
    [
      'the full name of the State before a name',
      'Thủ tướng Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam Vũ Hoài Ân đã đến.',
      ['Vũ Hoài Ân: Thủ tướng|Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam|'],
    ],
    [
      'a commune of Tây Nguyên with three words',
      'Vũ Hoài Ân (Phó Chủ tịch UBND xã Đắk Búk So, huyện Tuy Đức) bị bắt.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND xã Đắk Búk So|'],
    ],
    [
      'a name of five words with Nữ',
      'Bà Huỳnh Ngọc Nữ Phương Thảo, Bí thư Đảng ủy phường Bến Đá, nói.',
      ['Huỳnh Ngọc Nữ Phương Thảo: Bí thư|Đảng ủy phường Bến Đá|'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
