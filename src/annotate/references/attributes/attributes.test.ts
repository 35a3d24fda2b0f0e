import { describe, expect, it } from 'vitest';
import { first, recognise } from '../test-table';

describe('date, issuer and subject', () => {
  it.each([
    ['Nghị quyết số 11/NQ-CP ngày 5.2.2018', '2018-02-05'],
    ['Nghị quyết số 57-NQ/TW, ngày 22-12-2024', '2024-12-22'],
    ['Công điện số 185/CĐ-TTg (ngày 2/10/2025)', '2025-10-02'],
    ['Quyết định 9/QĐ-BYT ngày 06 tháng 5 năm 2013', '2013-05-06'],
    ['Ngày 16-1-2012, Bộ Y tế ban hành Quyết định 9/QĐ-BYT', '2012-01-16'],
    ['Ngày 3/1/2012 họp xong thì ngày 16-1-2012 Bộ Y tế ban hành Quyết định 9/QĐ-BYT', '2012-01-16'],
    ['Căn cứ biên bản ngày 3/1/2012, Bộ Y tế ban hành Quyết định 9/QĐ-BYT', null],
    ['Sau cuộc họp ngày 3/1/2012 với các sở, Bộ Y tế ban hành Quyết định 9/QĐ-BYT', null],
    ['Luật có hiệu lực từ ngày 6/4/2016 nhưng tới 1/7/2016 Chính phủ mới ban hành Nghị định 10/2016/NĐ-CP', null],
    ['theo Nghị định 10/2016/NĐ-CP, ngày 25/8/2016, Bộ Y tế có hướng dẫn', null],
    ['theo Nghị định 10/2016/NĐ-CP, ngày 25/8/2016 của Chính phủ, Bộ Y tế có hướng dẫn', '2016-08-25'],
    ['Nghị định 15/2020/NĐ-CP do Chính phủ ban hành ngày 3/2/2020', '2020-02-03'],
    ['Nghị định 15/2020/NĐ-CP được Chính phủ ban hành ngày 3/2/2020', '2020-02-03'],
    ['Nghị quyết 7/NQ-HĐND được HĐND huyện Suối Mơ thông qua ngày 3/2/2020 về ghe', '2020-02-03'],
    ['Nghị định 15/2020/NĐ-CP được áp dụng từ ngày 3/2/2020', null],
    ['Quyết định 9/QĐ-BYT, cùng ngày 6/5/2013', '2013-05-06'],
    ['Giấy phép số 52/GP-TTĐT do thanh tra tỉnh này cấp ngày 26/4/2013', '2013-04-26'],
    ['Thông tư 12/2022/TT-BTC của Bộ Tài chính ngày 5/4/2022', '2022-04-05'],
    ['Thông tư số 64/2013/TT-BTC 15/05/2013, hướng dẫn', '2013-05-15'],
    ['Nghị quyết số 68-NQ/TW của Bộ Chính trị (ngày 4/5/2025) về kinh tế', '2025-05-04'],
    ['Kế hoạch 7/KH-UBND của UBND xã, ngày 5/4/2022 đoàn đi', null],
    ['Quyết định 2/QĐ-BQP ngày 7-10-2001 của Bộ Quốc phòng và Hướng dẫn số 4/HD-TM ngày 5-1-2002', '2001-10-07'],
    ['Quyết định 594/QĐ-CA có hiệu lực từ ngày 31/12/2021', null],
    ['Công điện số 206/CĐ-TTg ngày 2/11', null],
    ['Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;', '2019-11-21'],
    ['Căn cứ Luật Đê điều, ngày 29/11/2006;', '2006-11-29'],
    ['Luật Thủy lợi số 08/2017/QH14 ngày 19/6/2017', '2017-06-19'],
    ['Hiến pháp năm 2013 ngày 28 tháng 11 năm 2013', '2013-11-28'],
    ['Luật Thú y năm 2015 (ban hành ngày 19.6.2015)', '2015-06-19'],
    ['Luật sửa đổi Luật Thú y được thông qua ngày 3/4/2020', '2020-04-03'],
    ['Luật Thư viện sửa đổi, bổ sung một số điều ngày 21/11/2019', null],
    ['Luật Thư viện năm 2019 ngày 3/5/2022 mới tới xã', null],
    ['bị bắt theo Bộ luật Hình sự, ngày 27/11/2015', null],
    ['bị bắt theo Bộ luật Hình sự ngày 16/12', null],
    ['Luật Trẻ em có hiệu lực từ ngày 1/6/2017', null],
    ['dự thảo Luật Thư viện ngày 21/11/2019', null],
  ])('date: %s', (text, date) => {
    expect(first(text).date).toBe(date);
  });

  it.each([
    ['Nghị định 15/2020/NĐ-CP', 'Chính phủ'],
    ['Kết luận số 14-KL/TW của Bộ Chính trị về đất đai', 'Bộ Chính trị'],
    ['Quyết định 12/QĐ-UBND ngày 3/4/2024 của UBND tỉnh Hà Giang về giá', 'UBND tỉnh Hà Giang'],
    ['Thông tư 29/2024/TT-BGDĐT', 'Bộ Giáo dục và Đào tạo'],
    ['Luật Đất đai', 'Quốc hội'],
    ['Kế hoạch 7/KH-BCĐ138', 'Ban Chỉ đạo'],
    ['Nghị quyết 7/NQ-UBTVQH15', 'Ủy ban Thường vụ Quốc hội'],
    ['Nghị quyết 66', null],
    ['UBND tỉnh Hà Giang vừa ban hành Kế hoạch số 7/KH-UBND', 'UBND tỉnh Hà Giang'],
    ['Chủ tịch UBND thành phố Hải Phòng Vũ Hoài Ân đã ký Công văn 12/UBND-KT', 'UBND thành phố Hải Phòng'],
    ['Ngày 3/4/2024, HĐND huyện Suối Mơ cũng ra Nghị quyết 5/NQ-HĐND', 'HĐND huyện Suối Mơ'],
    ['Ủy ban nhân dân Quận Lê Chân có Công văn 12/UBND-KT', 'Ủy ban nhân dân Quận Lê Chân'],
    ['Chủ tịch UBND tỉnh Hà Giang vừa ký Kết luận 9/KL-UBND của UBND tỉnh', 'UBND tỉnh Hà Giang'],
    ['văn bản số 18/UBND-KTN do UBND tỉnh Hà Giang vừa ban hành.', 'UBND tỉnh Hà Giang'],
    ['văn bản số 18/UBND-KTN do Chủ tịch UBND tỉnh Vũ Hoài Ân ký', 'Ủy ban nhân dân'],
    ['văn bản số 18/UBND-KTN do UBND tỉnh này ban hành', 'Ủy ban nhân dân'],
    ['Chủ tịch UBND xã Pá Hăng Vũ Hoài Ân ký Quyết định 12/QĐ-UBND', 'Ủy ban nhân dân'],
    ['Họp với UBND tỉnh Hà Giang. Sở ban hành Kế hoạch số 7/KH-UBND', 'Ủy ban nhân dân'],
  ])('issuer: %s', (text, issuer) => {
    expect(first(text).issuer).toBe(issuer);
  });

  it.each([
    ['Nghị định 21/2019/NĐ-CP của Chính phủ về khu vực phòng thủ.', 'khu vực phòng thủ'],
    ['Quyết định 9/QĐ-TTg ngày 3/4/2024 về việc lập quỹ, theo đó mỗi xã', /^lập quỹ$/],
    ['Thông tư 1/2024/TT-BYT về sửa đổi, bổ sung giá dịch vụ.', 'sửa đổi, bổ sung giá dịch vụ'],
    ['Nghị quyết số 12-NQ/TW “Một số vấn đề cấp bách”', 'Một số vấn đề cấp bách'],
    ['Luật số 31/2024/QH15 về đất đai, đặc biệt là Điều 79, việc thu hồi đất phải công khai.', 'đất đai'],
    ['Nghị định 15/2020/NĐ-CP về giá đất, nhất là đất ở.', 'giá đất, nhất là đất ở'],
    ['Nghị định 15/2020/NĐ-CP.', null],
    [
      'Kết luận số 14-KL/TW của Bộ Chính trị, Ban Bí thư về một số nhiệm vụ trước mắt tiếp tục sắp xếp, tinh gọn bộ máy, ông nói',
      /^một số nhiệm vụ trước mắt tiếp tục sắp xếp, tinh gọn bộ máy$/,
    ],
    [
      'Thông tư 1/2024/TT-BTC quy định về mức thu phí khai thác đối với tàu cá, tàu hàng và tàu khách.',
      'đối với tàu cá, tàu hàng và tàu khách',
    ],
    [
      'Chỉ thị 5/CT-TTg về tăng cường quản lý khai thác cát trên các sông, bảo vệ lòng sông, ông Ân báo cáo.',
      /^tăng cường quản lý khai thác cát trên các sông, bảo vệ lòng sông$/,
    ],
    [
      'Chỉ thị 5/CT-TTg về tăng cường quản lý khai thác cát trên các sông, mỗi xã một bến.',
      /^tăng cường quản lý khai thác cát trên các sông$/,
    ],
    ['Chỉ thị 5/CT-BCT về bảo đảm cung cấp điện trong các dịp Lễ, Tết và hội làng.', /các dịp Lễ, Tết và hội làng$/],
    ['Nghị định 5/2024/NĐ-CP về chống thư rác và Nghị định 7/2024/NĐ-CP', /^chống thư rác$/],
    ['Nghị định 5/2024/NĐ-CP (có hiệu lực từ 1/7/2024) quy định chế độ trực đêm.', /^chế độ trực đêm$/],
    ['Nghị định 5/2024/NĐ-CP về khám mắt, đang được sửa.', /^khám mắt$/],
    ['Nghị định 5/2024/NĐ-CP quy định thuế suất quy định: “5%”', /^thuế suất$/],
    ['Thông tư 5/2024/TT-BYT về khám mắt cho thấy nhiều lỗi', /^khám mắt$/],
    ['Nghị quyết 7-NQ/TW về kinh tế biển tổ chức sáng 9/7 tại Hà Nội', /^kinh tế biển$/],
  ])('subject: %s', (text, subject) => {
    const said = first(text).subject;
    if (subject === null) expect(said).toBeNull();
    else if (typeof subject === 'string') expect(said).toContain(subject);
    else expect(said).toMatch(subject);
  });
});

