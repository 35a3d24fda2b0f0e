import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('assistants and those whom they serve', () => {
  it.each([
    [
      'a principal called by an honorific, twice',
      'Thủ tướng bổ nhiệm ông Vũ Hoài Ân, Vụ trưởng, Thư ký đồng chí Đinh Công Sửu, Phó Thủ tướng Chính phủ, giữ chức Trợ lý đồng chí Đinh Công Sửu, Phó Thủ tướng Chính phủ.',
      ['Vũ Hoài Ân: Vụ trưởng||; Thư ký||; Trợ lý||', 'Đinh Công Sửu: Phó Thủ tướng|Chính phủ|'],
    ],
    [
      'an office that its holder, who is named, has too',
      'Ông Vũ Hoài Ân được bổ nhiệm làm Trợ lý Thủ tướng Đinh Công Sửu.',
      ['Vũ Hoài Ân: Trợ lý Thủ tướng||', 'Đinh Công Sửu: Thủ tướng||'],
    ],
    [
      'an expert becomes a secretary',
      'Ông Vũ Hoài Ân, chuyên viên chính Vụ Nông nghiệp, làm Thư ký của Phó Thủ tướng Đinh Công Sửu.',
      ['Vũ Hoài Ân: Thư ký của Phó Thủ tướng||', 'Đinh Công Sửu: Phó Thủ tướng||'],
    ],
    [
      'several, and one of them told in full',
      'Thủ tướng có 3 trợ lý, gồm các ông: Vũ Hoài Ân, Đinh Công Sửu và Cao Vỹ. Ông Vũ Hoài Ân, Trợ lý Thủ tướng Chính phủ, nói.',
      ['Vũ Hoài Ân: Trợ lý Thủ tướng|Chính phủ|', 'Đinh Công Sửu: trợ lý||', 'Cao Vỹ: trợ lý||'],
    ],
    [
      'deputies of a head who is not named',
      'Bí thư Huyện ủy có 2 phó bí thư là ông Vũ Hoài Ân và ông Đinh Công Sửu.',
      ['Vũ Hoài Ân: phó bí thư|Huyện ủy|', 'Đinh Công Sửu: phó bí thư|Huyện ủy|'],
    ],
    [
      'unnamed secretaries of a president before another office',
      'Danh sách có 5 thư ký cấp cao của tổng thống, Cố vấn An ninh Quốc gia Kim Sung-ho.',
      ['Kim Sung-ho: Cố vấn An ninh Quốc gia||'],
    ],
    [
      'the head of the office of a president',
      'Chánh văn phòng Tổng thống Kim Dae-un nói. Chánh Văn phòng Tổng thống Ukraine Karl Harrow nói.',
      ['Kim Dae-un: Chánh văn phòng|Tổng thống|', 'Karl Harrow: Chánh Văn phòng|Tổng thống Ukraine|'],
    ],
  ])('%s: %s', (_case, text, people) => expect(officialsIn(text)).toEqual(people));
});
