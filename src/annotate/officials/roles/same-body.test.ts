import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('two posts with one title', () => {
  it.each([
    [
      'words of one body inside another',
      'Thượng tướng Vũ Hoài Ân, Ủy viên Trung ương Đảng, Ủy viên Ban Thường vụ Đảng ủy Công an Trung ương, phát biểu.',
      ['Thượng tướng Vũ Hoài Ân: Ủy viên|Trung ương Đảng|; Ủy viên|Ban Thường vụ Đảng ủy Công an Trung ương|'],
    ],
    [
      'one field of two',
      'Ông Vũ Hoài Ân từng làm Phó Tổng cục trưởng Tổng cục Kỹ thuật; Phó Tổng cục trưởng Tổng cục Hậu cần - Kỹ thuật.',
      [
        'Vũ Hoài Ân: Phó Tổng cục trưởng|Tổng cục Kỹ thuật|former; Phó Tổng cục trưởng|Tổng cục Hậu cần - Kỹ thuật|former',
      ],
    ],
    [
      'one field of two, with the place told later',
      'Bà Ngô Bích Thảo, Giám đốc Sở Tài chính, nguyên Giám đốc Sở Kế hoạch và Tài chính, đến. Giám đốc Sở Tài chính Hà Nam Ngô Bích Thảo nói.',
      ['Ngô Bích Thảo: Giám đốc|Sở Tài chính Hà Nam|; Giám đốc|Sở Kế hoạch và Tài chính|former'],
    ],
    [
      'one field of two in different sentences',
      'Bà Ngô Bích Thảo là Giám đốc Sở Tài chính. Năm 2001, bà là Giám đốc Sở Kế hoạch và Tài chính.',
      ['Ngô Bích Thảo: Giám đốc|Sở Tài chính|; Giám đốc|Sở Kế hoạch và Tài chính|'],
    ],
    [
      'letters for the name of a body',
      'Giám đốc Sở GD-ĐT Vũ Hoài Ân nói. Giám đốc Sở Giáo dục và Đào tạo Vũ Hoài Ân đến. Phó Chủ nhiệm VPCP Ngô Bích Thảo, Phó Chủ nhiệm Văn phòng Chính phủ Ngô Bích Thảo. Bộ trưởng Bộ TT&TT Đinh Công Sửu, Bộ trưởng Bộ Thông tin và Truyền thông Đinh Công Sửu.',
      [
        'Vũ Hoài Ân: Giám đốc|Sở Giáo dục và Đào tạo|',
        'Ngô Bích Thảo: Phó Chủ nhiệm|Văn phòng Chính phủ|',
        'Đinh Công Sửu: Bộ trưởng|Bộ Thông tin và Truyền thông|',
      ],
    ],
    [
      'letters for another body',
      'Giám đốc Sở GTVT Vũ Hoài Ân nói. Năm 2001, Giám đốc Sở Giáo dục và Đào tạo Vũ Hoài Ân đến.',
      ['Vũ Hoài Ân: Giám đốc|Sở GTVT|; Giám đốc|Sở Giáo dục và Đào tạo|'],
    ],
    [
      'a deputy in two words',
      'Phó ban Tuyên giáo Trung ương Vũ Hoài Ân nói. Phó Trưởng ban Tuyên giáo Trung ương Vũ Hoài Ân đến. Cục phó Cục Thú y Ngô Bích Thảo, Phó Cục trưởng Cục Thú y Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Phó Trưởng ban|Tuyên giáo Trung ương|', 'Ngô Bích Thảo: Phó Cục trưởng|Cục Thú y|'],
    ],
    [
      'world bodies by their letters',
      'Chủ tịch Fed Jerome Powlett nói. Chủ tịch Cục Dự trữ Liên bang Mỹ (Fed) Jerome Powlett đến. Tổng thư ký LHQ Antonio Guterro, Tổng thư ký Liên Hiệp Quốc Antonio Guterro.',
      ['Jerome Powlett: Chủ tịch|Cục Dự trữ Liên bang Mỹ|', 'Antonio Guterro: Tổng thư ký|Liên Hiệp Quốc|'],
    ],
    [
      'two party committees of a province',
      'Ông Vũ Hoài Ân, Phó Bí thư Tỉnh ủy, Phó Bí thư Đảng ủy UBND tỉnh, đến.',
      ['Vũ Hoài Ân: Phó Bí thư|Tỉnh ủy|; Phó Bí thư|Đảng ủy UBND tỉnh|'],
    ],
    [
      'two party committees of a city',
      'Ông Vũ Hoài Ân, Bí thư Thành ủy, Bí thư Đảng ủy Quân sự thành phố, đến.',
      ['Vũ Hoài Ân: Bí thư|Thành ủy|; Bí thư|Đảng ủy Quân sự thành phố|'],
    ],
    [
      'two levels',
      'Ông Vũ Hoài Ân, Phó Chủ tịch HĐND tỉnh, nguyên Phó Chủ tịch HĐND huyện, đến.',
      ['Vũ Hoài Ân: Phó Chủ tịch|HĐND tỉnh|; Phó Chủ tịch|HĐND huyện|former'],
    ],
    [
      'two levels in different sentences',
      'Ông Vũ Hoài Ân là Phó Chủ tịch HĐND tỉnh. Ông Vũ Hoài Ân từng là Phó Chủ tịch HĐND huyện.',
      ['Vũ Hoài Ân: Phó Chủ tịch|HĐND tỉnh|; Phó Chủ tịch|HĐND huyện|former'],
    ],
    [
      'a post before the name and another after it',
      'Bí thư Tỉnh ủy Vũ Hoài Ân, nguyên Bí thư Tỉnh đoàn, đến.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|; Bí thư|Tỉnh đoàn|former'],
    ],
    [
      'an organisation of nothing but general nouns',
      'Ông Vũ Hoài Ân là Bí thư Trung ương Đoàn. Ông Vũ Hoài Ân là Bí thư Tỉnh ủy Sơn La.',
      ['Vũ Hoài Ân: Bí thư|Trung ương Đoàn|; Bí thư|Tỉnh ủy Sơn La|'],
    ],
    [
      'the President of the assembly is not of the committee',
      'Chủ tịch tỉnh Vũ Hoài Ân đến. Trước đó, ông Vũ Hoài Ân là Chủ tịch HĐND tỉnh.',
      ['Vũ Hoài Ân: Chủ tịch|tỉnh|; Chủ tịch|HĐND tỉnh|former'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});

describe('one post in other words', () => {
  it.each([
    ['a seat and its committee', 'Chủ tịch tỉnh', 'Chủ tịch UBND tỉnh Bình Định', 'Chủ tịch|UBND tỉnh Bình Định'],
    ['a town and its committee', 'Bí thư Đà Nẵng', 'Bí thư Thành ủy Đà Nẵng', 'Bí thư|Thành ủy Đà Nẵng'],
    [
      'without the place',
      'Phó Chủ tịch UBND tỉnh',
      'Phó Chủ tịch UBND tỉnh Lai Châu',
      'Phó Chủ tịch|UBND tỉnh Lai Châu',
    ],
    ['without the level', 'Chủ tịch HĐND', 'Chủ tịch HĐND thành phố', 'Chủ tịch|HĐND thành phố'],
    ['without the noun', 'Bộ trưởng Công Thương', 'Bộ trưởng Bộ Công Thương', 'Bộ trưởng|Bộ Công Thương'],
    [
      'without the half of the field',
      'Giám đốc Sở Giáo dục',
      'Giám đốc Sở Giáo dục và Đào tạo Hà Nam',
      'Giám đốc|Sở Giáo dục và Đào tạo Hà Nam',
    ],
    [
      'the committee by its full name',
      'Ủy viên Trung ương Đảng',
      'Ủy viên Ban Chấp hành Trung ương Đảng',
      'Ủy viên|Ban Chấp hành Trung ương Đảng',
    ],
    [
      'abbreviated, the level in short',
      'Chủ tịch UBND TP Huế',
      'Chủ tịch Ủy ban nhân dân thành phố Huế',
      'Chủ tịch|Ủy ban nhân dân thành phố Huế',
    ],
    [
      'its own abbreviation',
      'Cục trưởng C04',
      'Cục trưởng Cục Cảnh sát ma túy (C04) Bộ Công an',
      'Cục trưởng|Cục Cảnh sát ma túy (C04) Bộ Công an',
    ],
    ['a committee and its seat', 'Chủ tịch UBND huyện', 'Chủ tịch huyện Mường Lát', 'Chủ tịch|huyện Mường Lát'],
    ['the committee of a commune', 'Bí thư xã Tân Lập', 'Bí thư Đảng ủy xã Tân Lập', 'Bí thư|Đảng ủy xã Tân Lập'],
    [
      'the centre of an organisation',
      'Chủ tịch Hội Nông dân Việt Nam',
      'Chủ tịch Trung ương Hội Nông dân Việt Nam',
      'Chủ tịch|Trung ương Hội Nông dân Việt Nam',
    ],
    [
      'the noun of the title',
      'Hạt trưởng Kiểm lâm',
      'Hạt trưởng Hạt Kiểm lâm huyện Mường Lát',
      'Hạt trưởng|Hạt Kiểm lâm huyện Mường Lát',
    ],
    ['the courts', 'Chánh án TANDTC', 'Chánh án Tòa án nhân dân tối cao', 'Chánh án|Tòa án nhân dân tối cao'],
    ['abroad', 'Bộ trưởng Quốc phòng Hà Lan', 'Bộ trưởng Bộ Quốc phòng Hà Lan', 'Bộ trưởng|Bộ Quốc phòng Hà Lan'],
    [
      'a country by its other name',
      'Bộ trưởng Ngoại giao Mỹ',
      'Bộ trưởng Bộ Ngoại giao Hoa Kỳ',
      'Bộ trưởng|Bộ Ngoại giao Hoa Kỳ',
    ],
    [
      'a state by its long name',
      'Tổng thống Đức',
      'Tổng thống Cộng hòa Liên bang Đức',
      'Tổng thống|Cộng hòa Liên bang Đức',
    ],
    ['of a firm', 'Giám đốc công ty', 'Giám đốc Công ty TNHH Sao Xa', 'Giám đốc|Công ty TNHH Sao Xa'],
  ])('%s', (_, short, full, wanted) => {
    const roles = `Vũ Hoài Ân: ${wanted}|`;
    expect(
      officialsIn(`Ông Vũ Hoài Ân, ${short}, đến. Ông Vũ Hoài Ân, ${full}, phát biểu.`).join().replace('other ', ''),
    ).toBe(roles);
    expect(
      officialsIn(`Ông Vũ Hoài Ân, ${full}, đến. Ông Vũ Hoài Ân, ${short}, phát biểu.`).join().replace('other ', ''),
    ).toBe(roles);
  });

  it('reads an acting post and then the post itself in one list as one role', () => {
    expect(officialsIn('Ông Vũ Hoài Ân từng là quyền Bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy Lạng Sơn.')).toEqual([
      'Vũ Hoài Ân: Bí thư|Tỉnh ủy Lạng Sơn|former',
    ]);
  });
});
