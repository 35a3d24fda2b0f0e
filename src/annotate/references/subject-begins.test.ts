import { describe, expect, it } from 'vitest';
import { first } from './test-table';

describe('where a subject begins', () => {
  it.each([
    [
      'to whom a letter went',
      'Công văn 5/BYT-KH gửi sở y tế các tỉnh, thành phố về việc khám mắt cho trẻ.',
      'khám mắt cho trẻ',
    ],
    [
      'what is asked for',
      'UBND tỉnh có Tờ trình số 5/TTr-UBND đề nghị phê duyệt dự án cầu Suối Mơ.',
      'đề nghị phê duyệt dự án cầu Suối Mơ',
    ],
    [
      'to whom a letter went, without việc',
      'Công văn 5/BYT-KH gửi các sở, ngành về tăng cường khám mắt cho trẻ.',
      'tăng cường khám mắt cho trẻ',
    ],
    ['behind who is answered', 'Công văn 5/BYT-KH trả lời Sở Y tế Sơn La về việc khám mắt.', 'khám mắt'],
    ['where a letter is to be answered', 'Công văn 5/BYT-KH gửi các sở, báo cáo về Bộ trước tháng 7.', null],
    [
      'what an order has done',
      'Công điện số 5/CĐ-TTg ngày 3/9/2024 chỉ đạo các tỉnh ứng phó bão.',
      'chỉ đạo các tỉnh ứng phó bão',
    ],
    ['what a directive has done', 'Chỉ thị số 5/CT-TTg tăng cường tuần tra bến đò.', 'tăng cường tuần tra bến đò'],
    ['what others do by an order', 'Thực hiện Chỉ thị số 5/CT-TTg, tăng cường tuần tra bến đò', null],
    ['what an order says', 'Công điện số 5/CĐ-TTg chỉ đạo rõ như vậy', null],
    [
      'what a plan is for',
      'UBND tỉnh ban hành Kế hoạch số 5/KH-UBND triển khai tuần tra bến đò.',
      'triển khai tuần tra bến đò',
    ],
    [
      'what a plan carries out',
      'UBND tỉnh có Kế hoạch số 5/KH-UBND thực hiện chỉ tiêu phủ xanh bãi bồi.',
      'thực hiện chỉ tiêu phủ xanh bãi bồi',
    ],
    ['what others do by a plan', 'Xã theo Kế hoạch số 5/KH-UBND triển khai tuần tra bến đò.', null],
    ['what a conclusion adds', 'Kết luận 137 của Bộ Chính trị hướng dẫn thêm.', null],
    ['what a decree orders', 'Nghị định 5/2024/NĐ-CP tăng cường tuần tra bến đò.', null],
    [
      'by whom and when it was issued',
      'Thông tư 5/2024/TT-BYT được Bộ Y tế ban hành ngày 12/5/2024 hướng dẫn khám mắt.',
      'hướng dẫn khám mắt',
    ],
    ['what is asked for, in no proposal', 'Công văn 5/BYT-KH đề nghị các sở báo cáo.', null],
    [
      'what a meeting came to',
      'Thông báo số 5/TB-VPCP ngày 12/7/2024 kết luận của Phó Thủ tướng tại cuộc họp về bến đò.',
      'kết luận của Phó Thủ tướng tại cuộc họp về bến đò',
    ],
    [
      'a task beside another',
      'Chỉ thị 5/CT-TTg về một số nhiệm vụ cấp bách, quyết liệt ngăn chặn, giải quyết nạn hút cát trên sông.',
      'một số nhiệm vụ cấp bách, quyết liệt ngăn chặn, giải quyết nạn hút cát trên sông',
    ],
    ['where it rules', 'Nghị định 5/2024/NĐ-CP quy định tại Điều 5 như sau', null],
    ['a bill', 'Tờ trình số 5/TTr-CP về dự án Luật Nhà giáo trình Quốc hội', 'dự án Luật Nhà giáo'],
    ['the term of the body', 'Nghị quyết 5-NQ/TW của Trung ương khóa XIII về kinh tế biển.', 'kinh tế biển'],
    [
      'in quotation marks, with its commas',
      'Nghị quyết 5-NQ/TW về “Phát triển nghề muối ven biển đến năm 2030, tầm nhìn đến năm 2045”',
      'Phát triển nghề muối ven biển đến năm 2030, tầm nhìn đến năm 2045',
    ],
    [
      'a title inside',
      'Quyết định 5/QĐ-TTg phê duyệt Đề án “Trạm xá trên sông” tại ba tỉnh',
      'phê duyệt Đề án “Trạm xá trên sông”',
    ],
    ['about a name', 'Kế hoạch số 5/KH-UBND về triển khai “Lớp đêm” tại xã', 'triển khai “Lớp đêm”'],
    ['về inside the marks', 'Quy định 5-QĐ/TW "về thi hành Điều lệ" có hiệu lực', 'thi hành Điều lệ'],
    [
      'behind a ministry',
      'Thông tư 5/2020/TT-BNG của Bộ Ngoại giao hướng dẫn ký kết thỏa thuận.',
      'hướng dẫn ký kết thỏa thuận',
    ],
    ['phê duyệt', 'Quyết định 5/QĐ-TTg phê duyệt quy hoạch bến đò.', 'phê duyệt quy hoạch bến đò'],
    ['ban hành quy định', 'Thông tư 5/2024/TT-BYT ban hành quy định về khám mắt.', 'khám mắt'],
    ['ban hành Thông tư', 'Thông tư 5/2024/TT-BYT ban hành Thông tư quy định khám mắt.', 'khám mắt'],
    ['ban hành danh mục', 'Thông tư 5/2024/TT-BYT ban hành danh mục kính mắt.', 'ban hành danh mục kính mắt'],
    ['when it was issued', 'Thông tư 5/2024/TT-BYT ban hành tuần trước', null],
    ['what it brings', 'Nghị định 5/2024/NĐ-CP bổ sung nhiều mức phạt mới', null],
    ['nothing behind it', 'Thông tư 5/2024/TT-BYT quy định chi tiết.', null],
    [
      'quy định và hướng dẫn',
      'Nghị định 5/2024/NĐ-CP quy định và hướng dẫn thi hành Luật Giá.',
      'quy định và hướng dẫn thi hành Luật Giá',
    ],
    ['what it does not', 'Thông tư 5/2024/TT-BYT của Bộ Y tế đều không quy định trạm xá phải mở đêm', null],
    ['what one article rules', 'Điều 10 Thông tư 5/2024/TT-BYT quy định mức phí 5%', null],
    [
      'ban hành hướng dẫn',
      'Quyết định 5/QĐ-BYT ban hành Hướng dẫn chữa vết nhện đốt.',
      'ban hành Hướng dẫn chữa vết nhện đốt',
    ],
    ['in brackets', 'Thông tư 5/2024/TT-BYT (quy định về khám mắt) còn dùng', 'khám mắt'],
    ['no subject in brackets', 'Thông tư 5/2024/TT-BYT (sửa đổi năm 2025) còn dùng', null],
    ['qui định', 'Nghị định 5/2002/NĐ-CP qui định chi tiết Pháp lệnh Thú y.', 'qui định chi tiết Pháp lệnh Thú y'],
    ['who agreed', 'Quy chế 5/QCPH-BCA-BQP ngày 5/1/2021 giữa hai bộ về tạm giữ ghe.', 'tạm giữ ghe'],
    ['what a decision does', 'Quyết định 5/QĐ-BNN công nhận giống bưởi mới.', 'công nhận giống bưởi mới'],
    [
      'who is appointed, without về việc',
      'Quyết định 5/QĐ-TTg bổ nhiệm có thời hạn ông Lò Văn Ẩn giữ chức Thứ trưởng.',
      'bổ nhiệm có thời hạn ông Lò Văn Ẩn giữ chức Thứ trưởng',
    ],
    ['what a decree does', 'Nghị định 5/2024/NĐ-CP công nhận quyền của ngư dân.', null],
    [
      'who is accused',
      'Kết luận 5/KL-UBND về tố cáo đối với ông Lò Văn Ẩn, Chủ tịch UBND xã Suối Mơ bao che bến lậu.',
      'tố cáo đối với ông Lò Văn Ẩn, Chủ tịch UBND xã Suối Mơ bao che bến lậu',
    ],
    [
      'of whom another tells',
      'Kết luận 5/KL-UBND về tố cáo ông Lò Văn Ẩn, Chủ tịch xã đã xin lỗi.',
      'tố cáo ông Lò Văn Ẩn',
    ],
    [
      'behind who issued it and when',
      'Thông tư 5/2024/TT-BYT ngày 3/4/2024 do Bộ Y tế ban hành hướng dẫn khám mắt.',
      'hướng dẫn khám mắt',
    ],
    ['the title behind an article', 'Điều 10 Thông tư 5/2024/TT-BYT quy định về khám mắt.', 'khám mắt'],
  ])('%s: %s', (_, text, subject) => {
    expect(first(text).subject).toBe(subject);
  });
});
