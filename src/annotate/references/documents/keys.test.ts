import { describe, expect, it } from 'vitest';
import { first, recognise } from '../test-table';

it('does not take the second of two resolutions of the Assembly for a law', () => {
  const { references } = recognise('Nghị quyết 88/2014/QH13 và 51/2017/QH14; Luật số 31/2024/QH15, 27/2023/QH15');
  expect(references.map(({ key }) => key)).toEqual([
    'vn:qh13:nq:2014:88',
    'vn:qh14:nq:2017:51',
    'vn:qh15:luat:2024:31',
    'vn:qh15:luat:2023:27',
  ]);
});

it.each([
  [
    'the one province whose body it names',
    'UBND tỉnh Sơn La họp. Theo Quyết định 12/2024/QĐ-UBND của UBND tỉnh về giá đất',
    'vn:ubnd-son-la:qd:2024:12',
  ],
  [
    'the one city',
    'Chủ tịch UBND TP.HCM họp. Theo Quyết định 12/2024/QĐ-UBND của UBND TP',
    'vn:ubnd-ho-chi-minh:qd:2024:12',
  ],
  ['two provinces', 'UBND tỉnh Sơn La, UBND tỉnh Lai Châu họp. Theo Quyết định 12/2024/QĐ-UBND của UBND tỉnh', null],
  ['a town', 'UBND thành phố Vinh họp. Theo Quyết định 12/2024/QĐ-UBND của UBND thành phố', null],
  ['a city for a province', 'UBND TP Hà Nội họp. Theo Quyết định 12/2024/QĐ-UBND của UBND tỉnh', null],
  ['a district', 'UBND tỉnh Sơn La họp. Theo Quyết định 12/2024/QĐ-UBND của UBND huyện', null],
])('a body without its place belongs to %s', (_, text, key) => {
  expect(recognise(text).references[0]?.key).toBe(key);
});

