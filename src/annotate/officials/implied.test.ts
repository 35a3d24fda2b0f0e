import { describe, expect, it } from 'vitest';
import { told } from './test-table';

describe('the body that a sentence speaks for', () => {
  it.each([
    [
      'Đại diện cho Bộ Tài chính, Thứ trưởng Vũ Hoài Ân phát biểu tại hội nghị.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Tài chính|'],
    ],
    ['Thay mặt Bộ Y tế, Thứ trưởng Vũ Hoài Ân cảm ơn các bác sĩ.', ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|']],
    [
      'Về phía lãnh đạo Bộ Quốc phòng có: Vũ Hoài Ân, Thứ trưởng; Đinh Công Sửu, Phó Tổng Tham mưu trưởng.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Quốc phòng|', 'Đinh Công Sửu: Phó Tổng Tham mưu trưởng||'],
    ],
    [
      'Về phía UBND tỉnh Hà Yên có Phó Chủ tịch Vũ Hoài Ân; Phó Bí thư Đinh Công Sửu.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh Hà Yên|', 'Đinh Công Sửu: Phó Bí thư||'],
    ],
    ['Phía Bộ Y tế cho biết, Thứ trưởng Vũ Hoài Ân sẽ đến.', ['Vũ Hoài Ân: Thứ trưởng||']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
