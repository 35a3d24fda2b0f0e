import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('careers, duties and regional courts', () => {
  it.each([
    [
      'an office told after a semicolon',
      'Đồng chí Vũ Hoài Ân - nguyên Thường trực Ban Bí thư; Đại biểu Quốc hội các khóa X, XI.',
      ['Vũ Hoài Ân: Thường trực|Ban Bí thư|former; Đại biểu Quốc hội||'],
    ],
    [
      'one head of the General Staff, whatever stands next to it',
      'Tổng tham mưu trưởng Quân đội nhân dân Việt Nam Vũ Hoài Ân đến. Tổng tham mưu trưởng, Thứ trưởng Bộ Quốc phòng Vũ Hoài Ân nói.',
      ['Vũ Hoài Ân: Tổng tham mưu trưởng|Quân đội nhân dân Việt Nam|; Thứ trưởng|Bộ Quốc phòng|'],
    ],
    [
      'a centre of a hospital, and a society of people from one province',
      'Ông Vũ Hoài Ân, nguyên Giám đốc Trung tâm Cấp cứu, Bệnh viện Sông Lam, và ông Cao Vỹ, Chủ tịch Hội đồng hương Quảng Nam.',
      ['other Vũ Hoài Ân: Giám đốc|Trung tâm Cấp cứu|former', 'other Cao Vỹ: Chủ tịch|Hội đồng hương Quảng Nam|'],
    ],
    [
      'an age right behind the name, and a semicolon before the next post',
      'Đại tướng Vũ Hoài Ân 67 tuổi, quê Hưng Yên, là Ủy viên Trung ương Đảng; Đại biểu Quốc hội hai khóa 14, 15.',
      ['Đại tướng Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; Đại biểu Quốc hội||'],
    ],
    [
      'entries with dates',
      'Đồng chí Vũ Hoài Ân quê Huế; từ tháng 6-2016 đến 6-2018: Thiếu tướng, Phó tư lệnh Quân khu 5; từ năm 2019: Chính ủy Quân khu 7.',
      ['Vũ Hoài Ân: Phó tư lệnh|Quân khu 5|former; Chính ủy|Quân khu 7|'],
    ],
    [
      'to whom a post is given, and whom he follows',
      'Tỉnh trao Quyết định bổ nhiệm Giám đốc Sở Y tế cho ông Vũ Hoài Ân. Ông Cao Vỹ giữ chức Bí thư Huyện ủy Sa Pa thay cho ông Đinh Công Sửu.',
      [
        'Vũ Hoài Ân: Giám đốc|Sở Y tế|',
        'Cao Vỹ: Bí thư|Huyện ủy Sa Pa|',
        'Đinh Công Sửu: Bí thư|Huyện ủy Sa Pa|former',
      ],
    ],
    [
      'in what part',
      'Trong vai trò Trưởng ban Chỉ đạo 389 tỉnh, ông Vũ Hoài Ân yêu cầu làm rõ.',
      ['Vũ Hoài Ân: Trưởng ban|Chỉ đạo 389 tỉnh|'],
    ],
    [
      'posts in a row before the one who holds them',
      'Với cương vị là Phó bí thư Thành ủy, Chủ tịch UBND thành phố, ông Vũ Hoài Ân chịu trách nhiệm.',
      ['Vũ Hoài Ân: Phó bí thư|Thành ủy|; Chủ tịch|UBND thành phố|'],
    ],
    [
      'terms between commas',
      'Tỉnh bầu bà Ngô Bích Thảo giữ chức Phó Bí thư Tỉnh ủy, nhiệm kỳ 2020-2025, Chủ tịch HĐND tỉnh.',
      ['Ngô Bích Thảo: Phó Bí thư|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'duties taken up',
      'Ông Vũ Hoài Ân thôi giữ chức Giám đốc Sở Y tế để nhận nhiệm vụ Phó Bí thư Tỉnh ủy.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former; Phó Bí thư|Tỉnh ủy|'],
    ],
    [
      'posts taken up one after another',
      'Ông Vũ Hoài Ân làm Phó Giám đốc Sở Y tế, rồi làm Giám đốc Sở Y tế, sau đó làm Bí thư Huyện ủy Sa Pa; hiện là Phó Chủ tịch UBND tỉnh.',
      [
        'Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|former; Giám đốc|Sở Y tế|former; Bí thư|Huyện ủy Sa Pa|former; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'what someone was before, in brackets',
      'Bà Ngô Bích Thảo, Phó Chủ tịch UBND tỉnh Hưng Yên (trước là Phó Chủ tịch UBND tỉnh Thái Bình), tiếp dân.',
      ['Ngô Bích Thảo: Phó Chủ tịch|UBND tỉnh Hưng Yên|; Phó Chủ tịch|UBND tỉnh Thái Bình|former'],
    ],
    [
      'area defence commands bear a number or a place',
      'Trung tá Giàng A Chứ, Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực Mường Chà. Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 2 Vũ Hoài Ân nói.',
      [
        'Trung tá Giàng A Chứ: Chỉ huy trưởng|Ban Chỉ huy Phòng thủ khu vực Mường Chà|',
        'Vũ Hoài Ân: Chỉ huy trưởng|Ban Chỉ huy Phòng thủ khu vực 2|',
      ],
    ],
    [
      'courts and procuracies of a region, with the province behind a dash',
      'Chánh án TAND khu vực 3 - Lâm Đồng Đỗ Quốc Thạnh và Viện trưởng VKSND khu vực 7 - Đồng Nai Trần Văn Lợi dự.',
      ['Đỗ Quốc Thạnh: Chánh án|TAND khu vực 3 - Lâm Đồng|', 'Trần Văn Lợi: Viện trưởng|VKSND khu vực 7 - Đồng Nai|'],
    ],
    [
      'a dash behind a number that leads to no place',
      'Trưởng Công an phường 3 - Trần Văn Lợi nói.',
      ['Trần Văn Lợi: Trưởng|Công an phường 3|'],
    ],
    [
      'a commune with a name that is not Vietnamese, and a person behind it',
      'Chủ tịch UBND xã Ea Kly Lương Thị Mẫn và Bí thư Đảng ủy xã Ia Mơ Rơ Mah Khít dự.',
      ['Lương Thị Mẫn: Chủ tịch|UBND xã Ea Kly|', 'Rơ Mah Khít: Bí thư|Đảng ủy xã Ia Mơ|'],
    ],
    [
      'the last of them stays',
      'Ông Vũ Hoài Ân được điều về tỉnh, sau đó làm Giám đốc Sở Nội vụ đến nay. Bà Ngô Bích Thảo làm Giám đốc Sở Y tế, hiện đi vắng.',
      ['Vũ Hoài Ân: Giám đốc|Sở Nội vụ|', 'Ngô Bích Thảo: Giám đốc|Sở Y tế|'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
