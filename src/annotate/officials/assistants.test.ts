import { describe, expect, it } from 'vitest';
import { told } from './test-table';

describe('assistants of somebody in office', () => {
  it.each([
    [
      'whose they are told with *của*',
      'Năm 2006, ông Vũ Hoài Ân là thư ký của Phó Chánh Văn phòng Bộ Y tế.',
      ['Vũ Hoài Ân: thư ký của Phó Chánh Văn phòng|Bộ Y tế|'],
    ],
    [
      'in a list, with a grade between',
      'Ông Vũ Hoài Ân từng trải qua các vị trí: thư ký Bộ trưởng Bộ Y tế; hàm vụ trưởng, thư ký của Trưởng Ban Kinh tế Trung ương; trợ lý Bí thư Thành ủy Suối Mơ.',
      [
        'Vũ Hoài Ân: thư ký Bộ trưởng|Bộ Y tế|former; vụ trưởng||former; thư ký của Trưởng Ban|Kinh tế Trung ương|former; trợ lý Bí thư|Thành ủy Suối Mơ|former',
      ],
    ],
    [
      'after the name, of somebody who is named',
      'Ông Vũ Hoài Ân, cựu Trợ lý Phó Thủ tướng Thường trực Đinh Công Sửu, hầu tòa.',
      ['Vũ Hoài Ân: Trợ lý Phó Thủ tướng Thường trực||former', 'Đinh Công Sửu: Phó Thủ tướng Thường trực||'],
    ],
    [
      'of somebody who is named',
      'Thư ký của Bộ trưởng Bộ Y tế Vũ Hoài Ân nghe máy.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});
