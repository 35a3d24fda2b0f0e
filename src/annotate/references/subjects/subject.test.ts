import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

describe('where a subject ends', () => {
  it.each([
    ['the next document of a list', 'Quy định số 22, Quy định 102', null],
    ['a guide behind a comma', 'kèm theo Quyết định số 3/QĐ-BYT ngày 11-9-2014, Hướng dẫn rửa quả lọc', null],
    [
      'a clause behind it',
      'Nghị định 46/2016/NĐ-CP về xử phạt trong nghề muối quy định, phạt 5 triệu đồng',
      'xử phạt trong nghề muối',
    ],
    [
      'what it tells clearly',
      'Thông tư 63/2014/TT-BGTVT về dịch vụ đò ngang ghi rõ: đò có áo phao',
      'dịch vụ đò ngang',
    ],
    [
      'whose meeting',
      'hội nghị về Nghị định 67/2014/NĐ-CP về phát triển nghề muối do Bộ Công Thương tổ chức.',
      'phát triển nghề muối',
    ],
    ['where it stands too', 'Quyết định 19/2009 về tách thửa và tại Quyết định 54/2010 nêu', 'tách thửa'],
    ['a verb alone', 'Nghị định 178/2024/NĐ-CP sửa đổi nêu rõ', null],
    [
      'a capital',
      'Nghị định 177/2013/NĐ-CP ngày 14/11/2013 của Chính phủ Quy định chi tiết Luật Giá.',
      'Quy định chi tiết Luật Giá',
    ],
    [
      'behind who holds the office',
      'Tờ trình số 54 ngày 4/7 của Chủ tịch UBND tỉnh Sơn La Lò Văn Ẩn về việc lập quỹ.',
      'lập quỹ',
    ],
    ['whose guide', 'theo Nghị định 78/2013/NĐ-CP, hướng dẫn của Thanh tra Chính phủ.', null],
    ['what it says', 'Theo Thông tư 25/2016/TT-BYT, “muối biển, muối mỏ” là thực phẩm', null],
    [
      'who issued it',
      'Thông tư 76/2014/TT-BTC về tiền sử dụng đất do Bộ Tài chính ban hành, nay hết hạn',
      'tiền sử dụng đất',
    ],
    [
      'a comma inside',
      'Thông tư 2/2017/TT-BYT quy định khung giá dịch vụ khám bệnh, chữa bệnh.',
      'khung giá dịch vụ khám bệnh, chữa bệnh',
    ],
    ['who changes it', 'Nghị định 5/2020/NĐ-CP, sửa đổi tại Nghị định 4/2022/NĐ-CP', null],
    [
      'what the document before it does',
      'Nghị định 5/2020/NĐ-CP về hóa đơn, chứng từ và bãi bỏ Điều 4 Nghị định 1',
      'hóa đơn, chứng từ',
    ],
    [
      'what befalls somebody',
      'Nghị định 5/2022/NĐ-CP về lệ phí trước bạ, xe ô tô điện được miễn ba năm.',
      'lệ phí trước bạ',
    ],
    [
      'another rule',
      'Nghị định 5/2022/NĐ-CP về kỷ luật công chức và quy định của Tỉnh ủy về tiêu chuẩn.',
      'kỷ luật công chức',
    ],
    ['what it is hoped for', 'Nghị quyết 5-NQ/TW về nghề muối được kỳ vọng mở lối', 'nghề muối'],
    [
      'what the document is about that it amends',
      'Thông tư 7/2025/TT-BYT sửa đổi, bổ sung một số điều của Thông tư 5/2024/TT-BYT về khám mắt, đo thị lực cho trẻ em vùng núi có hiệu lực',
      'sửa đổi, bổ sung một số điều của Thông tư 5/2024/TT-BYT về khám mắt, đo thị lực cho trẻ em vùng núi',
    ],
    ['a decision behind it', 'Quy định 5-QĐ/TW về kỷ luật đảng, quyết định cảnh cáo.', 'kỷ luật đảng'],
    ['what it raises', 'Nghị định 5/2025/NĐ-CP về nhà ở xã hội, nâng trần thu nhập.', 'nhà ở xã hội'],
    [
      'an amount',
      'Nghị định 5/2024/NĐ-CP quy định mức phạt tối đa trong nghề muối là 75.000.000 đồng',
      'mức phạt tối đa trong nghề muối',
    ],
    ['đã of a thing', 'Thông tư 5/2024/TT-BYT về kính đã qua sử dụng đã có hiệu lực', 'kính đã qua sử dụng'],
    [
      'a list with its last item, before a verb',
      'Chỉ thị 5/CT-TTg về quản lý nhà nước đối với hoạt động thăm dò, khai thác, chế biến và bán muối khó có thể thực hiện',
      'quản lý nhà nước đối với hoạt động thăm dò, khai thác, chế biến và bán muối',
    ],
    [
      'what goes with it',
      'Nghị định 5/2015/NĐ-CP về chính sách bảo vệ và phát triển rừng ngập, gắn với giảm nghèo',
      'chính sách bảo vệ và phát triển rừng ngập, gắn với giảm nghèo',
    ],
    [
      'a list of things of a noun',
      'Nghị định 5/2024/NĐ-CP quy định xử phạt vi phạm trong lĩnh vực bưu chính, viễn thông, tần số vô tuyến điện và giao dịch điện tử.',
      'xử phạt vi phạm trong lĩnh vực bưu chính, viễn thông, tần số vô tuyến điện và giao dịch điện tử',
    ],
    [
      'a list, then what it does',
      'Quyết định 5/2024/QĐ-UBND về mức thu, nộp, miễn, giảm phí qua cầu, quản lý và sử dụng phí qua cầu, áp dụng từ tháng sau.',
      'mức thu, nộp, miễn, giảm phí qua cầu, quản lý và sử dụng phí qua cầu',
    ],
    [
      'no list: who does it is told last',
      'Chỉ thị 5/CT-TTg về tăng cường quản lý khai thác cát trên sông, thợ lặn, chủ bến được báo trước.',
      'tăng cường quản lý khai thác cát trên sông',
    ],
    [
      'a day',
      'Quyết định 9/QĐ-TTg về xây dựng bến đò mới ở thượng nguồn, ngày 4/5, đoàn lên đường',
      'xây dựng bến đò mới ở thượng nguồn',
    ],
    [
      'what comes after',
      'Nghị quyết 7-NQ/TW về phát triển nghề muối của các tỉnh ven biển đến năm 2030, tầm nhìn đến năm 2045.',
      'phát triển nghề muối của các tỉnh ven biển đến năm 2030, tầm nhìn đến năm 2045',
    ],
    [
      'where a place lies',
      'Quyết định 9/QĐ-TTg về một số ưu đãi dành cho địa bàn Suối Mơ, tỉnh Hà Giang, ông nói',
      'một số ưu đãi dành cho địa bàn Suối Mơ, tỉnh Hà Giang',
    ],
    [
      'từ chức is no *từ*',
      'Quy định 5-QĐ/TW về việc miễn nhiệm, từ chức đối với cán bộ.',
      'miễn nhiệm, từ chức đối với cán bộ',
    ],
    ['who acts behind it', 'Thông tư 5/2024/TT-BYT về khám mắt, công an xã đã báo', 'khám mắt'],
    ['a list before the verb', 'Thông tư 5/2024/TT-BYT về khám mắt, đo thị lực đã có hiệu lực', 'khám mắt, đo thị lực'],
    [
      'a list, then what it has',
      'Nghị quyết 5-NQ/TW về đẩy mạnh xã hội hóa các hoạt động dạy nghề, y tế, văn hóa và thể thao, có bốn việc',
      'đẩy mạnh xã hội hóa các hoạt động dạy nghề, y tế, văn hóa và thể thao',
    ],
    [
      'laws that it amends',
      'Luật số 4/2024/QH15 sửa đổi một số điều của Luật Giá số 16/2023/QH15, Luật Thú y và Luật Dược.',
      'sửa đổi một số điều của Luật Giá số 16/2023/QH15, Luật Thú y và Luật Dược',
    ],
    ['another law', 'Nghị định 5/2024/NĐ-CP về giá nước máy của Luật Giá, Luật Thú y', 'giá nước máy của Luật Giá'],
    [
      'of when, before a verb',
      'Nghị quyết 5-NQ/TW về phát triển nghề muối của các tỉnh đến năm 2030, tầm nhìn đến năm 2045 của Bộ Chính trị đã nêu',
      'phát triển nghề muối của các tỉnh đến năm 2030, tầm nhìn đến năm 2045',
    ],
    [
      'letters',
      'Quyết định 5/QĐ-BHXH ban hành quy trình thu BHXH, BHYT được sửa đổi',
      'ban hành quy trình thu BHXH, BHYT',
    ],
    ['cũng', 'Thông tư 5/2024/TT-BYT về khám mắt cũng quy định như sau: một', 'khám mắt'],
    ['a document in brackets', 'Kết luận số 5/KL-TTCP về thanh tra cảng và Kết luận (số 6/KL-TTCP)', 'thanh tra cảng'],
    ['a wish', 'Quyết định 9/QĐ-UBND về việc bác đơn yêu cầu trả bến đò? Ông Ân hỏi', 'bác đơn yêu cầu trả bến đò'],
    ['cho thấy', 'Thông tư 5/2024/TT-BYT về khám mắt cho thấy, nhiều trạm thiếu máy', 'khám mắt'],
    ['who passed it', 'Nghị quyết 5/2024/NQ-HĐND về giá nước được HĐND tỉnh thông qua hôm qua', 'giá nước'],
    ['another deed', 'Thông tư 5/2024/TT-BYT quy định về khám mắt bãi bỏ Thông tư 1/2014/TT-BYT', 'khám mắt'],
    ['three dots', 'Thông tư 5/2024/TT-BYT về khám mắt, đo thị lực… có hiệu lực', 'khám mắt, đo thị lực'],
  ])('%s: %s', (_, text, subject) => {
    expect(first(text).subject).toBe(subject);
  });
});