describe('keys', () => {
  it.each([
    ['Nghị định 168/2024/NĐ-CP', 'vn:cp:nd:2024:168', false],
    ['Nghị định 06/2021/NĐ-CP', 'vn:cp:nd:2021:6', false],
    ['Nghị định 06/2091/NĐ-CP', null, false],
    ['Thông tư 29/2024/TT-BGDĐT', 'vn:bgddt:tt:2024:29', false],
    ['Nghị quyết 254/2025/QH15', 'vn:qh15:nq:2025:254', false],
    ['Nghị quyết Quốc hội khóa XV 142/2024/QH15', 'vn:qh15:nq:2024:142', false],
    ['Luật số 31/2024/QH15', 'vn:qh15:luat:2024:31', false],
    ['Quyết định 12/2024/QĐ-UBND của UBND tỉnh Bắc Ninh', 'vn:ubnd-bac-ninh:qd:2024:12', false],
    ['Quyết định 12/2024/QĐ-UBND của UBND thành phố Bắc Ninh', null, false],
    ['Quyết định 12/2024/QĐ-UBND của UBND thành phố Hải Phòng', 'vn:ubnd-hai-phong:qd:2024:12', false],
    ['Quyết định 12/2024/QĐ-UBND của UBND quận Lê Chân thành phố Hải Phòng', null, false],
    ['Quyết định 12/2017/QĐ-UBND của UBND thành phố Huế', null, false],
    ['Quyết định 12/2017/QĐ-UBND của UBND tỉnh Thừa Thiên-Huế', 'vn:ubnd-thua-thien-hue:qd:2017:12', false],
    ['Quyết định 12/2017/QĐ-UBND của UBND tỉnh Đắc Lắc', 'vn:ubnd-dak-lak:qd:2017:12', false],
    ['UBND tỉnh Thừa Thiên - Huế vừa ban hành Quyết định 12/2017/QĐ-UBND', 'vn:ubnd-thua-thien-hue:qd:2017:12', false],
    [
      'UBND tỉnh Bà Rịa - Vũng Tàu vừa ban hành Quyết định 12/2017/QĐ-UBND',
      'vn:ubnd-ba-ria-vung-tau:qd:2017:12',
      false,
    ],
    ['Quyết định số 85/QĐ-XPVPHC ngày 5/6/2024 của Sở Xây dựng TP Hồ Chí Minh', null, false],
    ['Công văn số 7/CV-BCĐ ngày 3/4/2021 của Ban Chỉ đạo tỉnh Sơn La', null, false],
    ['Công văn 2/VP-TH ngày 5/6/2024 của Văn phòng Tỉnh ủy Sơn La', null, false],
    ['Công văn 2/VP-TH ngày 5/6/2024 của Văn phòng UBND tỉnh Sơn La', 'vn:vp-son-la:cv:2024:2', false],
    ['Tờ trình số 38/TTr-ĐC ngày 5/6/2024 của Sở Địa chính', null, false],
    ['Bản án số 49/2012/DS-PT của TAND tỉnh Hà Giang', null, false],
    ['Giấy phép số 52/GP-TTĐT do Sở Thông tin cấp ngày 26/4/2013', null, false],
    ['Nghị định 24 của Chính phủ năm 2012', 'vn:cp:nd:2012:24', false],
    ['Công văn 6521/VP-DC2 ngày 12/9/2024', null, false],
    ['Luật Tố tụng hành chính (Luật số 64/2010/QH12)', 'vn:luat:to-tung-hanh-chinh:2010', false],
    ['Quyết định 12/2026/QĐ-UBND của UBND thành phố Huế', 'vn:ubnd-hue:qd:2026:12', false],
    ['Luật Đất đai năm 2024', 'vn:luat:dat-dai:2024', false],
    ['Luật Nhà ở ban hành năm 2005', 'vn:luat:nha-o:2005', false],
    ['Luật Nhà ở được Quốc hội khóa XIII thông qua năm 2014', 'vn:luat:nha-o:2014', false],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng năm 2020',
      'vn:luat:sua-doi-bo-sung-mot-so-dieu-cua-luat-xay-dung:2020',
      false,
    ],
    ['Luật sửa đổi, bổ sung Điều 170 của Luật Doanh nghiệp 2005', null, false],
    ['Luật Đầu tư nước ngoài năm 1996', 'vn:luat:dau-tu-nuoc-ngoai-tai-viet-nam:1996', false],
    ['Luật Đất đai số 31/2024/QH15', 'vn:luat:dat-dai:2024', false],
    ['Luật Đất đai', 'vn:luat:dat-dai:2013', true],
    ['Nghị quyết 10-NQ/TW năm 1988', 'vn:tw:nq:k6:10', false],
    ['Nghị quyết 10-NQ/TW năm 1991', null, false],
    ['Luật Doanh nghiệp (năm 2014)', 'vn:luat:doanh-nghiep:2014', false],
    ['Luật Biển năm 2013', 'vn:luat:bien-viet-nam:2012', true],
    ['Luật Thuế GTGT năm 1999', 'vn:luat:thue-gia-tri-gia-tang:1997', true],
    ['Luật Thuế GTGT năm 1998', 'vn:luat:thue-gia-tri-gia-tang:1998', false],
    ['Văn bản hợp nhất Bộ luật Hình sự năm 2021', 'vn:bo-luat:hinh-su:2015', true],
    ['Văn bản hợp nhất Bộ luật Hình sự năm 1999', 'vn:bo-luat:hinh-su:1999', false],
    ['BLHS 1999', 'vn:bo-luat:hinh-su:1999', false],
    ['theo Luật Tổ chức Quốc hội ngày 20/11/2014', 'vn:luat:to-chuc-quoc-hoi:2014', false],
    ['Căn cứ Luật Quốc tịch ngày 13 tháng 11 năm 2008;', 'vn:luat:quoc-tich-viet-nam:2008', false],
    ['Luật Nhà ở được Quốc hội khóa XIII thông qua ngày 25-11-2014', 'vn:luat:nha-o:2014', false],
    ['Luật Bình đẳng giới ngày 3/4/2015, các hộ đã họp', 'vn:luat:binh-dang-gioi:2006', true],
    ['Căn cứ Điều 157 Bộ luật Hình sự ngày 16/12/2020, công an', 'vn:bo-luat:hinh-su:2015', true],
    ['Hiến pháp 2013', 'vn:hien-phap:2013', false],
    ['Nghị quyết 66.7/2025/NQ-CP', 'vn:cp:nq:2025:66.7', false],
    ['Công điện 210/CĐ-TTg ngày 6/11/2025', 'vn:ttg:cd:2025:210', false],
    ['vừa ký Công điện 210/CĐ-TTg ngày 6/7', 'vn:ttg:cd:2024:210', true],
    ['Công điện 210/CĐ-TTg ngày 28/12', 'vn:ttg:cd:2023:210', true],
    ['Công điện 210/CĐ-TTg ngày 12/7', 'vn:ttg:cd:2024:210', true],
    ['Thủ tướng đã ký Quyết định 320/QĐ-TTg', 'vn:ttg:qd:2024:320', true],
    [`${'Chuyện cũ. '.repeat(60)}Thủ tướng đã ký Quyết định 320/QĐ-TTg`, null, false],
    ['theo Quyết định 320/QĐ-TTg', null, false],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'vn:tw:nq:k13:57', false],
    ['Chỉ thị 05-CT/TW của Bộ Chính trị khóa 12', 'vn:tw:ct:k12:5', false],
    ['Chỉ thị 05-CT/TW của Bộ Chính trị (khóa XII)', 'vn:tw:ct:k12:5', false],
    ['Ngày 20-1-1962, Bộ Chính trị đã ra Nghị quyết số 40-NQ/TW', 'vn:tw:nq:k3:40', false],
    ['Ngày 20-1-1950, Bộ Chính trị đã ra Nghị quyết số 40-NQ/TW', null, false],
    ['Quy định 8-QĐi/TW của Ban Chấp hành Trung ương (khóa XII)', 'vn:tw:qyd:k12:8', false],
    ['Nghị quyết Trung ương 6 khóa XII (Nghị quyết số 18-NQ/TW)', 'vn:tw:nq:k12:18', false],
    ['Nghị quyết số 57-NQ/TW', null, false],
    ['Quyết định 807/QĐ-UBND ngày 6/5/2013 của UBND tỉnh Hà Giang', 'vn:ubnd-ha-giang:qd:2013:807', false],
    ['Quyết định 807/QĐ-UBND ngày 6/5/2013', null, false],
    ['dự án Luật Thủ đô (sửa đổi)', 'vn:bill:luat-thu-do:2024', true],
    ['Nghị định 168', null, false],
  ])('%s', (text, key, inferred) => {
    expect(first(text)).toMatchObject({ key, keyInferred: inferred });
  });
});

describe('codes missing from the tables', () => {
  it.each([
    ['Công văn 46/CHHVN-PC ngày 3/4/2024 của Cục Hàng hải Việt Nam', 'vn:chhvn:cv:2024:46'],
    ['Nghị quyết số 12/NQ-HĐQT ngày 3/4/2024 của Hội đồng quản trị Công ty An Phát', null],
    ['Quyết định 34/2024/QĐXXST-HS ngày 3/4/2024', null],
    ['Kết luận điều tra số 12/KLĐT-CSKT ngày 3/4/2024 của Cơ quan CSĐT Công an tỉnh Sơn La', null],
    ['Tờ trình 9/TTr-TTPTQĐ ngày 3/4/2024', null],
    ['Nghị quyết 5/2024/NQ-ĐHĐCĐ', null],
    ['Thông tư số 08/TT ngày 21/3/1988 của Bộ Giáo dục', null],
    ['Án lệ số 14/2017/AL', 'vn:al:an-le:2017:14'],
  ])('%s', (text, key) => {
    expect(first(text).key).toBe(key);
  });
});
