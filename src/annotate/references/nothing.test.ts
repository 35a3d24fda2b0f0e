import { describe, expect, it } from 'vitest';
import { mentions } from './test-table';

describe('text that names no document', () => {
  it.each([
    'với 461/465 ĐBQH tán thành, 50/50 phiếu',
    'tổng đài 24/7, ngày 2/9, tỷ lệ 1/500',
    'ứng phó bão số 13 tại đơn vị bầu cử số 10',
    'Bộ quyết định điều động 3 cán bộ; quyết định 5 vấn đề',
    'nghị quyết 5 năm, kế hoạch 5 năm 2021-2025, Kế hoạch 2025',
    'quy định 5K và Quy định 5K',
    'QCVN 41:2019/BGTVT, TCVN 5687:2010, QCVN 26/2010/BTNMT',
    'Đề án 06, Đề án 06/CP, Chương trình 135/CP',
    'Nghị định này, Luật này, theo luật, các dự án luật',
    'Nghị định thư 1997; Nghị quyết Trung ương 4 khóa XII',
    'luật sư, Luật gia, kỷ luật, pháp luật Việt Nam, Báo Pháp luật Việt Nam',
    'Công ty Luật An Phát, khoa Luật Hình sự, Đại học Luật Hà Nội',
    'Công ước Liên hợp quốc về Luật Biển năm 1982, Tòa án quốc tế về Luật Biển',
    'Luật An ninh quốc gia Hồng Kông, Luật Đầu tư của Lào',
    'Hiến pháp, Hiến pháp Hàn Quốc năm 1987',
    'Luật Thương mại năm 1974 của Mỹ, Luật Quốc tịch (sửa đổi) của Đức, Luật Đa dạng Thương mại 1962 của Mỹ',
    'Luật Hấp dẫn, luật hấp dẫn, Luật Vạn vật hấp dẫn',
    'theo Mẫu số 01/BC-UBND, Hợp đồng số 12/HĐ-ABC, hóa đơn 15/TB-XY, chứng thư số 34/CT-VCB',
    'tàu NĐ 3061, xe mang số 12/5',
    'căn hộ số CT6A-2024, tòa CT2-2019 và nhà CT 5-2020',
    'Luật Số hiệu: Loại văn bản, số hiệu áo 10, số hiệu tàu HQ 571',
    '/TTr-VPCP; Số: …/2024/TT-NHNN',
    'Kết luận: 12 người vi phạm. Thông báo: 30/4-1/5 nghỉ lễ. Quyết định: 168 xe',
    'Luật Hồng Đức, Luật Gia Long, theo luật lao động',
    'luật giao thông, luật chơi, luật đất đai',
    'Đạo luật Nhập cư 1917, Luật Nhập cư năm 1917, Giám luật Hội đồng Trị sự',
    'Hướng dẫn 12 cách nấu, Quy định 30 phút, Kế hoạch 100 ngày',
    'Nghị quyết 2231 của Hội đồng Bảo an Liên hợp quốc',
    'Hội đồng Bảo an Liên hợp quốc ngày 2.6 thông qua Nghị quyết 2356',
  ])('%s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});
