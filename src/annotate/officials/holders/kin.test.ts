import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('relatives of officials', () => {
  it.each([
    [
      'the post is of whom the kin is told',
      'Cô Ngô Bích Thảo, con gái Bí thư Tỉnh ủy Vũ Hoài Ân, được bổ nhiệm làm Phó Trưởng phòng Nội vụ.',
      ['Ngô Bích Thảo: Phó Trưởng phòng|Nội vụ|', 'Vũ Hoài Ân: Bí thư|Tỉnh ủy|'],
    ],
    [
      'after a comma and *là*',
      'Ông Vũ Hoài Ân, chồng bà Ngô Bích Thảo, là Chủ tịch UBND xã Pá Hăng.',
      ['Vũ Hoài Ân: Chủ tịch|UBND xã Pá Hăng|'],
    ],
    [
      'a post right after the kin is his own',
      'Cô Ngô Bích Thảo, con gái ông Vũ Hoài Ân, Chủ tịch UBND xã Pá Hăng, là giáo viên.',
      ['Vũ Hoài Ân: Chủ tịch|UBND xã Pá Hăng|'],
    ],
    [
      'the kin is told of',
      'Bà Ngô Bích Thảo là vợ ông Vũ Hoài Ân, người từng giữ chức Chủ tịch UBND xã Pá Hăng.',
      ['Vũ Hoài Ân: Chủ tịch|UBND xã Pá Hăng|former'],
    ],
    [
      'of somebody unnamed',
      'Con gái Bí thư Tỉnh ủy Vũ Hoài Ân được bổ nhiệm làm Phó Trưởng phòng Nội vụ.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|'],
    ],
    [
      'after a comma, and of those who serve',
      'Bác sĩ của Tổng thống Mỹ, ông Sean Doyle, và vợ Thủ tướng Nhật Bản, bà Akie Tanaka, gặp Tổng thống Harold Winslow.',
      ['Harold Winslow: Tổng thống||'],
    ],
    [
      'the holder right behind the office',
      'Luật sư của cựu Bộ trưởng Bộ Y tế Vũ Hoài Ân đề nghị tòa xem xét.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|former'],
    ],
    [
      'one of whom the article calls another president',
      'Tổng thống Mỹ Harold Winslow khỏe, bác sĩ của tổng thống Sean Doyle ra tuyên bố. Vợ của tổng thống Harold Winslow đã về.',
      ['Harold Winslow: Tổng thống|Mỹ|'],
    ],
    [
      'one whom the article calls president too',
      'Tổng thống Mỹ Harold Winslow khỏe, bác sĩ của tổng thống Emile Duval nói. Tổng thống Pháp Emile Duval cười.',
      ['Harold Winslow: Tổng thống|Mỹ|', 'Emile Duval: tổng thống|Pháp|'],
    ],
    ['of somebody unnamed, told by another', 'Ông Lò Văn Inh nói vợ ông Vũ Hoài Ân từng làm Chủ tịch UBND xã.', []],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
