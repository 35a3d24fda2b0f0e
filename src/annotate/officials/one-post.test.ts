import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

/** One line a person: name, class where it is other, posts. */
const peopleWithClass = (text: string): string[] =>
  recogniseOfficials(fold(text)).map(
    ({ name, class: kind, roles }) =>
      `${name}${kind === 'other' ? ' (other)' : ''}: ${roles
        .map(({ title, organization, status }) => [title, organization, status === 'current' ? '' : status].join('|'))
        .join('; ')}`,
  );

describe('mentions of one post are one role of its holder', () => {
  it.each([
    [
      'a counterpart, told by the country alone, then by the ministry',
      'Bộ trưởng Quốc phòng, Đại tướng Vũ Hoài Ân đón người đồng cấp Nga Karl Harrow. Bộ trưởng Quốc phòng Nga Karl Harrow nói.',
      ['Vũ Hoài Ân: Bộ trưởng|Quốc phòng|', 'Karl Harrow: Bộ trưởng|Quốc phòng Nga|'],
    ],
    [
      'the first of those who held it',
      'Ông Lê Văn Thụy, Tư lệnh đầu tiên của Quân khu 5, kể lại. Ông John Kelder là Tổng thống thứ 47 của Mỹ.',
      ['Lê Văn Thụy: Tư lệnh|Quân khu 5|', 'John Kelder: Tổng thống|Mỹ|'],
    ],
    [
      'a woman in it',
      'Bà Lê Thị Hằng, nữ Bí thư Tỉnh ủy trẻ nhất nước, cho biết. Tân nữ Bộ trưởng Quốc phòng Đức Anna Kramer nhậm chức.',
      ['Lê Thị Hằng: Bí thư|Tỉnh ủy|', 'Anna Kramer: Bộ trưởng|Quốc phòng Đức|'],
    ],
    [
      'a queen, and women without a post',
      'Nữ hoàng Đan Mạch Margrethe đón khách. Nữ công nhân Lê Thị Hằng và nữ sinh Vũ Thị Thảo dự.',
      ['Margrethe: Nữ hoàng|Đan Mạch|'],
    ],
    [
      'two offices of one foreign state, told again in short',
      'Tổng Bí thư, Chủ tịch nước Trung Quốc Lưu Cận Minh tiếp khách. Chủ tịch Trung Quốc Lưu Cận Minh nói.',
      ['Lưu Cận Minh: Tổng Bí thư|Trung Quốc|; Chủ tịch nước|Trung Quốc|'],
    ],
    [
      'the President at home has no country',
      'Tổng Bí thư, Chủ tịch nước Vũ Hoài Ân và Chủ tịch tỉnh Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Tổng Bí thư||; Chủ tịch nước||', 'Ngô Bích Thảo: Chủ tịch|tỉnh|'],
    ],
    [
      'a head of state beside one of government, where the head of a fund speaks too',
      'Thủ tướng Ravi Anand và Chủ tịch Lưu Cận Minh gặp nhau. Ông Vũ Hoài Ân, chủ tịch Quỹ Sông Hằng, và Chủ tịch Đinh Công Sửu nhận định.',
      [
        'Ravi Anand: Thủ tướng||',
        'Lưu Cận Minh: Chủ tịch||',
        'Vũ Hoài Ân (other): chủ tịch|Quỹ Sông Hằng|',
        'Đinh Công Sửu (other): Chủ tịch||',
      ],
    ],
    [
      'an abbreviation declared in brackets',
      'Chủ tịch Ủy ban châu Âu (EC) Anna Berglund đến. Chủ tịch EC Anna Berglund nói.',
      ['Anna Berglund: Chủ tịch|Ủy ban châu Âu|'],
    ],
    [
      'an assembly in short letters',
      'Chủ tịch QH Vũ Hoài Ân phát biểu. Chủ tịch Quốc hội Vũ Hoài Ân nói.',
      ['Vũ Hoài Ân: Chủ tịch|Quốc hội|'],
    ],
    [
      'a body by the first letters of its words',
      'Giám đốc Sở GTVT Vũ Hoài Ân và Giám đốc Sở TN&MT Ngô Bích Thảo đến. Giám đốc Sở Giao thông vận tải Hà Nam Vũ Hoài Ân nói. Giám đốc Sở Tài nguyên và Môi trường Ngô Bích Thảo về.',
      ['Vũ Hoài Ân: Giám đốc|Sở Giao thông vận tải Hà Nam|', 'Ngô Bích Thảo: Giám đốc|Sở Tài nguyên và Môi trường|'],
    ],
    [
      'other letters, other words',
      'Tư lệnh Cảnh sát cơ động Vũ Hoài Ân nói. Tư lệnh CSCĐ Vũ Hoài Ân về. Cục trưởng Cục CSGT Ngô Bích Thảo đến. Bà Ngô Bích Thảo từng là Cục trưởng Cục Cảnh sát hình sự. Ông Đinh Công Bảo là Cục trưởng Cục An toàn lao động. Ông từng là Cục trưởng Cục An ninh.',
      [
        'Vũ Hoài Ân: Tư lệnh|Cảnh sát cơ động|',
        'Ngô Bích Thảo: Cục trưởng|Cục CSGT|; Cục trưởng|Cục Cảnh sát hình sự|former',
        'Đinh Công Bảo: Cục trưởng|Cục An toàn lao động|; Cục trưởng|Cục An ninh|former',
      ],
    ],
    [
      'one that nobody declares',
      'Chủ tịch Ủy ban châu Âu Anna Berglund đến. Chủ tịch EC Anna Berglund nói.',
      ['Anna Berglund: Chủ tịch|Ủy ban châu Âu|; Chủ tịch|EC|'],
    ],
    [
      'the last two words of a name, as papers call women in office',
      'Bộ trưởng Bộ Nội vụ Ngô Thị Bích Thảo đến. Bộ trưởng Bích Thảo nói. Bộ trưởng Thảo về.',
      ['Ngô Thị Bích Thảo: Bộ trưởng|Bộ Nội vụ|'],
    ],
    [
      'where a body lies, in brackets before the name',
      'Chủ tịch UBND xã Trà Leng (huyện Suối Mơ, Quảng Nam) Vũ Hoài Ân báo cáo.',
      ['Vũ Hoài Ân: Chủ tịch|UBND xã Trà Leng|'],
    ],
    [
      'a district by its letter and number',
      'Bí thư Đảng ủy phường Bến Lành (Q.1) Vũ Hoài Ân và Chủ tịch UBND phường Suối Mơ (Q.3, TP.HCM) Đinh Công Sửu dự.',
      ['Vũ Hoài Ân: Bí thư|Đảng ủy phường Bến Lành|', 'Đinh Công Sửu: Chủ tịch|UBND phường Suối Mơ|'],
    ],
    [
      'a nickname in quotes is somebody else',
      'Công ty Sao Xa (Tám "Sẹo" làm Chủ tịch HĐQT) được cựu Phó chủ tịch Vũ Hoài Ân và Chủ tịch TP Huế Ngô Bích Thảo giao đất. Ông Vũ Hoài Ân cho phép Công ty Sao Xa (Tám "Sẹo" làm Chủ tịch HĐQT) thuê.',
      ['Vũ Hoài Ân: Phó chủ tịch||former', 'Ngô Bích Thảo: Chủ tịch|TP Huế|'],
    ],
    [
      'a nickname after the name is his own',
      'Ông Vũ Hoài Ân "Sẹo" làm Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
    [
      'dismissed',
      'Quốc hội miễn nhiệm Chủ tịch nước Vũ Hoài Ân. Tỉnh cách chức Giám đốc Sở Y tế Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Chủ tịch nước||former', 'Ngô Bích Thảo: Giám đốc|Sở Y tế|former'],
    ],
    [
      'dismissal only asked for',
      'Cử tri đề nghị cách chức Giám đốc Sở Y tế Ngô Bích Thảo.',
      ['Ngô Bích Thảo: Giám đốc|Sở Y tế|'],
    ],
    [
      'closed years before the verb',
      'Ông Vũ Hoài Ân quê Phú Thọ. Từ 1997 đến năm 2003, ông là Giám đốc Sở Y tế. Từ năm 2004 đến nay, ông là Phó Chủ tịch UBND tỉnh Sơn La.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former; Phó Chủ tịch|UBND tỉnh Sơn La|'],
    ],
    [
      'a closed period after the post, not of a programme',
      'Ông Vũ Hoài Ân, Thứ trưởng Bộ Y tế giai đoạn 2003-2006, và bà Ngô Bích Thảo, Trưởng Ban Chỉ đạo giai đoạn 2021-2025, đến.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|former', 'Ngô Bích Thảo: Trưởng Ban|Chỉ đạo|'],
    ],
    [
      'terms counted between posts',
      'Ông Vũ Hoài Ân là Ủy viên Trung ương Đảng ba khóa 11, 12, 13; Ủy viên Bộ Chính trị hai khóa 12 và 13; Đại biểu Quốc hội.',
      ['Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; Ủy viên|Bộ Chính trị|; Đại biểu Quốc hội||'],
    ],
    [
      'both posts of the one assisted',
      'Ông Đinh Công Sửu, trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Vũ Hoài Ân, đến.',
      ['Đinh Công Sửu: trợ lý Ủy viên|Bộ Chính trị|', 'Vũ Hoài Ân: Ủy viên|Bộ Chính trị|; Chủ tịch|Quốc hội|'],
    ],
    [
      'one post and then the next of one body',
      'Ông Vũ Hoài Ân từng làm Phó Bí thư Thường trực rồi Bí thư Tỉnh ủy. Ông Đinh Công Sửu là Phó Tổng cục trưởng, rồi Tổng cục trưởng Tổng cục Thuế.',
      [
        'Vũ Hoài Ân: Phó Bí thư Thường trực|Tỉnh ủy|former; Bí thư|Tỉnh ủy|former',
        'Đinh Công Sửu: Phó Tổng cục trưởng|Tổng cục Thuế|former; Tổng cục trưởng|Tổng cục Thuế|',
      ],
    ],
    [
      'one post and then the next, each with its body',
      'Ông Vũ Hoài Ân từng làm Phó Bí thư huyện đoàn rồi Bí thư Tỉnh đoàn Sơn La.',
      ['Vũ Hoài Ân: Phó Bí thư|huyện đoàn|former; Bí thư|Tỉnh đoàn Sơn La|former'],
    ],
    [
      'the head of the Party is an official, the head of a club is not',
      'Bà Ngô Bích Thảo là Tổng Bí thư của Đảng. Ông Vũ Hoài Ân là Chủ tịch Câu lạc bộ Sao Xa.',
      ['Ngô Bích Thảo: Tổng Bí thư|Đảng|', 'Vũ Hoài Ân (other): Chủ tịch|Câu lạc bộ Sao Xa|'],
    ],
    [
      'a department of three fields',
      'Cục trưởng Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công Ngô Bích Thảo nói.',
      ['Ngô Bích Thảo: Cục trưởng|Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công|'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(peopleWithClass(text)).toEqual(wanted);
  });

  it('infers a city that is written in capitals with its level', () => {
    const text =
      'Bí thư Thành ủy TP.HCM Ngô Bích Thảo và ông Vũ Hoài Ân, Phó Bí thư Thành ủy, Chủ tịch UBND thành phố.';
    const roles = recogniseOfficials(fold(text)).flatMap((official) => official.roles);
    expect(roles.map(({ inferred }) => inferred)).toEqual([null, 'Thành ủy TP.HCM', 'UBND TP.HCM']);
  });
});
