import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

describe('predicates after a subject', () => {
  it.each([
    ['what it will', 'Nghị định 5/2024/NĐ-CP về nuôi ong sẽ được sửa trong năm nay', 'nuôi ong'],
    ['that it is past', 'Thông tư 5/2024/TT-BYT hướng dẫn trực trạm xá đã hết hiệu lực', 'hướng dẫn trực trạm xá'],
    ['that its task is done', 'Nghị định 5 về buôn trầm hương đã hoàn thành sứ mệnh.', 'buôn trầm hương'],
    ['what was replaced', 'Nghị định 5/2021 về nghề lặn bị thay thế bằng Nghị định 9/2025.', 'nghề lặn'],
    ['whom it lets', 'Nghị quyết 5/2023/QH15 về phát triển TP.HCM cho phép thành phố vay vốn.', 'phát triển TP.HCM'],
    ['what it does not', 'Thông tư 5/2024/TT-BYT về khám mắt không cấm trạm xá mở đêm', 'khám mắt'],
    ['what it rules', 'Hướng dẫn số 12-HD/BTCTW về công tác đảng viên quy định rõ hồ sơ', 'công tác đảng viên'],
    ['what it asks', 'Nghị định 5/2020/NĐ-CP về xe thồ có yêu cầu xe gắn đèn không?', 'xe thồ'],
    [
      'who is in the chair',
      'Kết luận số 9-KL/TW về sinh hoạt chi bộ do đồng chí Bí thư Tỉnh ủy chủ trì.',
      'sinh hoạt chi bộ',
    ],
    ['to whom it went', 'Báo cáo số 6/BC-SYT về trạm xá gửi Chi cục Dân số', 'trạm xá'],
    ['what people say', 'Quy định 41 về miễn nhiệm, từ chức được nhiều cử tri đồng tình.', 'miễn nhiệm, từ chức'],
    ['its motto', 'Kế hoạch 6/KH-UBND về tổ chức hội đua ghe với chủ đề sông quê', 'tổ chức hội đua ghe'],
    ['to whom it gives a task', 'Thông tư 5/2024/TT-BYT về khám mắt giao Cục Dân số theo dõi.', 'khám mắt'],
    ['when those meet who it appoints', 'Quyết định 5/QĐ-TTg về việc lập Tổ lái đò họp hằng tháng', 'lập Tổ lái đò'],
    ['what it adds', 'Nghị định 5/2024/NĐ-CP quy định về nuôi ong bổ sung nhiều điểm mới.', 'nuôi ong'],
    ['what it opens', 'Nghị quyết 5-NQ/TW về nghề muối mở đường cho các xã ven biển.', 'nghề muối'],
    ['what it is for', 'Nghị định 5/2024/NĐ-CP về nuôi ong nhằm tháo gỡ khó khăn.', 'nuôi ong'],
    ['what a fund is for', 'Quyết định 5/QĐ-UBND thành lập Quỹ Đò Ngang để giúp trẻ em.', 'thành lập Quỹ Đò Ngang'],
    ['what a team is for', 'Quyết định 5/QĐ-UBND về việc thành lập Tổ lái đò nhằm cứu hộ.', 'thành lập Tổ lái đò'],
    ['what a rule is for', 'Thông tư 5/2024/TT-BYT về hồ sơ để mở trạm xá', 'hồ sơ để mở trạm xá'],
    ['what it strives for', 'Kế hoạch 6/KH-UBND về trạm xá năm 2025 phấn đấu 100% xã có.', 'trạm xá năm 2025'],
    ['from when it counts', 'Nghị quyết 5/2025/NQ-HĐND về học phí áp dụng từ năm học tới.', 'học phí'],
    ['that people live by it', 'Nghị quyết 5-NQ/TW về nghề muối đi vào cuộc sống.', 'nghề muối'],
    ['who drew it up', 'Nghị định 5/2024/NĐ-CP về nuôi ong mà Bộ Y tế soạn.', 'nuôi ong'],
    [
      'how large it is',
      'Quyết định 5/QĐ-UBND phê duyệt Đề án nghề muối với tổng vốn lớn.',
      'phê duyệt Đề án nghề muối',
    ],
    [
      'but not what helps in a title',
      'Nghị quyết 5/2025/QH15 về cơ chế đặc thù nhằm tháo gỡ khó khăn của nghề muối.',
      'cơ chế đặc thù nhằm tháo gỡ khó khăn của nghề muối',
    ],
    ['when it is held', 'Kế hoạch 6/KH-UBND về tổ chức hội đua ghe, diễn ra trong ba ngày', 'tổ chức hội đua ghe'],
    ['when it begins', 'Nghị quyết 6/2025/QH15 về trạm quan trắc, hiệu lực ngay khi thông qua', 'trạm quan trắc'],
    ['what it names', 'Nghị định 5/2017/NĐ-CP về giá muối bao gồm kê khai, niêm yết giá', 'giá muối'],
    ['of how many articles it is', 'Quy định 144-QĐ/TW về chuẩn mực đạo đức gồm 6 điều.', 'chuẩn mực đạo đức'],
    [
      'that it was made known',
      'Chỉ thị 50-CT/TW về phòng ngừa, xử lý vi phạm được quán triệt tới chi bộ.',
      'phòng ngừa, xử lý vi phạm',
    ],
    ['that a law took it up', 'Nghị quyết 42/2017/QH14 về nợ xấu được luật hóa từ năm sau', 'nợ xấu'],
    ['how it is carried out', 'Chỉ thị 35-CT/TW về đại hội chi bộ được triển khai đúng tiến độ.', 'đại hội chi bộ'],
    [
      'what it sets',
      'Nghị quyết 5-NQ/TW về công tác phụ nữ vùng biển xác định “đến năm 2030”',
      'công tác phụ nữ vùng biển',
    ],
    [
      'what it is for all',
      'Quy định 37-QĐ/TW về những điều không được làm là kim chỉ nam',
      'những điều không được làm',
    ],
    ['that it was sent just now', 'Công điện 65/CĐ-TTg về an toàn hồ đập vừa được gửi đi', 'an toàn hồ đập'],
    ['whom it binds', 'Quyết định 5/QĐ-NHNN về an toàn thanh toán buộc khách soi mặt', 'an toàn thanh toán'],
    ['why it was told', 'Nghị quyết 5/2016/UBTVQH14 về án phí để đề nghị miễn.', 'án phí'],
    ['that it does not fit', 'Thông tư 5/2023/TT-BYT quy định tỷ lệ thuốc nam chưa phù hợp', 'tỷ lệ thuốc nam'],
    ['whom it helps', 'Nghị quyết 5/2025/QH15 về sắp xếp bến đò giúp các chủ ghe yên tâm', 'sắp xếp bến đò'],
    ['that it does not again', 'Thông tư 5/2023/TT-BYT về an toàn mắm cua lại không nhắc tới', 'an toàn mắm cua'],
    ['where it is posted', 'Thông báo 5/TB-HĐTD về danh sách thí sinh được niêm yết tại sở', 'danh sách thí sinh'],
    [
      'when it begins',
      'Thông tư 5/2022/TT-BNV hướng dẫn xếp loại thợ dệt bắt đầu áp dụng',
      'hướng dẫn xếp loại thợ dệt',
    ],
    ['what somebody asks', 'Nghị quyết 5/2023/UBTVQH15 về sắp xếp xã và hỏi bao giờ có tên', 'sắp xếp xã'],
    ['how to change it', 'sửa Quyết định 5/2018/QĐ-UBND về nhà sàn theo hướng bớt giấy tờ', 'nhà sàn'],
    ['instead of what', 'Nghị quyết 5/2024/NQ-HĐND về học nghề, thay Nghị quyết 9/2017/NQ-HĐND.', 'học nghề'],
    ['until when', 'Kế hoạch 5/KH-MTTQ về ủng hộ làng chài, thời gian đến hết tháng 10.', 'ủng hộ làng chài'],
    ['a bill', 'Tờ trình 5/TTr-CP về dự án Luật Giá (sửa đổi) được gửi đi', 'dự án Luật Giá (sửa đổi)'],
    ['a lead that is cut off', 'Quyết định 5/QĐ-BCA về công bố thủ tục cấp thẻ trong ...', 'công bố thủ tục cấp thẻ'],
    [
      'whom it lets do what',
      'Nghị định 5/2024/NĐ-CP hướng dẫn Luật Cư trú cho phép đăng ký trên ghe',
      'hướng dẫn Luật Cư trú',
    ],
    [
      'what it once did',
      'Thông tư 5/2015/TT-BNV quy định mã số nghề lặn từng khiến nhiều người bỏ nghề',
      'mã số nghề lặn',
    ],
    ['who thinks so', 'Thông tư 22 về đánh giá học sinh lớp ghép, cô giáo cho rằng khó', 'đánh giá học sinh lớp ghép'],
    ['who minds', 'Nghị quyết 5/NQ-HĐND về dự toán thu, chi của xã bị cử tri chất vấn', 'dự toán thu, chi của xã'],
    ['its count', 'Nghị quyết 5/2017/QH14 thí điểm bán muối hết hiệu lực', 'thí điểm bán muối'],
    ['a number of acres', 'Quyết định 5/QĐ-UBND về thu hồi 200 m2 đất bị người dân phản ánh', 'thu hồi 200 m2 đất'],
    [
      'years to come',
      'Nghị quyết 5-NQ/TW về nghề muối năm 2023 và những năm tiếp theo.',
      'nghề muối năm 2023 và những năm tiếp theo',
    ],
    [
      'who issued it',
      'Quyết định 5/2021/QĐ-TTg về phân loại bến đò của Thủ tướng Chính phủ, ba bến phải đóng',
      'phân loại bến đò',
    ],
  ])('%s: %s', (_, text, subject) => {
    expect(first(text).subject).toBe(subject);
  });
});

