import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('a post of several people', () => {
  it.each([
    [
      'a body before the minister, with a word between; a rare surname in the row',
      'Bộ Y tế hiện ngoài Bộ trưởng Vũ Hoài Ân có 3 Thứ trưởng: Hà Hân, Sơn Phước Sửu, Lê Văn Thụy.',
      [
        'Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|',
        'Hà Hân: Thứ trưởng|Bộ Y tế|',
        'Sơn Phước Sửu: Thứ trưởng|Bộ Y tế|',
        'Lê Văn Thụy: Thứ trưởng|Bộ Y tế|',
      ],
    ],
    [
      'two names, one honorific, one post',
      'Ông Vũ Hoài Ân và Đinh Công Sửu, Phó Chủ tịch UBND huyện Suối Mơ, bị bắt.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND huyện Suối Mơ|', 'Đinh Công Sửu: Phó Chủ tịch|UBND huyện Suối Mơ|'],
    ],
    [
      'two names with an honorific each: the post is of the second',
      'Ông Vũ Hoài Ân và bà Ngô Bích Thảo, Phó Chủ tịch UBND huyện Suối Mơ, đến dự.',
      ['Ngô Bích Thảo: Phó Chủ tịch|UBND huyện Suối Mơ|'],
    ],
    [
      'two names before a dash, in a list',
      'Bị khởi tố có Ngô Bích Thảo - Trưởng phòng Tư pháp huyện Suối Mơ; Vũ Hoài Ân, Đinh Công Sửu - nguyên Phó Chủ tịch UBND xã Pá Hăng.',
      [
        'Ngô Bích Thảo: Trưởng phòng|Tư pháp huyện Suối Mơ|',
        'Vũ Hoài Ân: Phó Chủ tịch|UBND xã Pá Hăng|former',
        'Đinh Công Sửu: Phó Chủ tịch|UBND xã Pá Hăng|former',
      ],
    ],
    [
      'those who were just named',
      'Bị bắt có Vũ Hoài Ân (SN 1970) và Đinh Công Sửu (SN 1971). Hai ông này đều là Phó Chủ tịch UBND huyện Suối Mơ.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND huyện Suối Mơ|', 'Đinh Công Sửu: Phó Chủ tịch|UBND huyện Suối Mơ|'],
    ],
    [
      'of whom a verb tells that it has befallen both, over an empty line',
      'Công an bắt ông Vũ Hoài Ân (60 tuổi) và Đinh Công Sửu (63 tuổi).\n\nBốn tháng trước, hai ông đã bị xóa tư cách Thứ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|former', 'Đinh Công Sửu: Thứ trưởng|Bộ Y tế|former'],
    ],
    [
      'to whom both an office is given',
      'Ông Vũ Hoài Ân và bà Ngô Bích Thảo ra mắt. Hôm nay, hai người được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|', 'Ngô Bích Thảo: Phó Giám đốc|Sở Y tế|'],
    ],
    [
      'but not where one is named',
      'Ông Vũ Hoài Ân đến. Hôm nay, hai ông được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế.',
      [],
    ],
    [
      'both who were just named, each with a post of his own',
      'Ông Vũ Hoài Ân là Chủ tịch UBND tỉnh Hà Nam; bà Ngô Bích Thảo là Chủ tịch HĐND tỉnh. Cả hai đều là Ủy viên Trung ương Đảng.',
      [
        'Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|; Ủy viên|Trung ương Đảng|',
        'Ngô Bích Thảo: Chủ tịch|HĐND tỉnh|; Ủy viên|Trung ương Đảng|',
      ],
    ],
    [
      'those who were just named, fewer than said',
      'Bị bắt có Vũ Hoài Ân (SN 1970). Hai người này đều là Phó Chủ tịch UBND huyện Suối Mơ.',
      [],
    ],
    [
      'chosen together, each with a post before the name',
      'Quốc hội bầu Bí thư Tỉnh ủy Hà Nam Vũ Hoài Ân, Chủ nhiệm Ủy ban Kinh tế Đinh Công Sửu và Bộ trưởng Bộ Y tế Ngô Bích Thảo làm Phó Chủ tịch Quốc hội.',
      [
        'Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Nam|; Phó Chủ tịch|Quốc hội|',
        'Đinh Công Sửu: Chủ nhiệm|Ủy ban Kinh tế|; Phó Chủ tịch|Quốc hội|',
        'Ngô Bích Thảo: Bộ trưởng|Bộ Y tế|; Phó Chủ tịch|Quốc hội|',
      ],
    ],
    [
      'a number before the post',
      'Các ông Vũ Hoài Ân và Đinh Công Sửu là hai Phó Chủ tịch UBND tỉnh Hà Nam.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Nam|', 'Đinh Công Sửu: Phó Chủ tịch|UBND tỉnh Hà Nam|'],
    ],
    [
      'a row of more than two, with their provinces',
      'Được chọn làm Phó Chủ nhiệm Ủy ban Pháp luật là các ông Vũ Hoài Ân (Hà Nam), Đinh Công Sửu (Sơn La), Lò Văn Inh (Lai Châu).',
      [
        'Vũ Hoài Ân: Phó Chủ nhiệm|Ủy ban Pháp luật|',
        'Đinh Công Sửu: Phó Chủ nhiệm|Ủy ban Pháp luật|',
        'Lò Văn Inh: Phó Chủ nhiệm|Ủy ban Pháp luật|',
      ],
    ],
    [
      'what comes after the row is no part of it',
      'Hai Phó Thủ tướng là các ông Vũ Hoài Ân, Bộ trưởng Bộ Y tế, và ông Đinh Công Sửu, Bí thư Tỉnh ủy Hà Nam, 12 người khác được Chủ tịch nước Ngô Bích Thảo giới thiệu.',
      [
        'Vũ Hoài Ân: Phó Thủ tướng||; Bộ trưởng|Bộ Y tế|',
        'Đinh Công Sửu: Phó Thủ tướng||; Bí thư|Tỉnh ủy Hà Nam|',
        'Ngô Bích Thảo: Chủ tịch nước||',
      ],
    ],
    [
      'a list of another post after it',
      'Dự có hai Phó Chủ tịch UBND tỉnh gồm Vũ Hoài Ân, Đinh Công Sửu; các Ủy viên UBND tỉnh gồm Ngô Bích Thảo, Lò Văn Inh.',
      [
        'Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh|',
        'Đinh Công Sửu: Phó Chủ tịch|UBND tỉnh|',
        'Ngô Bích Thảo: Ủy viên|UBND tỉnh|',
        'Lò Văn Inh: Ủy viên|UBND tỉnh|',
      ],
    ],
    [
      'their ages between them',
      'Hội nghị bầu hai Phó Bí thư Tỉnh ủy là ông Vũ Hoài Ân, 51 tuổi và ông Đinh Công Sửu, 44 tuổi.',
      ['Vũ Hoài Ân: Phó Bí thư|Tỉnh ủy|', 'Đinh Công Sửu: Phó Bí thư|Tỉnh ủy|'],
    ],
    [
      'the body that the sentence is about',
      'Hội đồng Dân tộc gồm Chủ tịch Vũ Hoài Ân, 2 phó chủ tịch là: Đinh Công Sửu, Lò Văn Inh.',
      [
        'Vũ Hoài Ân: Chủ tịch|Hội đồng Dân tộc|',
        'Đinh Công Sửu: phó chủ tịch|Hội đồng Dân tộc|',
        'Lò Văn Inh: phó chủ tịch|Hội đồng Dân tộc|',
      ],
    ],
    [
      'as many as are counted, behind a comma',
      'Thi hành kỷ luật đối với hai nguyên Phó Chủ tịch UBND tỉnh Hà Nam, ông Vũ Hoài Ân và bà Ngô Bích Thảo, do có vi phạm.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Nam|former', 'Ngô Bích Thảo: Phó Chủ tịch|UBND tỉnh Hà Nam|former'],
    ],
    [
      'but not more or fewer, or people with another post',
      'Ngoài hai Phó Chủ tịch UBND tỉnh, ông Vũ Hoài Ân, ông Lò Văn Inh và bà Ngô Bích Thảo đều đến. Cùng hai Bí thư Huyện ủy, ông Cao Sỹ Vỹ nói.',
      [],
    ],
    [
      'each called again by the post, with a ministry each',
      'Hai bộ trưởng giải trình là Bộ trưởng Văn hóa, Thể thao & Du lịch Vũ Hoài Ân và Bộ trưởng Khoa học & Công nghệ Ngô Bích Thảo. Các Bộ trưởng: Tài chính Lò Văn Inh, Giáo dục & Đào tạo Cao Sỹ Vỹ.',
      [
        'Vũ Hoài Ân: Bộ trưởng|Văn hóa, Thể thao & Du lịch|',
        'Ngô Bích Thảo: Bộ trưởng|Khoa học & Công nghệ|',
        'Lò Văn Inh: Bộ trưởng|Tài chính|',
        'Cao Sỹ Vỹ: Bộ trưởng|Giáo dục & Đào tạo|',
      ],
    ],
    [
      'both who were just named, where only cả tells that it is both',
      'HĐND miễn nhiệm Ủy viên UBND tỉnh đối với ông Vũ Hoài Ân và bà Ngô Bích Thảo. Cả 2 người hiện là Phó Trưởng đoàn ĐBQH tỉnh.',
      [
        'Vũ Hoài Ân: Ủy viên|UBND tỉnh|former; Phó Trưởng đoàn|ĐBQH tỉnh|',
        'Ngô Bích Thảo: Ủy viên|UBND tỉnh|former; Phó Trưởng đoàn|ĐBQH tỉnh|',
      ],
    ],
    [
      'two names before a bracket, in a list of people with brackets',
      'Khởi tố Vũ Hoài Ân (nguyên Bí thư Đảng ủy xã); Đinh Công Sửu, Liễu Mây Inh (nguyên Phó Chủ tịch UBND xã Pá Hăng). Khởi tố Lò Văn Inh và Cao Sỹ Vỹ (Chủ tịch UBND xã Pá Hăng).',
      [
        'Vũ Hoài Ân: Bí thư|Đảng ủy xã|former',
        'Đinh Công Sửu: Phó Chủ tịch|UBND xã Pá Hăng|former',
        'Liễu Mây Inh: Phó Chủ tịch|UBND xã Pá Hăng|former',
        'Cao Sỹ Vỹ: Chủ tịch|UBND xã Pá Hăng|',
      ],
    ],
    [
      'counted with a nought',
      'Đại hội bầu 02 Phó Bí thư Huyện ủy là ông Vũ Hoài Ân và Đinh Công Sửu.',
      ['Vũ Hoài Ân: Phó Bí thư|Huyện ủy|', 'Đinh Công Sửu: Phó Bí thư|Huyện ủy|'],
    ],
    [
      'after gồm, up to what they did',
      'Đại biểu HĐND tỉnh gồm bà Ngô Bích Thảo - Phó Chủ tịch HĐND tỉnh, ông Vũ Hoài Ân - Phó Giám đốc Sở Công Thương vừa tiếp cử tri, ông Lò Văn Inh hỏi.',
      [
        'Ngô Bích Thảo: Đại biểu HĐND|tỉnh|; Phó Chủ tịch|HĐND tỉnh|',
        'Vũ Hoài Ân: Đại biểu HĐND|tỉnh|; Phó Giám đốc|Sở Công Thương|',
      ],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
