import { expect, it } from 'vitest';
import { officialsIn } from './test-table';

it.each([
  [
    'the field of each minister in a bracket',
    'Dự họp có các Bộ trưởng: Vũ Hoài Ân (Tài nguyên và Môi trường), Ngô Bích Thảo (Bộ Y tế).',
    ['Vũ Hoài Ân: Bộ trưởng|Tài nguyên và Môi trường|', 'Ngô Bích Thảo: Bộ trưởng|Bộ Y tế|'],
  ],
  [
    'without a colon',
    'Các Bộ trưởng Vũ Hoài Ân (Bộ Tài chính), Ngô Bích Thảo (Bộ Y tế) và Lò Văn Inh trả lời.',
    ['Vũ Hoài Ân: Bộ trưởng|Bộ Tài chính|', 'Ngô Bích Thảo: Bộ trưởng|Bộ Y tế|', 'Lò Văn Inh: Bộ trưởng||'],
  ],
  [
    'something else in the bracket',
    'Các Bộ trưởng: Vũ Hoài Ân (50 tuổi), Ngô Bích Thảo (quê Hà Nam).',
    ['Vũ Hoài Ân: Bộ trưởng||', 'Ngô Bích Thảo: Bộ trưởng||'],
  ],
  [
    'cells of a table',
    'Vũ Hoài Ân | Bí thư Tỉnh ủy Hà Nam | 1970\nNgô Bích Thảo | Chủ tịch UBND tỉnh Hà Nam | 1972',
    ['Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Nam|', 'Ngô Bích Thảo: Chủ tịch|UBND tỉnh Hà Nam|'],
  ],
  [
    'a row of posts, each with *là* and its holder',
    'Bí thư Đảng ủy xã là bà Ngô Bích Thảo, Phó Bí thư Thường trực là ông Vũ Hoài Ân, Chủ tịch UBND xã là ông Lò Văn Inh.',
    [
      'Ngô Bích Thảo: Bí thư|Đảng ủy xã|',
      'Vũ Hoài Ân: Phó Bí thư Thường trực|Đảng ủy xã|',
      'Lò Văn Inh: Chủ tịch|UBND xã|',
    ],
  ],
  [
    'whose post it is, behind an ordinal',
    'Nữ Bộ trưởng Quốc phòng đầu tiên của Australia Linda Rowan nói.',
    ['Linda Rowan: Bộ trưởng|Quốc phòng|'],
  ],
  [
    'a deputy by his province in brackets, where the article names the assembly',
    'Đại biểu Ngô Thị Bích Thảo (Hải Phòng) tranh luận trước Quốc hội.',
    ['Ngô Thị Bích Thảo: Đại biểu Quốc hội||'],
  ],
  [
    'until somebody retired',
    'Đến 2004 ông Vũ Hoài Ân làm Trưởng Ban Tôn giáo tỉnh cho tới khi nghỉ hưu năm 2012.',
    ['Vũ Hoài Ân: Trưởng Ban|Tôn giáo tỉnh|former'],
  ],
  [
    'what somebody is now, and for how long he was something else',
    'Ông Karl Harrow, cựu Tổng Thư ký NATO, nay là Bộ trưởng Tài chính Na Uy, đến. Ông Vũ Hoài Ân nghỉ hưu sau 38 năm, trong đó 6 năm làm Chủ tịch UBND huyện.',
    ['Karl Harrow: Tổng Thư ký|NATO|former; Bộ trưởng|Tài chính Na Uy|', 'Vũ Hoài Ân: Chủ tịch|UBND huyện|former'],
  ],
  [
    'credentials of a president, who has two posts',
    'Đại sứ trình thư ủy nhiệm của Tổng Bí thư, Chủ tịch nước Ngô Bích Thảo.',
    ['Ngô Bích Thảo: Tổng Bí thư||; Chủ tịch nước||'],
  ],
  [
    'in office, and a further post',
    'Bà Ngô Bích Thảo, Phó Chủ tịch nước đương nhiệm, đại biểu Quốc hội khóa XV, được giới thiệu.',
    ['Ngô Bích Thảo: Phó Chủ tịch nước||; đại biểu Quốc hội||'],
  ],
])('%s: %s', (_, text, wanted) => {
  expect(officialsIn(text)).toEqual(wanted);
});

it.each([
  'Đại biểu Ngô Thị Bích Thảo (50 tuổi) xem triển lãm.',
  'Các Bộ trưởng (Bộ Tài chính, Bộ Y tế) trả lời.',
  'Chủ tịch UBND xã là ai? | Bí thư | 1970',
])('nobody in: %s', (text) => {
  expect(officialsIn(text)).toEqual([]);
});
