import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('posts distributed with lần lượt (respectively)', () => {
  it.each([
    [
      'the people first',
      'Các ông Vũ Hoài Ân và Đinh Công Sửu lần lượt giữ chức Chủ tịch UBND tỉnh Hà Nam và Phó Chủ tịch HĐND tỉnh Hà Nam.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Nam|', 'Đinh Công Sửu: Phó Chủ tịch|HĐND tỉnh Hà Nam|'],
    ],
    [
      'three, with one honorific',
      'Ông Vũ Hoài Ân, Đinh Công Sửu và Lò Văn Inh lần lượt là Giám đốc Sở Y tế, Giám đốc Sở Tư pháp và Chánh Thanh tra tỉnh Hà Nam.',
      [
        'Vũ Hoài Ân: Giám đốc|Sở Y tế|',
        'Đinh Công Sửu: Giám đốc|Sở Tư pháp|',
        'Lò Văn Inh: Chánh Thanh tra|tỉnh Hà Nam|',
      ],
    ],
    [
      'each with a post of his own, and one body for both',
      'Ông Vũ Hoài Ân, Phó Bí thư Huyện ủy Suối Mơ, và bà Ngô Bích Thảo, Trưởng phòng Tư pháp huyện Suối Mơ, lần lượt được bầu giữ các chức vụ Chủ tịch và Phó Chủ tịch HĐND huyện Suối Mơ.',
      [
        'Vũ Hoài Ân: Phó Bí thư|Huyện ủy Suối Mơ|; Chủ tịch|HĐND huyện Suối Mơ|',
        'Ngô Bích Thảo: Trưởng phòng|Tư pháp huyện Suối Mơ|; Phó Chủ tịch|HĐND huyện Suối Mơ|',
      ],
    ],
    [
      'once',
      'Các ông Vũ Hoài Ân, Đinh Công Sửu từng lần lượt giữ chức Giám đốc Sở Y tế và Giám đốc Sở Tư pháp.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former', 'Đinh Công Sửu: Giám đốc|Sở Tư pháp|former'],
    ],
    [
      'the posts first',
      'Chủ tịch và Phó Chủ tịch HĐND tỉnh Hà Nam lần lượt là ông Vũ Hoài Ân và bà Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Chủ tịch|HĐND tỉnh Hà Nam|', 'Ngô Bích Thảo: Phó Chủ tịch|HĐND tỉnh Hà Nam|'],
    ],
    [
      'one person, one post after the other',
      'Ông Vũ Hoài Ân lần lượt giữ các chức vụ Trưởng phòng Tư pháp huyện Suối Mơ, Chủ tịch UBND huyện Suối Mơ.',
      ['Vũ Hoài Ân: Trưởng phòng|Tư pháp huyện Suối Mơ|former; Chủ tịch|UBND huyện Suối Mơ|former'],
    ],
    [
      'by places, each before a dash',
      'Bí thư Đảng ủy các xã, phường: Pá Hăng - Vũ Hoài Ân; Lý Sơn - ông Đinh Công Sửu.',
      ['Vũ Hoài Ân: Bí thư|Đảng ủy|', 'Đinh Công Sửu: Bí thư|Đảng ủy|'],
    ],
    ['by places alone, called after people', 'Chủ tịch UBND các phường: Trần Phú, Lê Lợi (Suối Mơ) và Vũ Ninh dự.', []],
    [
      'more posts than people',
      'Ông Vũ Hoài Ân và bà Ngô Bích Thảo lần lượt giữ chức Chủ tịch, Phó Chủ tịch và Ủy viên UBND xã Pá Hăng.',
      [],
    ],
    [
      'whom they visit in turn',
      'Ông Vũ Hoài Ân và bà Ngô Bích Thảo lần lượt đến chào Chủ tịch HĐND tỉnh và Chủ tịch UBND tỉnh.',
      [],
    ],
    [
      'in brackets',
      'Ông Vũ Hoài Ân và Đinh Công Bảo (Giám đốc và Phó giám đốc Chi nhánh Văn phòng đăng ký đất đai Suối Mơ) bị khiển trách.',
      [
        'Vũ Hoài Ân: Giám đốc|Chi nhánh Văn phòng đăng ký đất đai Suối Mơ|',
        'Đinh Công Bảo: Phó giám đốc|Chi nhánh Văn phòng đăng ký đất đai Suối Mơ|',
      ],
    ],
    [
      'in brackets, both of the last one',
      'Ông Vũ Hoài Ân gặp bà Ngô Bích Thảo (Trưởng ban và Phó trưởng ban Pháp chế).',
      ['Ngô Bích Thảo: Trưởng ban||; Phó trưởng ban|Pháp chế|'],
    ],
  ])('%s: %s', (_, text, officials) => {
    expect(officialsIn(text)).toEqual(officials);
  });
});
