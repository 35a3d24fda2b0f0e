import { describe, expect, it } from 'vitest';
import { first } from './test-table';

describe("the end of an issuer's name", () => {
  it.each([
    ['a body of which there is one', 'Chỉ thị 5 của Bộ Chính trị gắn với phong trào', 'Bộ Chính trị'],
    ['… and another', 'Kế hoạch số 12 của Bộ Tài chính và Bộ Y tế nêu', 'Bộ Tài chính và Bộ Y tế'],
    ['the Party of a city', 'Bí thư Thành ủy nhắc Chỉ thị 11-CT/TU về việc cưới', 'Thành ủy'],
    ['the Party of a province', 'Bí thư Tỉnh ủy và Bí thư Thành ủy nhắc Chỉ thị 11-CT/TU về việc cưới', 'Tỉnh ủy'],
    ['behind the subject', 'Nghị quyết 71-NQ/TW về phát triển nghề cá của Bộ Chính trị nêu', 'Bộ Chính trị'],
    ['… of a province', 'Quyết định 15/2025/QĐ-UBND về giá đất của UBND tỉnh Lâm Đồng nêu', 'UBND tỉnh Lâm Đồng'],
    [
      '… of whose duties it is',
      'Quyết định 15/2025/QĐ-UBND về quy chế làm việc của UBND tỉnh Lâm Đồng',
      'Ủy ban nhân dân',
    ],
    ['… of a ministry', 'Thông tư 29 về dạy thêm của Bộ GD-ĐT có hiệu lực', 'Bộ GD-ĐT'],
    ['a name with a comma', 'Công văn số 20/KCB-QL của Cục Quản lý Khám, chữa bệnh nêu', 'Cục Quản lý Khám, chữa bệnh'],
    ['letters with a comma', 'Công văn 12/TCDL của Bộ VH,TT&DL nêu', 'Bộ VH,TT&DL'],
    ['letters with &', 'Thông tư 5/2025/TT-BNN&MT nêu', 'Bộ Nông nghiệp và Môi trường'],
    [
      'a court that judges',
      'Tại Bản án số 5/2025/HS-ST ngày 8/5/2025, TAND TP Cần Thơ tuyên phạt 5 năm',
      'TAND TP Cần Thơ',
    ],
    ['… in full', 'Bản án 5/2025/DS-PT, Tòa án nhân dân tỉnh Sơn La đã xử', 'Tòa án nhân dân tỉnh Sơn La'],
    ['… that does something else', 'Theo Bản án 5/2025/DS-PT, TAND tỉnh Sơn La mở lại phiên tòa', null],
    [
      'what it carries out',
      'Chương trình số 86-CTr/TU của Ban Thường vụ Tỉnh ủy thực hiện Kết luận số 3-KL/TW',
      'Ban Thường vụ Tỉnh ủy',
    ],
    [
      'a title with a capital',
      'Thông tư 9/TT ngày 3/4/1990 của Bộ Tài chính Hướng dẫn thực hiện Luật Giá',
      'Bộ Tài chính',
    ],
    [
      '… in its name',
      'Kế hoạch số 19 của Ban Chỉ đạo thực hiện Chỉ thị số 50-CT/TW nêu',
      'Ban Chỉ đạo thực hiện Chỉ thị số 50-CT/TW',
    ],
    ['three dots', 'Chỉ thị 5 của Bộ Chính trị… Mọi việc', 'Bộ Chính trị'],
    [
      'an article of another document',
      'Quyết định 7/QĐ-UBND của UBND tỉnh Sơn La và Điều 9 của Nghị định 9/2010/NĐ-CP',
      'UBND tỉnh Sơn La',
    ],
    ['what the Party does', 'Kết luận 121-KL/TW của Trung ương Đảng tổng kết nghị quyết', 'Trung ương Đảng'],
    [
      'a list with days in brackets',
      'Nghị quyết 71-NQ/TW (ngày 22/8/2025) và Nghị quyết 72-NQ/TW (ngày 9/9/2025) của Bộ Chính trị',
      'Bộ Chính trị',
    ],
    ['who holds a licence', 'Giấy phép số 26/NH-GP của Ngân hàng Muối Trắng', null],
    ['who gave it', 'Giấy phép số 26/GP-SXD của Sở Xây dựng Sơn La', 'Sở Xây dựng Sơn La'],
    ['a ministry told before', 'Bộ Y tế: Thông tư 37/2024 của Bộ nêu', 'Bộ Y tế'],
    ['a place behind the letters', 'Quyết định 12/2025/QĐ-UBND tỉnh Nghệ An quy định giá đất', 'UBND tỉnh Nghệ An'],
    ['… of a city', 'Nghị quyết 15/2025/NQ-HĐND TP.HCM về phí', 'HĐND TP.HCM'],
    ['… of what follows', 'Theo Quyết định 12/2025/QĐ-UBND thành phố Vinh được mở rộng', 'Ủy ban nhân dân'],
    [
      'who holds the office',
      'Công văn 54/UBND-KT của Chủ tịch UBND tỉnh Sơn La Lò Văn Ẩn',
      'Chủ tịch UBND tỉnh Sơn La',
    ],
    ['a question', 'Vì sao chưa theo Chỉ thị 20 của Thủ tướng? Mọi việc', 'Thủ tướng'],
    ['whose opinion it passes on', 'Công văn số 43 của Văn phòng Chính phủ truyền đạt ý kiến', 'Văn phòng Chính phủ'],
    [
      'a proposal beside it',
      'Kết luận số 7/KL-TTQ của Thanh tra quận và đề nghị của Hội đồng kỷ luật',
      'Thanh tra quận',
    ],
    [
      'what it is changed to',
      'sửa Quyết định số 16/QĐ-NH5 của Thống đốc Ngân hàng Nhà nước thành: “Vốn',
      'Thống đốc Ngân hàng Nhà nước',
    ],
    [
      'who signs for a board',
      'Phó Chánh thanh tra Sở Xây dựng Lò Văn Ẩn đã ký ban hành Quyết định số 26/QĐ-XPVPHC',
      'người có thẩm quyền xử phạt',
    ],
    ['a programme', 'Chỉ thị 5 của Bộ Chính trị và Chương trình hành động của tỉnh', 'Bộ Chính trị'],
    [
      'all of a joint one',
      'Thông tư liên tịch số 05 năm 2016 của Bộ Công an, Bộ Quốc phòng và VKSND tối cao về thống kê, Bộ Y tế nêu',
      'Bộ Công an, Bộ Quốc phòng và VKSND tối cao',
    ],
    ['one before another that acts', 'Theo Chỉ thị 20 của Bộ Công an, Bộ Y tế đã cử người', 'Bộ Công an'],
    ['an adverb', 'Quyết định 26 của UBND tỉnh Sơn La chỉ quy định', 'UBND tỉnh Sơn La'],
    ['its birth', 'văn bản 38/QĐ-UBND của UBND ra đời sau', 'UBND'],
    ['a month', 'Nghị quyết 49 của Quốc hội tháng 6-2010', 'Quốc hội'],
    ['a place', 'Kết luận số 5/KL-TTr của Thanh tra tỉnh Sơn La chỉ ra sai phạm', 'Thanh tra tỉnh Sơn La'],
    ['a city', 'Công văn 5/UBND-KT của UBND thành phố Hồ Chí Minh mong các quận', 'UBND thành phố Hồ Chí Minh'],
    [
      'the meeting of a body',
      'Kết luận 5-KL/TW của Hội nghị lần thứ tư Ban Chấp hành Trung ương',
      'Ban Chấp hành Trung ương',
    ],
    ['an ampersand before its deed', 'Sở GD&ĐT TP.HCM có Công văn 45/SGDĐT-KT', 'Sở GD&ĐT TP.HCM'],
    ['the police of a province', 'Công an tỉnh Hưng Yên có Công văn số 12/CAT-PV01', 'Công an tỉnh Hưng Yên'],
    ['the head of the Government by name', 'Thủ tướng Lò Văn Ẩn vừa có Chỉ thị 20 yêu cầu', 'Thủ tướng'],
    ['a board of another body', 'Ban Chỉ đạo của Chính phủ có Công văn số 3/CV-BCĐ', 'Ban Chỉ đạo'],
    [
      'an office of the police',
      'Cơ quan CSĐT Công an TP Huế ra Quyết định số 102/QĐ-CSĐT',
      'Cơ quan CSĐT Công an TP Huế',
    ],
    ['a number told in part', 'Bộ Xây dựng họp. Thông tư 27/2020 nêu', 'Bộ Xây dựng'],
    ['who signs', 'Chủ tịch UBND TP.HCM Lò Văn Ẩn vừa ký Quyết định 12/QĐ-UBND', 'UBND TP.HCM'],
    ['a dot in a short word', 'Quyết định 7/2024/QĐ-UBND của UBND TP. Hà Nội sửa đổi giá', 'UBND TP. Hà Nội'],
    ['Trung ương', 'Nghị quyết 7 của Thường vụ Quân ủy T.Ư về kinh tế', 'Thường vụ Quân ủy T.Ư'],
    ['where a court is', 'Bản án số 3/2024/DS-PT của TAND cấp cao tại Hà Nội tuyên y án', 'TAND cấp cao tại Hà Nội'],
    ['a verdict', 'Bản án số 12/2024/HS-ST của TAND tỉnh Sơn La tuyên phạt', 'TAND tỉnh Sơn La'],
    ['a staff decision', 'Quyết định 21-QĐNS/TW của Bộ Chính trị chuẩn y chức danh', 'Bộ Chính trị'],
    ['words inside a name', 'Công văn 7 của Cục Cảnh sát giao thông nêu rõ', 'Cục Cảnh sát giao thông'],
    ['a committee in small letters', 'Kế hoạch số 7 của Ban chỉ đạo 389 chỉ đạo các đội', 'Ban chỉ đạo 389'],
    ['to whom it went', 'Công văn 7 của Sở Công Thương Hà Nội gửi UBND thành phố', 'Sở Công Thương Hà Nội'],
    ['behind a title', 'Nghị quyết 15-NQ/TW về “Phát triển nghề muối” của Bộ Chính trị', 'Bộ Chính trị'],
    [
      'behind what it amends',
      'Quyết định 7/2024/QĐ-UBND (sửa đổi quy định cũ) của UBND tỉnh Sơn La',
      'UBND tỉnh Sơn La',
    ],
  ])('%s: %s', (_, text, issuer) => {
    expect(first(text).issuer).toBe(issuer);
  });
});

