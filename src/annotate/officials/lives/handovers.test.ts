import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('handovers of posts', () => {
  it.each([
    [
      'to whom',
      'Ông Vũ Hoài Ân bàn giao chức Chủ tịch UBND huyện Suối Mơ cho ông Đinh Công Sửu.',
      ['Vũ Hoài Ân: Chủ tịch|UBND huyện Suối Mơ|former', 'Đinh Công Sửu: Chủ tịch|UBND huyện Suối Mơ|'],
    ],
    [
      'between whom',
      'Xã dự lễ bàn giao nhiệm vụ Chính ủy Bộ CHQS tỉnh Hà Nam giữa Đại tá Vũ Hoài Ân và Đại tá Đinh Công Sửu.',
      ['Đại tá Vũ Hoài Ân: Chính ủy|Bộ CHQS tỉnh Hà Nam|former', 'Đại tá Đinh Công Sửu: Chính ủy|Bộ CHQS tỉnh Hà Nam|'],
    ],
    [
      'by the one who is told to hold it',
      'Đại tá Vũ Hoài Ân, Chỉ huy trưởng Bộ CHQS tỉnh, bàn giao nhiệm vụ Chỉ huy trưởng cho Thượng tá Đinh Công Sửu.',
      ['Đại tá Vũ Hoài Ân: Chỉ huy trưởng|Bộ CHQS tỉnh|former', 'Thượng tá Đinh Công Sửu: Chỉ huy trưởng||'],
    ],
    [
      'a house',
      'Ông Vũ Hoài Ân bàn giao nhà cho Chủ tịch UBND xã Đinh Công Sửu.',
      ['Đinh Công Sửu: Chủ tịch|UBND xã|'],
    ],
    ['to nobody', 'Ông Vũ Hoài Ân bàn giao nhiệm vụ Chủ tịch UBND xã hôm qua.', []],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
