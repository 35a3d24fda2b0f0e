import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('the delegation of a deputy, units with Roman numbers, regions of China', () => {
  it.each([
    [
      'of the province of the article, before a list',
      'Tiếp xúc cử tri có các đại biểu trong Đoàn đại biểu Quốc hội của tỉnh: Vũ Hoài Ân, Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Đại biểu Quốc hội||', 'Ngô Bích Thảo: Đại biểu Quốc hội||'],
    ],
    [
      'between name and post, after a dash',
      'ĐBQH Vũ Hoài Ân - Đoàn ĐBQH tỉnh Hòa Sơn, Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội - nói.',
      ['Vũ Hoài Ân: Đại biểu Quốc hội||; Phó Chủ nhiệm|Ủy ban Pháp luật của Quốc hội|'],
    ],
    [
      'the province alone is no name',
      'Đại biểu Quốc hội Vũ Hoài Ân, Đoàn Thái Bình, Ủy viên Ủy ban Xã hội cho rằng như vậy.',
      ['Vũ Hoài Ân: Đại biểu Quốc hội||; Ủy viên|Ủy ban Xã hội|'],
    ],
    [
      'people of that name',
      'Ông Đoàn Thái Bình, Giám đốc Sở Y tế, và bà Đoàn Thị Hòa, Chủ tịch UBND xã, dự.',
      ['Đoàn Thái Bình: Giám đốc|Sở Y tế|', 'Đoàn Thị Hòa: Chủ tịch|UBND xã|'],
    ],
    [
      'a number of one letter before a name',
      'Tư lệnh Quân khu V Trần Văn Tú và Giám đốc Kho bạc Nhà nước khu vực V Ngô Minh Kiệm dự.',
      ['Trần Văn Tú: Tư lệnh|Quân khu V|', 'Ngô Minh Kiệm: Giám đốc|Kho bạc Nhà nước khu vực V|'],
    ],
    [
      'an initial',
      'Bộ trưởng Quốc phòng V.K. Sharma đến. Tư lệnh Quân khu I dự.',
      ['V.K. Sharma: Bộ trưởng|Quốc phòng|'],
    ],
    [
      'an autonomous region',
      'Chủ tịch Khu tự trị Dân tộc Choang Quảng Tây Lam Hữu Lập và Phó Chủ tịch Chính quyền nhân dân tỉnh Vân Nam Lưu Hữu Minh đón đoàn.',
      [
        'Lam Hữu Lập: Chủ tịch|Khu tự trị Dân tộc Choang Quảng Tây|',
        'Lưu Hữu Minh: Phó Chủ tịch|Chính quyền nhân dân tỉnh Vân Nam|',
      ],
    ],
    [
      'a country before a name of Vietnamese form',
      'Phó thủ tướng Singapore Hoàng Tuấn Khải nói. Ảnh: Thủ tướng tương lai Singapore Hoàng Tuấn Khải. Ông Hoàng cười.',
      ['Hoàng Tuấn Khải: Phó thủ tướng|Singapore|'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });

  it.each(['Đoàn Thái Bình, Đoàn Cà Mau thảo luận ở tổ.', 'Đoàn Cà Mau, Ủy ban Xã hội và các đại biểu dự.'])(
    'nobody in: %s',
    (text) => {
      expect(officialsIn(text)).toEqual([]);
    },
  );
});
