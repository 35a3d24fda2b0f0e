import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

/** Longer than what is read at first. */
const MANY = `khoản 2 Điều 4, ${[11, 13, 17, 19, 23, 29, 31, 37, 41].map((n) => `điểm c khoản 6 Điều ${n}`).join(', ')} và Điều 53`;

describe('pinpoints', () => {
  it('are whole, however many parts of a document are cited', () => {
    expect(first(`Tòa áp dụng ${MANY} của Luật Thủy lợi.`).mentions[0]?.pinpoint).toBe(MANY);
  });

  it.each([
    ['khoản 2 Điều 5 Nghị định 15/2020/NĐ-CP', 'khoản 2 Điều 5'],
    ['Khoản 1, Điều 4, Thông tư 29/2024/TT-BYT', 'khoản 1 Điều 4'],
    ['Điều 5 khoản 12 điểm đ Luật Đất đai', 'điểm đ khoản 12 Điều 5'],
    ['Điều 5.1.b Nghị định 72/2013/NĐ-CP', 'Điều 5.1.b'],
    ['khoản 4 – Điều 251 Bộ luật Hình sự', 'khoản 4 Điều 251'],
    ['điểm a, b khoản 3 điều 7 của Luật Nhà ở', 'điểm a, b khoản 3 Điều 7'],
    ['khoản 15 Điều 6 và khoản 12 Điều 7 Nghị định 168/2024/NĐ-CP', 'khoản 15 Điều 6 và khoản 12 Điều 7'],
    ['Bộ luật Dân sự năm 2015 (Điều 163)', 'Điều 163'],
    ['bổ sung Điều 3a vào Nghị định 24/2021/NĐ-CP', 'Điều 3a'],
    ['khoản 3, và 5 Điều 7 Nghị định 24/2021/NĐ-CP', 'khoản 3, và 5 Điều 7'],
    ['Chương II Nghị định 15/2020/NĐ-CP', 'Chương II'],
    ['Phụ lục III, Thông tư 08/2022/TT-BGDĐT', 'Phụ lục III'],
    ['Nghị định 15/2020/NĐ-CP về xử phạt, nhất là khoản 2 Điều 7, có hiệu lực', 'khoản 2 Điều 7'],
    ['Thông tư 12/2022/TT-BTC về phí, trong đó có điểm a khoản 1 Điều 4', 'điểm a khoản 1 Điều 4'],
    ['Nghị định 15/2020/NĐ-CP về đất, nhất là Điều 7 Luật Đất đai', null],
    ['Nghị định 15/2020/NĐ-CP về đất, nhất là đất ở tại điểm dân cư', null],
    ['Điều 12 - Bảo vệ bờ kênh của Luật Thủy lợi năm 2017', 'Điều 12'],
    ['khoản 3 Điều 8 (thời hạn trả lời) của Luật Tiếp cận thông tin', 'khoản 3 Điều 8'],
    ['điểm c khoản 3 Điều 18 dự thảo Luật Nhà giáo', 'điểm c khoản 3 Điều 18'],
    ['Điều 61 Văn bản hợp nhất Bộ luật Lao động', 'Điều 61'],
    ['Phụ lục I ban hành kèm theo Nghị định 08/2022/NĐ-CP', 'Phụ lục I'],
    ['Mẫu số 2 Phụ lục II kèm theo Nghị định 08/2022/NĐ-CP', 'Phụ lục II'],
    ['Điều 12 Quy chế ban hành kèm theo Nghị định 08/2022/NĐ-CP', null],
    ['Điều 12 - Bảo vệ bờ kênh, theo Luật Thủy lợi', null],
    ['Chấm điểm 8 - mức cao nhất của Luật Thủy lợi', null],
    ['Điều 12 - phần Nghị định đã nhắc của Luật Thủy lợi', null],
    ['xem mục 3 (có ảnh) rồi đọc Luật Thủy lợi', null],
    ['Điều 101 về tin giả trong Nghị định số 15/2020/NĐ-CP', 'Điều 101'],
    ['Điều 12 quy định về bờ kênh của Luật Thủy lợi năm 2017', 'Điều 12'],
    ['Khoản 2 điểm a Điều 5 Nghị định 15/2020/NĐ-CP', 'điểm a khoản 2 Điều 5'],
    ['theo khoản 2\nĐiều 5 Nghị định 15/2020/NĐ-CP', 'khoản 2 Điều 5'],
    ['Bến nước đã cũ\nCăn cứ các Điều 5, 9 và Điều 12 của Nghị định 15/2020/NĐ-CP', 'các Điều 5, 9 và Điều 12'],
    ['theo điểm c khoản 3\nvà khoản 4 Điều 5\nNghị định 15/2020/NĐ-CP', 'điểm c khoản 3 và khoản 4 Điều 5'],
    ['điểm b / khoản 3 / Điều 8 / Chương II của Nghị định 15/2020/NĐ-CP', 'điểm b khoản 3 Điều 8 Chương II'],
    ['khoản 8,Điều 5 Nghị định 15/2020/NĐ-CP', 'khoản 8 Điều 5'],
    ['Điều 31 & 32 Luật Thủy lợi', 'Điều 31 & 32'],
    ['Điều 142 - Bộ luật Hình sự', 'Điều 142'],
    ['điểm c, Khoản1, Điều5 Luật Thủy lợi', 'điểm c khoản 1 Điều 5'],
    ['Mục 4, Điều 1 Quyết định số 15/2020/QĐ-TTg', 'Mục 4 Điều 1'],
    ['Chương II, Mục 4, Điều 15 Nghị định 15/2020/NĐ-CP', 'Điều 15 Mục 4 Chương II'],
    ['Mục 3, Phụ lục II (ban hành kèm theo Nghị định 15/2020/NĐ-CP)', 'Mục 3 Phụ lục II'],
    ['Nghị định 15/2020/NĐ-CP, tại khoản 2 Điều 5, quy định', 'khoản 2 Điều 5'],
    ['Tại Nghị định 15/2020/NĐ-CP ngày 3/2/2020 của Chính phủ, khoản 2 Điều 5 quy định rõ', 'khoản 2 Điều 5'],
    ['Nghị định 15/2020/NĐ-CP quy định tại Điều 5 như sau', 'Điều 5'],
    ['Luật Đất đai năm 2013 (sửa đổi năm 2018), tại khoản 3 Điều 5, quy định', 'khoản 3 Điều 5'],
    ['Luật Đất đai năm 2013 (đã hết hiệu lực) (Điều 62)', 'Điều 62'],
    ['Luật Đất đai năm 2013 (sửa đổi năm 2018), Điều 5 Luật Nhà ở quy định', null],
    ['Luật Đất đai năm 2013 (có 14 chương) (Điều 62)', null],
    ['Nghị định 15/2020/NĐ-CP, tại Điều 5 Luật Đất đai quy định', null],
    ['Nghị định 15/2020/NĐ-CP, Điều 5 Luật Đất đai', null],
    ['Xem Điều 5\nNghị định 15/2020/NĐ-CP có hiệu lực', null],
    ['Bài trước nói tới Điều 5.\nNghị định 15/2020/NĐ-CP có hiệu lực', null],
    ['Điều 12 về bờ kênh mà Nghị định đã nhắc trong Luật Thủy lợi', null],
    ['cộng 2 điểm khu vực theo Thông tư 08/2022/TT-BGDĐT', null],
    ['khoản 3 tỷ đồng. Nghị định 15/2020/NĐ-CP', null],
  ])('%s', (text, pinpoint) => {
    expect(first(text).mentions[0]?.pinpoint).toBe(pinpoint);
  });
});
