import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('the end of a body’s name', () => {
  it.each([
    [
      'a committee or mission whose name has the word of a post in it',
      'Ông Vũ Hoài Ân, Trưởng Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn huyện Suối Mơ, nói. Bà Ngô Bích Thảo, Phó ban Chỉ huy PCTT và TKCN tỉnh, nói. Đại sứ Đinh Công Sửu, Trưởng Phái đoàn Đại diện Thường trực Việt Nam tại Liên hợp quốc, nói.',
      [
        'Vũ Hoài Ân: Trưởng Ban|Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn huyện Suối Mơ|',
        'Ngô Bích Thảo: Phó ban|Chỉ huy PCTT và TKCN tỉnh|',
        'Đinh Công Sửu: Đại sứ||; Trưởng Phái đoàn|Đại diện Thường trực Việt Nam|',
      ],
    ],
    [
      'boards of management in their letters',
      'Giám đốc Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh Sơn La Vũ Hoài Ân nói. Trưởng ban Quản lý Khu kinh tế Suối Mơ và các KCN Ngô Bích Thảo đến.',
      [
        'Vũ Hoài Ân: Giám đốc|Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh Sơn La|',
        'Ngô Bích Thảo: Trưởng ban|Quản lý Khu kinh tế Suối Mơ và các KCN|',
      ],
    ],
    ['no head, and the word of a post', 'Ông Vũ Hoài Ân, trong ban, chỉ huy phòng chống lụt bão.', []],
    [
      'what a body does, by the word for a field of work',
      'Bộ Công Thương tổ chức hội nghị tập huấn. Bộ trưởng Vũ Hoài Ân chủ trì.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Công Thương|'],
    ],
    [
      'the same words in the name of a body',
      'Ông Vũ Hoài Ân, Vụ trưởng Vụ Tài chính các ngân hàng và tổ chức tài chính; ông Cao Vỹ, Trưởng phòng Tổ chức.',
      ['Vũ Hoài Ân: Vụ trưởng|Vụ Tài chính các ngân hàng và tổ chức tài chính|', 'Cao Vỹ: Trưởng phòng|Tổ chức|'],
    ],
    [
      'two fields and the sign for *và*, with spaces around it',
      'Ông Vũ Hoài Ân, Giám đốc Ban Quản lý dự án Công trình giao thông & Nông nghiệp tỉnh Hà Yên, nói.',
      ['Vũ Hoài Ân: Giám đốc|Ban Quản lý dự án Công trình giao thông & Nông nghiệp tỉnh Hà Yên|'],
    ],
    [
      'the body that a head is of, told with *thuộc*',
      'Bà Ngô Bích Thảo, Vụ trưởng thuộc Bộ Ngoại giao, và ông Cao Vỹ, Trưởng phòng thuộc Sở Y tế.',
      ['Ngô Bích Thảo: Vụ trưởng|Bộ Ngoại giao|', 'Cao Vỹ: Trưởng phòng|Sở Y tế|'],
    ],
    [
      'an abbreviation in brackets before the land',
      'Trung tướng Vũ Hoài Ân, Phó Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân (QĐND) Việt Nam, dự.',
      ['Trung tướng Vũ Hoài Ân: Phó Chủ nhiệm|Tổng cục Chính trị Quân đội nhân dân (QĐND) Việt Nam|'],
    ],
    [
      'an abbreviation in brackets before a name',
      'Giám đốc Sở Giáo dục và Đào tạo (GD-ĐT) Vũ Hoài Ân và Cục trưởng Cục Cảnh sát hình sự (C02) Cao Vỹ dự.',
      ['Vũ Hoài Ân: Giám đốc|Sở Giáo dục và Đào tạo|', 'Cao Vỹ: Cục trưởng|Cục Cảnh sát hình sự|'],
    ],
    [
      'branches of the State Bank, which is no firm',
      'Ông Vũ Hoài Ân, Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh Hà Yên; ông Cao Vỹ, Phó Giám đốc NHNN chi nhánh TP.HCM.',
      ['Vũ Hoài Ân: Giám đốc|Ngân hàng Nhà nước chi nhánh tỉnh Hà Yên|', 'Cao Vỹ: Phó Giám đốc|NHNN chi nhánh TP.HCM|'],
    ],
    [
      'customs of a port and of an airport',
      'Ông Vũ Hoài Ân, Chi cục trưởng Chi cục Hải quan cửa khẩu cảng Sông Mơ; ông Cao Vỹ, Đội trưởng Đội Hải quan cửa khẩu sân bay quốc tế Nội Bài.',
      [
        'Vũ Hoài Ân: Chi cục trưởng|Chi cục Hải quan cửa khẩu cảng Sông Mơ|',
        'Cao Vỹ: Đội trưởng|Đội Hải quan cửa khẩu sân bay quốc tế Nội Bài|',
      ],
    ],
    [
      'offices that have a number',
      'Ông Vũ Hoài Ân, Trưởng Thuế cơ sở 3 tỉnh Hà Yên; ông Cao Vỹ, Đội trưởng Đội Cảnh sát PCCC và CNCH khu vực 12; bà Ngô Bích Thảo, Kiểm toán trưởng Kiểm toán Nhà nước khu vực IV.',
      [
        'Vũ Hoài Ân: Trưởng|Thuế cơ sở 3 tỉnh Hà Yên|',
        'Cao Vỹ: Đội trưởng|Đội Cảnh sát PCCC và CNCH khu vực 12|',
        'Ngô Bích Thảo: Kiểm toán trưởng|Kiểm toán Nhà nước khu vực IV|',
      ],
    ],
    [
      'an abbreviation, which takes no second syllable',
      'Ông Cao Vỹ, Giám đốc Ban quản lý dự án MTL kiến nghị. Ông Vũ Hoài Ân, Chủ tịch Liên đoàn Võ cổ truyền Việt Nam, dự.',
      ['Cao Vỹ: Giám đốc|Ban quản lý dự án MTL|', 'other Vũ Hoài Ân: Chủ tịch|Liên đoàn Võ cổ truyền Việt Nam|'],
    ],
    [
      'groups of deputies',
      'Ông Vũ Hoài Ân, Tổ trưởng Tổ đại biểu HĐND huyện Hà Yên; ông Cao Vỹ, Tổ phó Tổ đại biểu số 2.',
      ['Vũ Hoài Ân: Tổ trưởng|Tổ đại biểu HĐND huyện Hà Yên|', 'Cao Vỹ: Tổ phó|Tổ đại biểu số 2|'],
    ],
    [
      'a field that begins like a team',
      'Thiếu tá Vũ Hoài Ân (trợ lý Tổ chức lao động) và ông Cao Vỹ, Tổ phó Tổ công tác của Chính phủ.',
      ['Thiếu tá Vũ Hoài Ân: trợ lý||', 'Cao Vỹ: Tổ phó|Tổ công tác của Chính phủ|'],
    ],
    [
      'departments of schools and firms, behind a dash or without',
      'TS Vũ Hoài Ân, Trưởng phòng Đào tạo - Trường Đại học Luật, ông Cao Vỹ - Trưởng ban Truyền thông - Tập đoàn Sông Lam - và bà Ngô Bích Thảo, Phó Trưởng ban Đào tạo Học viện Ngân hàng.',
      [
        'other Vũ Hoài Ân: Trưởng phòng|Đào tạo|',
        'other Cao Vỹ: Trưởng ban|Truyền thông|',
        'other Ngô Bích Thảo: Phó Trưởng ban|Đào tạo Học viện Ngân hàng|',
      ],
    ],
    [
      'parts of a school or a hospital, with its name or without',
      'BS Vũ Hoài Ân, Trưởng khoa Nhi, nói. Ông Cao Vỹ, Trưởng bộ môn Cơ điện tử, cười. Bà Ngô Bích Thảo là Trưởng phòng Đào tạo tại Trường Đại học Luật.',
      [
        'other Vũ Hoài Ân: Trưởng khoa|Nhi|',
        'other Cao Vỹ: Trưởng bộ môn|Cơ điện tử|',
        'other Ngô Bích Thảo: Trưởng phòng|Đào tạo|',
      ],
    ],
    [
      'the province that elected a deputy, and a further post',
      'Năm 2016, ông Vũ Hoài Ân là Trưởng đoàn Đại biểu Quốc hội khóa XIV đơn vị tỉnh Hà Yên, Bí thư Đảng ủy Quân sự tỉnh Hà Yên.',
      ['Vũ Hoài Ân: Trưởng đoàn|Đại biểu Quốc hội|; Bí thư|Đảng ủy Quân sự tỉnh Hà Yên|'],
    ],
    [
      'a given name behind the level of a body',
      'Chủ tịch HĐND TP Hồ Chí Minh Ngô Bích Thảo dự. Chủ tịch HĐND thành phố Thảo ghi nhận.',
      ['Ngô Bích Thảo: Chủ tịch|HĐND TP Hồ Chí Minh|'],
    ],
    [
      'a department of an authority behind a dash',
      'Ông Vũ Hoài Ân - Vụ trưởng Vụ Kế hoạch - Bộ Công Thương - nói.',
      ['Vũ Hoài Ân: Vụ trưởng|Vụ Kế hoạch|'],
    ],
    [
      'a federation by its abbreviation, and the holder',
      'Ủy viên Trung ương Đảng, Bộ trưởng Bộ Nội vụ, Chủ tịch VOC Vũ Hoài Ân nói. Cựu Phó Chủ tịch VFF Cao Vỹ cười.',
      [
        'Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; Bộ trưởng|Bộ Nội vụ|; Chủ tịch|VOC|',
        'other Cao Vỹ: Phó Chủ tịch|VFF|former',
      ],
    ],
    [
      'a deputy of the General Staff, and the head of another state',
      'Trung tướng Vũ Hoài Ân, Phó Tổng Tham mưu Quân đội nhân dân Việt Nam, gặp Chủ tịch Quốc vụ Kim Chang-ho.',
      ['Trung tướng Vũ Hoài Ân: Phó Tổng Tham mưu|Quân đội nhân dân Việt Nam|', 'Kim Chang-ho: Chủ tịch|Quốc vụ|'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
