import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('offices stated for another person', () => {
  it.each([
    [
      'whom somebody follows',
      'Kế nhiệm ông Vi Đức Ẩn ở vị trí Chủ tịch UBND huyện là ông Lang Văn Hặc.',
      ['Vi Đức Ẩn: Chủ tịch|UBND huyện|former', 'Lang Văn Hặc: Chủ tịch|UBND huyện|'],
    ],
    [
      'in whose place somebody is',
      'Thay ông Vi Đức Ẩn làm Bí thư Huyện ủy Suối Mơ là ông Lang Văn Hặc.',
      ['Vi Đức Ẩn: Bí thư|Huyện ủy Suối Mơ|former', 'Lang Văn Hặc: Bí thư|Huyện ủy Suối Mơ|'],
    ],
    [
      'whose own post follows',
      'Kế nhiệm ông Vi Đức Ẩn là ông Lang Văn Hặc, nguyên Trưởng phòng Nội vụ huyện.',
      ['Lang Văn Hặc: Trưởng phòng|Nội vụ huyện|former'],
    ],
    [
      'for whom somebody speaks',
      'Thay mặt ông Vi Đức Ẩn làm việc với xã là ông Lang Văn Hặc, Bí thư Huyện ủy.',
      ['Lang Văn Hặc: Bí thư|Huyện ủy|'],
    ],
    [
      'who held it before, in the next sentence',
      'Ông Vi Đức Ẩn giữ chức Giám đốc Sở Y tế từ tháng 3. Người tiền nhiệm là ông Lang Văn Hặc đã nghỉ hưu.',
      ['Vi Đức Ẩn: Giám đốc|Sở Y tế|', 'Lang Văn Hặc: Giám đốc|Sở Y tế|former'],
    ],
    [
      'who held it before, in the same sentence',
      'Tổng thống Mỹ Dan Walton chê người tiền nhiệm Karl Harrow.',
      ['Dan Walton: Tổng thống|Mỹ|', 'Karl Harrow: Tổng thống|Mỹ|former'],
    ],
    [
      'whom somebody else followed',
      'Chủ tịch UBND tỉnh Vi Đức Ẩn nói HLV Park hay hơn người tiền nhiệm Lang Văn Hặc.',
      ['Vi Đức Ẩn: Chủ tịch|UBND tỉnh|'],
    ],
    [
      'this office',
      'HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh đối với ông Vi Đức Ẩn; bầu bà Lò Thị Hương giữ chức danh này.',
      ['Vi Đức Ẩn: Phó Chủ tịch|HĐND tỉnh|former', 'Lò Thị Hương: Phó Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'this office, in the next sentence',
      'Ông Vi Đức Ẩn thôi giữ chức Chủ tịch UBND xã. Ông Lang Văn Hặc được bầu giữ chức vụ này.',
      ['Vi Đức Ẩn: Chủ tịch|UBND xã|former', 'Lang Văn Hặc: Chủ tịch|UBND xã|'],
    ],
    [
      'this office before that',
      'Ông Vi Đức Ẩn thôi giữ chức Chủ tịch UBND xã. Trước đó, ông Lang Văn Hặc giữ chức vụ này từ 2011.',
      ['Vi Đức Ẩn: Chủ tịch|UBND xã|former'],
    ],
    [
      'a pronoun for whoever left another',
      'Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Nội vụ đối với bà Lò Thị Hương và bổ nhiệm bà giữ chức Phó Thủ tướng.',
      ['Lò Thị Hương: Bộ trưởng|Bộ Nội vụ|former; Phó Thủ tướng||'],
    ],
    [
      'a pronoun, and not yet',
      'Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Nội vụ đối với bà Lò Thị Hương, thực hiện quy trình bầu bà làm Phó Thủ tướng.',
      ['Lò Thị Hương: Bộ trưởng|Bộ Nội vụ|former'],
    ],
    [
      'a nominee',
      'Tổng thống Mỹ Dan Walton đề cử Thượng nghị sĩ Karl Harrow làm Ngoại trưởng.',
      ['Dan Walton: Tổng thống|Mỹ|', 'Karl Harrow: Thượng nghị sĩ||'],
    ],
    [
      'each what he is made',
      'Tổng thống bổ nhiệm Thượng nghị sĩ Karl Harrow làm Ngoại trưởng, Hạ nghị sĩ Tom Pelham làm cố vấn an ninh quốc gia.',
      ['Karl Harrow: Thượng nghị sĩ||; Ngoại trưởng||', 'Tom Pelham: Hạ nghị sĩ||; cố vấn an ninh quốc gia||'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});

describe('terms that had ended', () => {
  it.each([
    [
      'Ngày 5/7/2024, ông Vi Đức Ẩn, Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016, nói.',
      'Vi Đức Ẩn: Chủ tịch|UBND tỉnh|former',
    ],
    ['Ngày 5/7/2024, ông Vi Đức Ẩn, Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026, nói.', 'Vi Đức Ẩn: Chủ tịch|UBND tỉnh|'],
    ['Ngày 5/7/2021, ông Vi Đức Ẩn, Phó Bí thư Tỉnh ủy nhiệm kỳ 2015-2020, nói.', 'Vi Đức Ẩn: Phó Bí thư|Tỉnh ủy|'],
    ['Ông Vi Đức Ẩn, Phó Bí thư Tỉnh ủy nhiệm kỳ 2015-2020, nói.', 'Vi Đức Ẩn: Phó Bí thư|Tỉnh ủy|'],
  ])('%s', (text, line) => {
    expect(officialsIn(text)).toEqual([line]);
  });
});

describe('predecessors in handovers', () => {
  it.each([
    [
      'whom he follows, told first',
      'Kế nhiệm ông Cao Sỹ Vỹ, ông Vũ Hoài Ân được bầu giữ chức Chủ tịch UBND tỉnh Hòa Sơn.',
      ['Cao Sỹ Vỹ: Chủ tịch|UBND tỉnh Hòa Sơn|former', 'Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hòa Sơn|'],
    ],
    [
      'given to her, who was the deputy before',
      'Vị trí Giám đốc Sở Tư pháp được giao cho bà Ngô Bích Thảo, người trước đó giữ chức Phó Giám đốc.',
      ['Ngô Bích Thảo: Giám đốc|Sở Tư pháp|; Phó Giám đốc|Sở Tư pháp|former'],
    ],
    [
      'receives a decision, and leads for another whose post is not told',
      'Bà Ngô Bích Thảo nhận quyết định làm Phó Giám đốc Sở Du lịch, phụ trách điều hành Sở thay ông Cao Sỹ Vỹ vừa mất.',
      ['Ngô Bích Thảo: Phó Giám đốc|Sở Du lịch|'],
    ],
    [
      'one after the other, and now',
      'Ông Vũ Hoài Ân được bầu làm Bí thư Đoàn xã, rồi Phó Chủ tịch UBND xã và nay là Bí thư Đảng ủy xã Suối Mơ.',
      ['Vũ Hoài Ân: Bí thư|Đoàn xã|former; Phó Chủ tịch|UBND xã|former; Bí thư|Đảng ủy xã Suối Mơ|'],
    ],
    [
      'abroad, spelled by its sound',
      'Thủ tướng Xinh-ga-po Lo-rân Vông và Tỉnh trưởng tỉnh Xa-vẳn-na-khẹt Bun-chăm U-bôn-pa dự. Phó Chủ tịch Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc Trung Quốc Vương Đông Bình đến.',
      [
        'Lo-rân Vông: Thủ tướng|Xinh-ga-po|',
        'Bun-chăm U-bôn-pa: Tỉnh trưởng|tỉnh Xa-vẳn-na-khẹt|',
        'Vương Đông Bình: Phó Chủ tịch|Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc Trung Quốc|',
      ],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });

  it.each(['Nhiệm vụ được giao cho ông Vũ Hoài Ân ở xã.', 'Kế nhiệm ông Cao Sỹ Vỹ, ông Vũ Hoài Ân mở cửa hàng.'])(
    'nobody in: %s',
    (text) => {
      expect(officialsIn(text)).toEqual([]);
    },
  );
});
