import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

describe('the issuer behind a number', () => {
  it.each([
    ['a district', 'Công văn số 465/UBND của UBND Q. Suối Mơ trả lời bạn đọc', 'UBND Q. Suối Mơ'],
    ['… by its number', 'Quyết định số 12/QĐ-UBND của UBND Q.3 về vỉa hè', 'UBND Q.3'],
    ['a commune', 'Thông báo số 7/TB-UBND của UBND P. 12, hẹn dân', 'UBND P. 12'],
    [
      'a board in small letters',
      'Công văn số 390 của Ban tuyên giáo Tỉnh ủy Sơn La viết',
      'Ban tuyên giáo Tỉnh ủy Sơn La',
    ],
    ['what it must do', 'Quyết định số 1997 của UBND TP phải theo quy hoạch', 'UBND TP'],
    ['what it seems', 'Thông tư 5 của Bộ Giao thông dường như vội', 'Bộ Giao thông'],
    ['what follows', 'Nghị quyết số 7 của HĐND thành phố như sau', 'HĐND thành phố'],
    ['whom it answers', 'Công văn 7 của Bộ Công Thương trả lời Công an tỉnh', 'Bộ Công Thương'],
    ['what befalls it', 'Quyết định số 15 của UBND tỉnh bị kiện', 'UBND tỉnh'],
    ['where a decree is carried out', 'Theo Nghị định 67 của Sơn La, tàu cá được vay', 'Chính phủ'],
    ['another document', 'Bản án số 3/2017/HSST của TAND TP Huế và Bản án số 4/2017/HSPT', 'TAND TP Huế'],
  ])('%s: %s', (_, text, issuer) => {
    expect(first(text).issuer).toBe(issuer);
  });
});