describe('the same words inside a title', () => {
  it.each([
    ['đã', 'kính đã qua sử dụng'],
    ['đang', 'chế độ đối với người đang chấp hành án'],
    ['chưa', 'giám hộ người chưa thành niên'],
    ['không', 'gỗ không rõ nguồn gốc'],
    ['bị', 'hỗ trợ hộ bị thu hồi đất'],
    ['cho phép', 'giới hạn tối đa cho phép hàm lượng chì trong gốm'],
    ['vừa được', 'hỗ trợ doanh nghiệp nhỏ và vừa được cấp tín dụng'],
    ['giúp', 'tổ chức trợ giúp pháp lý'],
    ['lại', 'quản lý viện trợ không hoàn lại không thuộc hỗ trợ phát triển'],
    ['thay đổi', 'đăng ký thay đổi hộ tịch'],
    ['buộc', 'đóng bảo hiểm bắt buộc của thợ lặn'],
    ['chỉ', 'cấp chứng chỉ hành nghề lặn'],
    ['yêu cầu', 'danh mục máy có yêu cầu nghiêm ngặt về an toàn'],
    ['các yêu cầu', 'tiêu chuẩn bến đò và yêu cầu kỹ thuật của phao'],
    ['thay thế', 'trồng rừng thay thế khi chuyển mục đích'],
    ['gửi', 'bảo hiểm tiền gửi'],
    ['được sửa đổi', 'công bố thủ tục mới ban hành, được sửa đổi, bổ sung và bị bãi bỏ trong lĩnh vực muối'],
    ['mới ban hành', 'công bố thủ tục mới ban hành trong lĩnh vực muối'],
    ['of the body', 'quy chế làm việc của Thủ tướng Chính phủ'],
  ])('%s', (_, subject) => {
    expect(first(`Thông tư 5/2024/TT-BYT về ${subject}.`).subject).toBe(subject);
  });
});
