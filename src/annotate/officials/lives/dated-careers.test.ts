import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('careers as years in which posts were taken up', () => {
  it.each([
    [
      'afterwards, and some years later',
      'Ông Vũ Hoài Ân là giảng viên. Sau đó, ông được phê chuẩn làm Bộ trưởng Bộ Y tế. Hơn 1 năm sau, ngày 28/12/2012, ông Ân được phân công giữ chức Trưởng ban Kinh tế Trung ương.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|former; Trưởng ban|Kinh tế Trung ương|'],
    ],
    [
      'from a month until another',
      'Tháng 4/2016, ông Vũ Hoài Ân được phê chuẩn bổ nhiệm làm Phó Thủ tướng đến tháng 2/2020.',
      ['Vũ Hoài Ân: Phó Thủ tướng||former'],
    ],
    [
      'until a year to come',
      'Ông Vũ Hoài Ân làm Chủ tịch UBND tỉnh Hà Nam đến năm 2026.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|'],
    ],
    [
      'a month and its year in words, from and to',
      'Ông Vũ Hoài Ân sinh năm 1935. Từ tháng 12 năm 1975 đến năm 1977 ông là Tham mưu trưởng Sư đoàn 4, rồi là sư đoàn phó Sư đoàn 330.',
      ['Vũ Hoài Ân: Tham mưu trưởng|Sư đoàn 4|former; sư đoàn phó|Sư đoàn 330|former'],
    ],
    [
      'two posts at a time, until a period that begins later',
      'Ông Vũ Hoài Ân sinh năm 1935. Tới tháng 12/1995, ông được bổ nhiệm làm Thứ trưởng Bộ Y tế kiêm Cục trưởng Cục Thú y. Từ tháng 12/1997 đến năm 2006, ông là Bộ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|former; Cục trưởng|Cục Thú y|former; Bộ trưởng|Bộ Y tế|former'],
    ],
    [
      'clauses of one sentence',
      'Năm 1968, đồng chí Vũ Hoài Ân giữ chức Tiểu đoàn trưởng Tiểu đoàn 7; năm 1972 là Trung đoàn trưởng; năm 1979 là Sư đoàn trưởng Sư đoàn 3.',
      ['Vũ Hoài Ân: Tiểu đoàn trưởng|Tiểu đoàn 7|former; Trung đoàn trưởng||former; Sư đoàn trưởng|Sư đoàn 3|'],
    ],
    [
      'years from and to, without a word before them',
      'Ông Vũ Hoài Ân nhập ngũ năm 1967; 1997 là Sư đoàn trưởng Sư đoàn 3; 2001-2006 là Tư lệnh Quân khu 9; 2006-2016 là Thứ trưởng Bộ Quốc phòng.',
      ['Vũ Hoài Ân: Sư đoàn trưởng|Sư đoàn 3|former; Tư lệnh|Quân khu 9|former; Thứ trưởng|Bộ Quốc phòng|former'],
    ],
    [
      'entries with colons in one sentence',
      'Ông Vũ Hoài Ân từ năm 2005 đến năm 2010 là Phó Chủ tịch UBND huyện Suối Mơ; 2010 - 2015: Bí thư Huyện ủy Suối Mơ; 2015 - nay: Trưởng Ban Dân tộc tỉnh.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND huyện Suối Mơ|former; Bí thư|Huyện ủy Suối Mơ|former; Trưởng Ban|Dân tộc tỉnh|'],
    ],
    [
      'sentences, to this day',
      'Ông Vũ Hoài Ân sinh năm 1970. Cuối năm 2006, ông là Phó Chánh Văn phòng Sở Y tế. Đến năm 2010, ông Ân được bổ nhiệm làm Phó Giám đốc Sở Y tế. Từ năm 2015 đến nay, ông là Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Phó Chánh Văn phòng|Sở Y tế|former; Phó Giám đốc|Sở Y tế|former; Giám đốc|Sở Y tế|'],
    ],
    [
      'told by the time between them',
      'Ông Vũ Hoài Ân giữ chức Chánh Thanh tra tỉnh đến tháng 8/2011. Sau đó, ông được phê chuẩn làm Giám đốc Sở Y tế. Hơn 1 năm sau, ngày 28/12/2012, ông Ân được phân công giữ chức Trưởng ban Dân vận Tỉnh ủy. Tháng 4/2016, ông được bổ nhiệm làm Phó Chủ tịch UBND tỉnh.',
      [
        'Vũ Hoài Ân: Chánh Thanh tra|tỉnh|former; Giám đốc|Sở Y tế|former; Trưởng ban|Dân vận Tỉnh ủy|former; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'still held beside the later one',
      'Ông Vũ Hoài Ân sinh năm 1970. Từ năm 2015 đến nay, ông là Trưởng phòng Tư pháp. Năm 2020, ông làm Chủ tịch Hội Cựu chiến binh huyện.',
      ['Vũ Hoài Ân: Trưởng phòng|Tư pháp|; Chủ tịch|Hội Cựu chiến binh huyện|'],
    ],
    [
      'a seat on a committee after an office',
      'Ông Vũ Hoài Ân sinh năm 1970. Năm 2018, ông làm Chủ tịch UBND tỉnh Hà Nam. Năm 2020, ông được bầu làm Phó Bí thư Tỉnh ủy.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|; Phó Bí thư|Tỉnh ủy|'],
    ],
    [
      'an office after a seat on a committee',
      'Ông Vũ Hoài Ân sinh năm 1970. Năm 2020, ông được bầu làm Ủy viên Trung ương Đảng. Năm 2021, ông giữ chức Bộ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'another person in the next sentence',
      'Năm 2018, ông Vũ Hoài Ân làm Chủ tịch UBND tỉnh Hà Nam. Năm 2020, ông Đinh Công Sửu giữ chức Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|', 'Đinh Công Sửu: Giám đốc|Sở Y tế|'],
    ],
    [
      'with a sentence between, and a giver before the post',
      'Năm 2014, ông Vũ Hoài Ân được điều chuyển làm Phó Giám đốc Trung tâm Thủy văn; khi trung tâm này thành Tổng cục, ông giữ chức Phó Tổng cục trưởng. Tháng 3/2019, ông được bổ nhiệm làm Tổng cục trưởng. Ông Ân nhận bằng khen. Ngày 12/10/2023, Thủ tướng Chính phủ ký quyết định bổ nhiệm ông Vũ Hoài Ân giữ chức Thứ trưởng Bộ Xây dựng.',
      [
        'Vũ Hoài Ân: Phó Giám đốc|Trung tâm Thủy văn|former; Phó Tổng cục trưởng||former; Tổng cục trưởng||former; Thứ trưởng|Bộ Xây dựng|',
      ],
    ],
    [
      'a post of the State, and one of the Party',
      'Tháng 3/2018, ông Vũ Hoài Ân được bổ nhiệm làm Thứ trưởng Bộ Xây dựng. Tháng 8/2020, ông giữ chức Bí thư Tỉnh ủy Hà Nam.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Xây dựng|; Bí thư|Tỉnh ủy Hà Nam|'],
    ],
    [
      'the President said to have given something to somebody else',
      'Năm 2019, ông Vũ Hoài Ân làm Giám đốc Sở Y tế. Ngày 6/6, Chủ tịch nước trao quyết định bổ nhiệm ông Đinh Công Sửu giữ chức Thẩm phán.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|', 'Đinh Công Sửu: Thẩm phán||'],
    ],
    [
      'a day behind the post, and who gave the next',
      'Ông Vũ Hoài Ân giữ chức Phó Giám đốc Sở Y tế từ ngày 24/5/2015. Đến ngày 24/11/2023, ông được Chủ tịch UBND tỉnh bổ nhiệm giữ chức Giám đốc Sở Nội vụ.',
      ['Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|former; Giám đốc|Sở Nội vụ|'],
    ],
    [
      'an office behind the seats that come first',
      'Năm 2008, ông Vũ Hoài Ân được bầu làm Phó Chủ tịch UBND xã. Từ năm 2010 đến nay, ông được bầu làm Ủy viên Ban Chấp hành Huyện ủy, Phó Bí thư và Chủ tịch UBND xã.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND xã|former; Ủy viên|Ban Chấp hành Huyện ủy|; Phó Bí thư||; Chủ tịch|UBND xã|'],
    ],
    ['years without a person', 'Năm 2018, tỉnh có Chủ tịch UBND mới. Năm 2020, xã bầu Bí thư Đảng ủy.', []],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
