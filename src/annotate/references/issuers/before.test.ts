import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

describe('the issuer as the subject before the document', () => {
  it.each([
    ['the Party', 'Ban Bí thư vừa ban hành Chỉ thị số 50-CT/TW', 'Ban Bí thư'],
    ['a city in letters', 'UBND TP.HCM vừa ký ban hành Quyết định 12/QĐ-UBND', 'UBND TP.HCM'],
    ['a city in letters, in one', 'UBND TPHCM có Quyết định 12/QĐ-UBND', 'UBND TPHCM'],
    ['its committee', 'Tỉnh ủy Sơn La ban hành Chương trình số 25-CTr/TU', 'Tỉnh ủy Sơn La'],
    ['in its name', 'thay mặt Bộ Chính trị, ông Vũ Hoài Ân đã ký Kết luận số 9-KL/TW', 'Bộ Chính trị'],
    ['a council and its term', 'HĐND tỉnh Sơn La khóa XV thông qua Nghị quyết 5/NQ-HĐND', 'HĐND tỉnh Sơn La'],
    ['the Government', 'Chính phủ vừa ban hành Nghị quyết 19', 'Chính phủ'],
    ['its head', 'Thủ tướng Chính phủ đã có Quyết định 19', 'Thủ tướng Chính phủ'],
    ['a ministry', 'Ngày 31/5/2017, Bộ Công an ra văn bản số 2916', 'Bộ Công an'],
    ['a ministry in letters', 'Bộ NN&PTNT có công văn số 2916', 'Bộ NN&PTNT'],
    ['a board', 'Sở Y tế tỉnh Sơn La có văn bản số 12/SYT-NVY', 'Sở Y tế tỉnh Sơn La'],
    ['with its letters', 'Cục An toàn thực phẩm (ATTP) ra quyết định số 185/QĐ-ATTP', 'Cục An toàn thực phẩm'],
    ['who fines', 'Thanh tra Sở Xây dựng đã ra quyết định số 13/QĐ-XPVPHC', 'Thanh tra Sở Xây dựng'],
    [
      'a committee',
      'Ban Chỉ đạo Trung ương về phòng chống thiên tai có Công điện số 17',
      'Ban Chỉ đạo Trung ương về phòng chống thiên tai',
    ],
    ['letters with a hyphen', 'Sở GD-ĐT Sơn La vừa có văn bản số 12/SGDĐT-GDTrH', 'Sở GD-ĐT Sơn La'],
    ['Hàng không', 'Cục Hàng không Việt Nam có Quyết định số 9/QĐ-CHK', 'Cục Hàng không Việt Nam'],
    ['a board of the Party', 'Ban Tổ chức Tỉnh ủy Sơn La có Công văn số 9-CV/BTCTU', 'Ban Tổ chức Tỉnh ủy Sơn La'],
    [
      'its inspectors',
      'Ủy ban Kiểm tra Tỉnh ủy Sơn La ban hành Thông báo số 9-TB/UBKTTU',
      'Ủy ban Kiểm tra Tỉnh ủy Sơn La',
    ],
    ['inspectors of a ministry', 'Thanh tra Bộ Y tế ban hành Quyết định số 9/QĐ-XPVPHC', 'Thanh tra Bộ Y tế'],
    ['its Party committee', 'Ban cán sự đảng Bộ Y tế có Nghị quyết số 9-NQ/BCSĐ', 'Ban cán sự đảng Bộ Y tế'],
    ['the standing council', 'Thường trực HĐND tỉnh Sơn La có Công văn số 9/HĐND-VP', 'Thường trực HĐND tỉnh Sơn La'],
    ['an office', 'Văn phòng UBND tỉnh Sơn La vừa có Công văn số 9/VPUB-KT', 'Văn phòng UBND tỉnh Sơn La'],
    ['the army', 'Bộ Tư lệnh Quân khu 2 ban hành Chỉ thị số 9/CT-BTL', 'Bộ Tư lệnh Quân khu 2'],
    ['the army of a province', 'Bộ CHQS tỉnh Sơn La có Kế hoạch số 9/KH-BCH', 'Bộ CHQS tỉnh Sơn La'],
    ['an association', 'Hội Nông dân tỉnh Sơn La có Kế hoạch số 9-KH/HNDT', 'Hội Nông dân tỉnh Sơn La'],
    ['the Youth Union', 'Tỉnh đoàn Sơn La ban hành Kế hoạch số 9-KH/TĐTN', 'Tỉnh đoàn Sơn La'],
    ['a dot of a city', 'Cục Thuế TP. Hà Nội có Công văn số 9/CTHN-TTHT', 'Cục Thuế TP. Hà Nội'],
    ['an office of the centre', 'BHXH tỉnh Sơn La có Công văn số 9/BHXH-TT', 'BHXH tỉnh Sơn La'],
    ['the centre itself', 'BHXH Việt Nam có Công văn số 9/BHXH-TT', 'Bảo hiểm xã hội Việt Nam'],
    ['who may be the head of it', 'Chủ tịch Hội Nông dân Vũ Hoài Ân có Công văn số 12', null],
    ['who may be its head', 'Giám đốc Sở Y tế Vũ Hoài Ân có Công văn số 12', null],
    ['a part of it', 'Phòng cấp phép thuộc Sở Y tế có Công văn số 12', null],
    ['who obeys', 'Sở Y tế phải lập tổ theo yêu cầu, có Công văn số 12', null],
    ['what it asks for', 'Sở Y tế báo cáo để có Công văn số 12', null],
    ['no Party', 'phát đi Công điện số 05/CĐ-TW', null],
  ])('%s: %s', (_, text, issuer) => {
    expect(first(text).issuer).toBe(issuer);
  });
});
