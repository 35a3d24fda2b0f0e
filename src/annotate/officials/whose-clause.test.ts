import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('the holder of a post, by its clause', () => {
  it.each([
    [
      'after a semicolon, before the verb of the sentence',
      'Đồng chí Vũ Hoài Ân, Phó Chủ tịch UBND tỉnh; Trưởng Ban chỉ đạo chủ trì hội nghị.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh|; Trưởng Ban|chỉ đạo|'],
    ],
    [
      'after a semicolon, of nobody named, where another clause begins',
      'Dự hội nghị có ông Vũ Hoài Ân, Giám đốc Sở Y tế; Chủ tịch UBND tỉnh phát biểu.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
    [
      'of the subject, not of whom he worked with',
      'Ông Budi Santosa là tướng về hưu. Ông đã hợp tác với Tổng thống Joko Harjo sau khi được bổ nhiệm làm Bộ trưởng Quốc phòng.',
      ['Budi Santosa: Bộ trưởng|Quốc phòng|', 'Joko Harjo: Tổng thống||'],
    ],
    [
      'with a comma, a comrade-in-arms after *cùng*',
      'Lữ đoàn trưởng Lữ đoàn 171, Đại tá Vũ Hoài Ân, cùng Chính ủy Lữ đoàn, Đại tá Cao Sỹ Vỹ chủ trì.',
      ['Đại tá Vũ Hoài Ân: Lữ đoàn trưởng|Lữ đoàn 171|', 'Đại tá Cao Sỹ Vỹ: Chính ủy|Lữ đoàn|'],
    ],
    [
      'left for a reason that is told at length, before whose they were',
      'Hội nghị công bố quyết định cho thôi chức vụ bí thư Thành ủy, ủy viên Ban Thường vụ Thành ủy và các chức vụ liên quan để nghỉ công tác và nghỉ hưu theo nguyện vọng đối với ông Vũ Hoài Ân.',
      ['Vũ Hoài Ân: bí thư|Thành ủy|former; ủy viên|Ban Thường vụ Thành ủy|former'],
    ],
    [
      'given for a reason, and somebody else told of on the way',
      'Tỉnh bổ nhiệm Giám đốc Sở Y tế theo đề nghị mà ông Cao Sỹ Vỹ đã ký và có văn bản đối với bà Ngô Bích Thảo, Chánh Thanh tra tỉnh.',
      ['Ngô Bích Thảo: Chánh Thanh tra|tỉnh|'],
    ],
    [
      'who was there',
      'Cùng dự có Phó Tư lệnh Quân khu, Thiếu tướng Vũ Hoài Ân.',
      ['Thiếu tướng Vũ Hoài Ân: Phó Tư lệnh|Quân khu|'],
    ],
    ['whom he met', 'Gặp Phó Tư lệnh Quân khu, Thiếu tướng Vũ Hoài Ân cảm ơn.', ['Thiếu tướng Vũ Hoài Ân: ']],
    [
      'one duty for all who are named together',
      'Ban lễ tang do bà Ngô Bích Thảo làm Trưởng ban; các ông Vũ Hoài Ân, Chủ tịch Ủy ban MTTQ tỉnh và Cao Sỹ Vỹ, Giám đốc Sở Y tế, làm Phó Trưởng ban.',
      [
        'Ngô Bích Thảo: Trưởng ban|Ban lễ tang|',
        'Vũ Hoài Ân: Chủ tịch|Ủy ban MTTQ tỉnh|; Phó Trưởng ban|Ban lễ tang|',
        'Cao Sỹ Vỹ: Giám đốc|Sở Y tế|; Phó Trưởng ban|Ban lễ tang|',
      ],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
