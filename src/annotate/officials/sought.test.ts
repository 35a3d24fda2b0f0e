import { describe, expect, it } from 'vitest';
import { told } from './test-table';

describe('candidates for offices', () => {
  it.each([
    ['a candidate for the deputy', 'Ứng viên phó tổng thống đảng Cộng hòa Mark Penson bình tĩnh.', []],
    ['written with a capital', 'Ứng cử viên Phó Tổng thống Mỹ Mark Penson nói.', []],
    ['who holds the deputy', 'Phó tổng thống Mỹ Mark Penson nói.', ['Mark Penson: Phó tổng thống|Mỹ|']],
  ])('%s: %s', (_case, text, expected) => expect(told(text)).toEqual(expected));
});
