import { describe, expect, it } from 'vitest';
import { first } from './test-table';

describe('where the name of an issuer ends', () => {
  it.each([
    ['a dot in a short word', 'Quyết định 7/2024/QĐ-UBND của UBND TP. Hà Nội sửa đổi giá', 'UBND TP. Hà Nội'],
    ['Trung ương', 'Nghị quyết 7 của Thường vụ Quân ủy T.Ư về kinh tế', 'Thường vụ Quân ủy T.Ư'],
    ['a verdict', 'Bản án số 12/2024/HS-ST của TAND tỉnh Sơn La tuyên phạt', 'TAND tỉnh Sơn La'],
    ['a staff decision', 'Quyết định 21-QĐNS/TW của Bộ Chính trị chuẩn y chức danh', 'Bộ Chính trị'],
    ['to whom it went', 'Công văn 7 của Sở Công Thương Hà Nội gửi UBND thành phố', 'Sở Công Thương Hà Nội'],
    ['behind a title', 'Nghị quyết 15-NQ/TW về “Phát triển nghề muối” của Bộ Chính trị', 'Bộ Chính trị'],
    [
      'behind what it amends',
      'Quyết định 7/2024/QĐ-UBND (sửa đổi quy định cũ) của UBND tỉnh Sơn La',
      'UBND tỉnh Sơn La',
    ],
  ])('%s', (_, text, issuer) => {
    expect(first(text).issuer).toBe(issuer);
  });
});
