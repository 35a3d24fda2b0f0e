import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('appointments, dismissals and careers', () => {
  it.each([
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
    [
      'taken with all that he holds in the Party',
      'Ban Bí thư quyết định cách chức Bí thư Ban cán sự đảng Bộ Y tế, cách tất cả các chức vụ trong Đảng đối với ông Vũ Hoài Ân.',
      ['Vũ Hoài Ân: Bí thư|Ban cán sự đảng Bộ Y tế|former'],
    ],
    [
      'all that he holds in the Party, one by one',
      'Ông Vũ Hoài Ân bị cách tất cả các chức vụ trong Đảng: Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Huyện ủy Suối Mơ.',
      ['Vũ Hoài Ân: Ủy viên|Ban Thường vụ Tỉnh ủy|former; Bí thư|Huyện ủy Suối Mơ|former'],
    ],
    [
      'all that they hold, in brackets and after *gồm*',
      'Ông Vũ Hoài Ân bị cách tất cả các chức vụ trong Đảng (Ủy viên Ban Thường vụ Huyện ủy, Bí thư Đảng ủy xã Pá Hăng). Bà Ngô Bích Thảo bị cách hết các chức vụ trong Đảng gồm: Bí thư Chi bộ.',
      [
        'Vũ Hoài Ân: Ủy viên|Ban Thường vụ Huyện ủy|former; Bí thư|Đảng ủy xã Pá Hăng|former',
        'Ngô Bích Thảo: Bí thư|Chi bộ|former',
      ],
    ],
    [
      'only proposed for it',
      'Ông Vũ Hoài Ân, Giám đốc Sở Y tế, được giới thiệu làm Bí thư Huyện ủy Suối Mơ; bà Ngô Bích Thảo giữ chức Phó Bí thư Huyện ủy Suối Mơ và giới thiệu để bầu giữ chức Chủ tịch UBND huyện.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|', 'Ngô Bích Thảo: Phó Bí thư|Huyện ủy Suối Mơ|'],
    ],
    [
      'proposed and chosen',
      'Ông Vũ Hoài Ân được giới thiệu và được bầu làm Chủ tịch UBND huyện Suối Mơ.',
      ['Vũ Hoài Ân: Chủ tịch|UBND huyện Suối Mơ|'],
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
      'Ông Vũ Hoài Ân (cấp bậc Thiếu tá, Trưởng Công an xã Ia Brơng) nói.',
      ['Thiếu tá Vũ Hoài Ân: Trưởng|Công an xã Ia Brơng|'],
    ],
    [
      'a hamlet that looks like a name',
      'Ông Vũ Hoài Ân, quê quán thôn Kim Liễu, nguyên là Ủy viên Trung ương Đảng.',
      ['Vũ Hoài Ân: Ủy viên|Trung ương Đảng|former'],
    ],
    [
      'the same post in two bodies of a kind',
      'Ông Vũ Hoài Ân nguyên là: Trưởng Ban Dân vận Tỉnh ủy; Bí thư Huyện ủy Suối Mơ và Huyện ủy Pá Hăng; Đại biểu Quốc hội khóa IX.',
      [
        'Vũ Hoài Ân: Trưởng Ban|Dân vận Tỉnh ủy|former; Bí thư|Huyện ủy Suối Mơ|former; Bí thư|Huyện ủy Pá Hăng|former; Đại biểu Quốc hội||former',
      ],
    ],
    [
      'a long life before the posts',
      'Đồng chí Vũ Hoài Ân, sinh ngày 3/5/1938; quê quán: Xã An Mây, huyện Suối Mơ, tỉnh Lai Châu; thường trú tại số nhà 7, Tổ dân phố 2, phường Bến Đò, thành phố Lai Châu, tỉnh Lai Châu; tham gia cách mạng tháng 8/1956; vào Đảng ngày 2/9/1959; nghỉ hưu từ tháng 6/2001 và sống cùng gia đình ở phường Bến Đò, thành phố Lai Châu; nguyên Phó Thủ tướng Chính phủ.',
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
    [
      'a committee against three evils',
      'Phó thủ tướng Vũ Hoài Ân, Chủ tịch Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm, đến dự.',
      [
        'Vũ Hoài Ân: Phó thủ tướng||; Chủ tịch|Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm|',
      ],
    ],
    [
      'added to a board, and given a post by it',
      'Hội nghị bầu bổ sung ông Lò Văn Inh vào Ban Thường vụ Đảng ủy và bầu giữ chức Phó Bí thư Đảng ủy phường Bến Nước.',
      ['Lò Văn Inh: Phó Bí thư|Đảng ủy phường Bến Nước|'],
    ],
    [
      'sent to a body with a long name, and given a post in it',
      'Ông Vũ Hoài Ân, Trưởng phòng Tư pháp thành phố Sông Trà, được điều động đến nhận công tác tại Sở Nông nghiệp và Môi trường và bổ nhiệm giữ chức Chi cục trưởng Chi cục Kiểm lâm.',
      ['Vũ Hoài Ân: Trưởng phòng|Tư pháp thành phố Sông Trà|; Chi cục trưởng|Chi cục Kiểm lâm|'],
    ],
    [
      'sent to a body, and given a post that it has',
      'Điều động ông Vũ Hoài Ân, Phó Giám đốc Sở Nội vụ, đến nhận công tác tại Sở Tư pháp và bổ nhiệm giữ chức Phó Giám đốc. Ông Lò Văn Inh đến công tác tại Sở Y tế, giữ chức Phó Giám đốc Sở. Ông Cao Sỹ Vỹ, Trưởng phòng Tư pháp, đến công tác tại Sở Y tế và giữ chức Trưởng phòng.',
      [
        'Vũ Hoài Ân: Phó Giám đốc|Sở Nội vụ|; Phó Giám đốc|Sở Tư pháp|',
        'Lò Văn Inh: Phó Giám đốc|Sở Y tế|',
        'Cao Sỹ Vỹ: Trưởng phòng|Tư pháp|',
      ],
    ],
    [
      'elected, in the words of a session',
      'HĐND bầu bổ sung Ủy viên UBND tỉnh Hà Nam đối với ông Vũ Hoài Ân, Giám đốc Sở Y tế, và bà Ngô Bích Thảo, Giám đốc Sở Tư pháp.',
      [
        'Vũ Hoài Ân: Ủy viên|UBND tỉnh Hà Nam|; Giám đốc|Sở Y tế|',
        'Ngô Bích Thảo: Ủy viên|UBND tỉnh Hà Nam|; Giám đốc|Sở Tư pháp|',
      ],
    ],
    [
      'relieved in turn, with a reason each',
      'HĐND miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Vũ Hoài Ân, Giám đốc Sở Y tế, do chuyển công tác; bà Ngô Bích Thảo, Giám đốc Sở Tư pháp, được bổ nhiệm giữ chức Bí thư Huyện ủy Suối Mơ; ông Lò Văn Inh, Chánh Thanh tra tỉnh, nghỉ hưu theo chế độ.',
      [
        'Vũ Hoài Ân: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Y tế|',
        'Ngô Bích Thảo: Ủy viên|UBND tỉnh|former; Giám đốc|Sở Tư pháp|; Bí thư|Huyện ủy Suối Mơ|',
        'Lò Văn Inh: Ủy viên|UBND tỉnh|former; Chánh Thanh tra|tỉnh|former',
      ],
    ],
    [
      'relieved, and who follows after a semicolon',
      'HĐND miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Vũ Hoài Ân, Bí thư Huyện ủy; ông Lò Văn Inh, Giám đốc Sở Nội vụ, được bầu thay.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh|former; Bí thư|Huyện ủy|', 'Lò Văn Inh: Giám đốc|Sở Nội vụ|'],
    ],
    [
      'several elected, counted and in brackets',
      'Đại biểu bầu bổ sung 2 Ủy viên UBND tỉnh đối với các ông: Vũ Hoài Ân (Giám đốc Sở Y tế), ông Lò Văn Inh (Giám đốc Sở Xây dựng).',
      ['Vũ Hoài Ân: Ủy viên|UBND tỉnh|; Giám đốc|Sở Y tế|', 'Lò Văn Inh: Ủy viên|UBND tỉnh|; Giám đốc|Sở Xây dựng|'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
