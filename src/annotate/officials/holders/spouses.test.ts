import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('spouses of office-holders', () => {
  it.each([
    [
      'with a name of her own after his',
      'Phu nhân Thủ tướng Vũ Hoài Ân, bà Ngô Bích Thảo, thăm bảo tàng.',
      ['Vũ Hoài Ân: Thủ tướng||'],
    ],
    [
      'with her name before his',
      'Bà Ngô Bích Thảo - Phu nhân Chủ tịch nước Vũ Hoài Ân đã đến.',
      ['Vũ Hoài Ân: Chủ tịch nước||'],
    ],
    [
      'with her name before his and both his offices',
      'Bà Naly Sisou - Phu nhân Tổng Bí thư, Chủ tịch nước Lào Bun Thoong đã đến.',
      ['Bun Thoong: Tổng Bí thư|Lào|; Chủ tịch nước|Lào|'],
    ],
    [
      'told by a verb',
      'Bà Ngô Bích Thảo là phu nhân Bộ trưởng Bộ Y tế Vũ Hoài Ân.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'with her name alone, beside his',
      'Tổng thống Pháp Emile Duval phát biểu. Phu nhân Tổng thống Pháp Claire Duval thăm một trường học.',
      ['Emile Duval: Tổng thống|Pháp|'],
    ],
    ['with her name alone', 'Phu nhân Thủ tướng Ngô Bích Thảo thăm bảo tàng.', []],
    ['without the office', 'Phu nhân Ngô Bích Thảo thăm bảo tàng cùng Phu nhân Đại sứ Nhật Bản.', []],
    ['of an officer', 'Bà Ngô Bích Thảo, phu nhân Đại tướng Vũ Hoài Ân, thắp hương.', ['Đại tướng Vũ Hoài Ân: ']],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