describe('the shared issuer of a list', () => {
  const issuers = (text: string) => recognise(text).references.map(({ issuer }) => issuer);
  it.each([
    [
      'of several kinds',
      'UBND tỉnh Sơn La ban hành Văn bản số 1/UBND-KT ngày 5/4/2025, Quyết định 2/QĐ-UBND ngày 6/4/2025 và Kế hoạch 3/KH-UBND',
      ['UBND tỉnh Sơn La', 'UBND tỉnh Sơn La', 'UBND tỉnh Sơn La'],
    ],
    [
      'told of the first',
      'UBND tỉnh Hà Giang ban hành các Quyết định số 3/QĐ-UBND ngày 9/2/2024 và số 4/QĐ-UBND ngày 6/3/2024',
      ['UBND tỉnh Hà Giang', 'UBND tỉnh Hà Giang'],
    ],
    [
      'told of the last',
      'theo Quyết định 3/QĐ-UBND, 4/QĐ-UBND ngày 6/3/2024 của UBND tỉnh Hà Giang',
      ['UBND tỉnh Hà Giang', 'UBND tỉnh Hà Giang'],
    ],
    [
      'another kind of document',
      'theo Quyết định 3/QĐ-UBND và Kế hoạch 4/KH-UBND của UBND tỉnh Hà Giang',
      ['Ủy ban nhân dân', 'UBND tỉnh Hà Giang'],
    ],
    [
      'no list',
      'theo Quyết định 3/QĐ-UBND thì phải chờ Quyết định 4/QĐ-UBND của UBND tỉnh Hà Giang',
      ['Ủy ban nhân dân', 'UBND tỉnh Hà Giang'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(issuers(text)).toEqual(expected);
  });
});
