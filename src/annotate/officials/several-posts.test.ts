import { describe, expect, it } from 'vitest';
import { told } from './test-table';

describe('several posts of one person', () => {
  it.each([
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
  ])('%s', (_case, text, expected) => expect(told(text)).toEqual(expected));
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
    [
      'acting, by the verb that says so too',
      'Ông Vũ Hoài Ân, Phó Chủ tịch UBND tỉnh Hà Yên, được giao quyền Chủ tịch UBND tỉnh Hà Yên.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Yên|; Chủ tịch|UBND tỉnh Hà Yên|acting'],
    ],
    [
      'approved by the Party',
      'Ban Bí thư chuẩn y Phó bí thư Tỉnh ủy Hà Yên đối với ông Vũ Hoài Ân.',
      ['Vũ Hoài Ân: Phó bí thư|Tỉnh ủy Hà Yên|'],
    ],
    [
      'taken from its holder',
      'Thủ tướng phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Hà Yên của ông Vũ Hoài Ân.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Yên|former'],
    ],
    ['asked of its holder', 'Báo cáo nêu chức vụ Chủ tịch UBND tỉnh Hà Yên của ông.', []],
    [
      'a bare post before what he leads',
      'Đoàn kiểm tra do Trung tướng Vũ Hoài Ân, Phó Tổng Tham mưu trưởng làm trưởng đoàn.',
      ['Trung tướng Vũ Hoài Ân: Phó Tổng Tham mưu trưởng||; trưởng đoàn|Đoàn kiểm tra|'],
    ],
    [
      'a trade in a list of the accused',
      'Vũ Hoài Ân (SN 1962), nghề nghiệp: Nguyên Giám đốc Sở Y tế tỉnh Hà Yên;',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế tỉnh Hà Yên|former'],
    ],
    [
      'a post left',
      'Ông Vũ Hoài Ân làm Giám đốc Sở Y tế sau khi rời vị trí Phó Ban Tuyên giáo Tỉnh ủy.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|; Phó Ban|Tuyên giáo Tỉnh ủy|former'],
    ],
    [
      'a meeting after the body',
      'Vũ Hoài Ân, Phó Bí thư Tỉnh ủy, Hội nghị lần thứ 25 đã được tổ chức.',
      ['Vũ Hoài Ân: Phó Bí thư|Tỉnh ủy|'],
    ],
    [
      'taken from so many',
      'HĐND miễn nhiệm 2 Ủy viên UBND tỉnh Hà Yên là ông Vũ Hoài Ân và ông Đinh Công Sửu.',
      ['Vũ Hoài Ân: Ủy viên|UBND tỉnh Hà Yên|former', 'Đinh Công Sửu: Ủy viên|UBND tỉnh Hà Yên|former'],
    ],
    [
      'a second post taken by the same verb',
      'Thủ tướng phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Hà Yên đối với ông Vũ Hoài Ân và chức vụ Phó Chủ tịch UBND tỉnh Hà Yên đối với bà Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Yên|former', 'Ngô Bích Thảo: Phó Chủ tịch|UBND tỉnh Hà Yên|former'],
    ],
    [
      'given to two, each with a post of his own',
      'Thủ tướng phê chuẩn kết quả bầu chức danh Ủy viên UBND tỉnh Hà Yên đối với ông Vũ Hoài Ân, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh và bà Ngô Bích Thảo, Giám đốc Sở Y tế.',
      [
        'Vũ Hoài Ân: Ủy viên|UBND tỉnh Hà Yên|; Chỉ huy trưởng|Bộ Chỉ huy Quân sự tỉnh|',
        'Ngô Bích Thảo: Ủy viên|UBND tỉnh Hà Yên|; Giám đốc|Sở Y tế|',
      ],
    ],
    [
      'a committee for an exercise',
      'Đại tá Vũ Hoài Ân, Phó trưởng Ban Chỉ đạo diễn tập, đến.',
      ['Đại tá Vũ Hoài Ân: Phó trưởng Ban|Chỉ đạo diễn tập|'],
    ],
    [
      'founders of a firm',
      'Ngô Bích Thảo, Chủ tịch Hội đồng sáng lập Công ty Sao Xa, bị bắt.',
      ['other Ngô Bích Thảo: Chủ tịch|Hội đồng sáng lập Công ty Sao Xa|'],
    ],
    [
      'a commune of Tây Nguyên with a word that no Vietnamese word is',
      'Ông Vũ Hoài Ân (cấp bậc Thiếu tá, Trưởng Công an xã Ia Dơk, Đức Cơ) nói.',
      ['Thiếu tá Vũ Hoài Ân: Trưởng|Công an xã Ia Dơk|'],
    ],
    [
      'a hamlet that looks like a name',
      'Ông Vũ Hoài Ân, quê quán thôn Kim Bồng, nguyên là Ủy viên Trung ương Đảng.',
      ['Vũ Hoài Ân: Ủy viên|Trung ương Đảng|former'],
    ],
    [
      'the same post in two bodies of a kind',
      'Ông Vũ Hoài Ân nguyên là: Trưởng Ban Nông nghiệp Trung ương; Bí thư Tỉnh ủy Sóc Trăng và Tỉnh ủy Hậu Giang; Đại biểu Quốc hội khóa IX.',
      [
        'Vũ Hoài Ân: Trưởng Ban|Nông nghiệp Trung ương|former; Bí thư|Tỉnh ủy Sóc Trăng|former; Bí thư|Tỉnh ủy Hậu Giang|former; Đại biểu Quốc hội||former',
      ],
    ],
    [
      'a long life before the posts',
      'Đồng chí Vũ Hoài Ân, sinh ngày 11/11/1942; quê quán: Xã Bình Hòa, huyện Giồng Trôm, tỉnh Bến Tre; thường trú tại Đường 885, Ấp 3, xã Lương Quới, huyện Giồng Trôm, tỉnh Bến Tre; tham gia hoạt động cách mạng tháng 1/1960; vào Đảng ngày 25/10/1964; nguyên Phó Thủ tướng Chính phủ.',
      ['Vũ Hoài Ân: Phó Thủ tướng|Chính phủ|former'],
    ],
    [
      'the offices of a province as one Party body',
      'Vũ Hoài Ân, ủy viên Ban Chấp hành Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh, Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: ủy viên|Ban Chấp hành Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh|; Giám đốc|Sở Y tế|'],
    ],
    [
      'an abbreviation of the Party’s inspectors',
      'Ông Vũ Hoài Ân, Phó Chủ nhiệm Thường trực UBKTTW cho biết.',
      ['Vũ Hoài Ân: Phó Chủ nhiệm Thường trực|UBKTTW|'],
    ],
    [
      'a time of office that is told of',
      'Đồng chí Vũ Hoài Ân, trong thời gian giữ cương vị Bí thư Tỉnh ủy Hà Yên, đã vi phạm.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Yên|former'],
    ],
  ])('%s', (_case, text, expected) => expect(told(text)).toEqual(expected));
});