describe('joint issuers', () => {
  it.each([
    ['two', 'Thông tư liên tịch số 9/2016/TTLT-BTC-BYT', 'Bộ Tài chính và Bộ Y tế'],
    ['three', 'Thông tư liên tịch 9/2016/TTLT-BCA-BQP-BTP', 'Bộ Công an, Bộ Quốc phòng và Bộ Tư pháp'],
    ['letters that nobody knows', 'Thông tư liên tịch 9/2016/TTLT-BCA-XYZ', 'Bộ Công an'],
    ['no joint document', 'Quyết định số 9/QĐ-BNN-TCLN', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ])('%s: %s', (_, text, issuer) => {
    expect(first(text).issuer).toBe(issuer);
  });
});

describe('codes that many bodies share', () => {
  it.each([
    ['who fines', 'Quyết định số 231/QĐ-XPVPHC của Thanh tra Sở Xây dựng', 'Thanh tra Sở Xây dựng', null],
    ['a committee', 'Công văn 3/CV-BCĐ ngày 5/4/2024 của Ban Chỉ đạo chống hạn', 'Ban Chỉ đạo chống hạn', null],
    ['a tax office', 'Công văn số 5001/CT-NVT ngày 5/4/2024 của Cục Thuế', 'Cục Thuế', 'vn:ct:cv:2024:5001'],
    ['the police', 'Thông báo 42/TB-CA ngày 6/7/2024 của Công an xã Suối Mơ', 'Công an xã Suối Mơ', null],
    ['a court', 'Quyết định 4/QĐ-CA ngày 6/7/2024 của TAND tỉnh Sơn La', 'TAND tỉnh Sơn La', null],
    [
      '… the highest',
      'Quyết định 4/QĐ-CA ngày 6/7/2024 của Chánh án Tòa án nhân dân tối cao',
      'Chánh án Tòa án nhân dân tối cao',
      'vn:ca:qd:2024:4',
    ],
    ['a state firm', 'Quyết định 5/QĐ-TCT ngày 6/7/2024 của Tổng công ty Muối', 'Tổng công ty Muối', null],
    [
      '… not the tax office',
      'Quyết định 5/QĐ-TCT ngày 6/7/2024 của Tổng cục Thuế',
      'Tổng cục Thuế',
      'vn:tct:qd:2024:5',
    ],
    ['who holds a match', 'Quyết định 3/QĐ-BTC ngày 6/7/2024 của Ban Tổ chức giải', 'Ban Tổ chức giải', null],
    ['the police in a list', 'Quy chế phối hợp số 5/QCPH-CA-MTTQ', null, null],
    [
      'a procuracy',
      'Cáo trạng số 45/CT-VKS-P1 ngày 12/4/2024 của VKSND tỉnh Sơn La truy tố',
      'VKSND tỉnh Sơn La',
      null,
    ],
    ['an office of the centre', 'Công văn 9/BHXH-TT ngày 5/4/2024 của BHXH huyện Suối Mơ', 'BHXH huyện Suối Mơ', null],
    ['a decree of the President', 'Sắc lệnh số 18/SL ngày 31/1/1946', null, 'vn:sl:sac-lenh:1946:18'],
  ])('%s: %s', (_, text, issuer, key) => {
    const document = first(text);
    expect([document.issuer, document.key]).toEqual([issuer, key]);
  });
});
