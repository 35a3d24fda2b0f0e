import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

describe('people who are not officials', () => {
  it.each([
    ['a post without a name', 'Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Y tế báo cáo.'],
    ['plural posts', 'Bí thư, Chủ tịch UBND các huyện và Trưởng Công an các xã dự họp.'],
    ['ministries after a colon', 'Bộ trưởng các Bộ: Quốc phòng, Công an, Xây dựng, Công Thương.'],
    ['streets and crossings', 'Tại ngã tư Lê Duẩn - Hai Bà Trưng, trên đường Võ Văn Kiệt, gần cầu Nguyễn Văn Cừ.'],
    [
      'communes before a post',
      'Các xã Hòa Bình và Tân Mây Đông, Chủ tịch UBND huyện nói. Ba xã: Tân Mây Đông, Phó Chủ tịch vắng.',
    ],
    ['a school and a ship', 'Trường THPT Lê Hồng Phong đón tàu Trần Hưng Đạo.'],
    ['photo credits and bylines', 'Ảnh: Vũ Hoài Ân\nNgô Bích Thảo'],
    ['a witness and a victim', 'Chị Ngô Bích Thảo và bị cáo Vũ Hoài Ân khai tại tòa.'],
    ['a lawyer', 'Luật sư Vũ Hoài Ân (Đoàn Luật sư TP Hà Nội) phân tích.'],
    ['initials', 'Ông Y. và bà K. khai nhận.'],
    ['power, not an acting post', 'Chính quyền tổng thống mới và thẩm quyền Chủ tịch.'],
    ['a heading in capitals', 'NHÀ LÃNH ĐẠO GẦN GŨI VỚI DÂN\nTHỦ TƯỚNG TÀI BA CỦA ĐẤT NƯỚC'],
    ['a candidate', 'Ứng cử viên tổng thống Harold Winslow phát biểu.'],
    ['other words with the same syllables', 'Cán bộ trưởng thành, chức vụ phó, nội bộ, vụ việc, nguyên nhân.'],
    [
      'a guest of a ceremony',
      'Chủ tịch Quốc hội tặng hoa. Cao tuổi nhất là đại biểu Vũ Hoài Ân, 71 tuổi, điển hình về xây dựng nông thôn mới.',
    ],
    [
      'what all who hold a post must do',
      'Ông Vũ Hoài Ân vi phạm quy định về nêu gương của cán bộ, trước hết là Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư.',
    ],
    [
      'ministers, as papers call them',
      'Ảnh: Vũ Hoài Ân - TTXVN Là Tư lệnh ngành thứ hai trả lời chất vấn, Bộ trưởng nói.',
    ],
    ['a thing with a number', 'Trưởng phòng kiểm tra Khu Ngô Đình Ẩn 12 và lô Trần Bé 5.'],
    ['a man of history', 'Ông Vũ Hoài Ân, Chủ tịch Hồ Chí Minh là những người được nhắc đến.'],
    ['a general of old, and veterans of sport', 'Danh tướng Vũ Hoài Ân thắng trận. Lão tướng Đinh Công Sửu ghi bàn.'],
    ['a king of old', 'Vua Vũ Hoài Ân và vua Đinh Công Sửu được thờ tại đây.'],
    ['years', 'Xuân Giáp Thìn, Thủ tướng chúc Tết.'],
  ])('%s: %s', (_, text) => {
    expect(recogniseOfficials(fold(text))).toEqual([]);
  });

  it.each([
    ['a firm', 'Ông Vũ Hoài Ân, Chủ tịch HĐQT Công ty Thép Hòa Bình, nói.'],
    ['a hospital', 'TS Vũ Hoài Ân, Giám đốc Bệnh viện Nguyễn Tri Phương.'],
    ['a department of a school', 'Ông Vũ Hoài Ân, Trưởng ban Quản lý đào tạo - Học viện Sông Hồng, nói.'],
    ['a department of a hospital', 'Ông Vũ Hoài Ân, Trưởng phòng Kế hoạch - Bệnh viện Sông Hồng tư vấn.'],
    ['a village', 'Ông Vũ Hoài Ân, Trưởng thôn Ngòi Lao.'],
    ['a law office', 'Luật sư Vũ Hoài Ân, Trưởng Văn phòng luật sư Sông Trà, trả lời.'],
    ['a branch of a paper', 'Nhà báo Vũ Hoài Ân, Phó Trưởng Văn phòng đại diện Báo Sông Trà, nói.'],
    ['a board of a church', 'Hòa thượng Vũ Hoài Ân, Trưởng ban Trị sự Giáo hội Phật giáo tỉnh Hà Nam, dự.'],
    ['bishops', 'Chủ tịch Hội đồng Giám mục Việt Nam Vũ Hoài Ân gặp các linh mục.'],
    ['judges of a contest', 'Hoa hậu Vũ Hoài Ân - Trưởng ban giám khảo Hoa Sen 2024 - cho biết. Thủ tướng không dự.'],
    ['who runs a contest', 'Ông Vũ Hoài Ân, Phó Trưởng ban tổ chức cuộc thi, nói.'],
    ['a team of players', 'Thủ tướng khen. HLV chọn Vũ Hoài Ân làm đội trưởng U23 Việt Nam.'],
  ])('known, and apart: %s', (_, text) => {
    expect(recogniseOfficials(fold(text)).map((official) => [official.name, official.class])).toEqual([
      ['Vũ Hoài Ân', 'other'],
    ]);
  });
});
