import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('biographies as dated lines', () => {
  it.each([
    [
      'years, and several posts in one line',
      'Đồng chí Vũ Hoài Ân sinh năm 1930.\nTừ 1951 – 1975: Tham mưu phó Trung đoàn 12, Tham mưu trưởng Sư đoàn 308.\nTừ 1976 – 1980: Phó Tư lệnh Quân khu 3.',
      [
        'Vũ Hoài Ân: Tham mưu phó|Trung đoàn 12|former; Tham mưu trưởng|Sư đoàn 308|former; Phó Tư lệnh|Quân khu 3|former',
      ],
    ],
    [
      'months, a heading between, and the post held today',
      'Tóm tắt tiểu sử đồng chí Vũ Hoài Ân\n\nNgày sinh: 2/3/1970\nQuê quán: xã Lê Văn Bạch\nQuá trình công tác:\n- 6/2001 - 4/2010: Chuyên viên, Giám đốc Sở Y tế tỉnh Hà Nam\n- 5/2010 - nay: Phó Chủ tịch UBND tỉnh Hà Nam',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế tỉnh Hà Nam|former; Phó Chủ tịch|UBND tỉnh Hà Nam|'],
    ],
    [
      'a verb in the line, and a year with another after it',
      'Đồng chí Vũ Hoài Ân, quê xã Pá Hăng.\n\nNăm 1961: Công tác tại huyện, giữ chức Bí thư Huyện ủy Suối Mơ.\n\nNăm 1971: Chủ tịch UBND huyện Suối Mơ.\n\nNăm 1980: Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Vũ Hoài Ân: Bí thư|Huyện ủy Suối Mơ|former; Chủ tịch|UBND huyện Suối Mơ|former; Phó Chủ tịch|UBND tỉnh Hà Nam|',
      ],
    ],
    [
      'somebody else named between: whose life it is nobody can tell',
      'Ông Vũ Hoài Ân sinh năm 1930.\nÔng Đinh Công Sửu là bạn ông.\nTừ 1951 - 1975: Tham mưu trưởng Sư đoàn 308.',
      [],
    ],
    [
      'a chronicle',
      'Ông Vũ Hoài Ân quê Hà Nam.\nNăm 1951: Chủ tịch UBND tỉnh Hà Nam ký quyết định.\nNăm 1952: Bí thư Tỉnh ủy Ngô Bích Thảo đến.',
      ['Ngô Bích Thảo: Bí thư|Tỉnh ủy|'],
    ],
    ['no life', 'Ông Vũ Hoài Ân kể.\nNăm 1951: Chủ tịch UBND tỉnh Hà Nam.\nNăm 1965: Bí thư Tỉnh ủy.', []],
  ])('%s: %s', (_, text, officials) => {
    expect(officialsIn(text)).toEqual(officials);
  });
});
