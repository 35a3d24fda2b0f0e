import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

describe('names and brackets in a subject', () => {
  it.each([
    ['a dot in a name', 'Nghị quyết 5/2024/QH15 về giá nước của TP.HCM. Sau đó', 'giá nước của TP.HCM'],
    [
      'words that go together',
      'Nghị định 5/2023/NĐ-CP về khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm sẽ được sửa',
      'khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm',
    ],
    [
      'faults',
      'Quyết định 9/QĐ-TTg về thành lập Ban Chỉ đạo xử lý các tồn tại, yếu kém của một số bến đò.',
      'thành lập Ban Chỉ đạo xử lý các tồn tại, yếu kém của một số bến đò',
    ],
    [
      'a long last item',
      'Quyết định 6/QĐ-TTg phê duyệt Đề án ứng dụng dữ liệu về ghe thuyền, định danh và theo dõi hành trình phục vụ cứu nạn trên sông rạch giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 (Đề án Ghe), công an xã đi',
      'phê duyệt Đề án ứng dụng dữ liệu về ghe thuyền, định danh và theo dõi hành trình phục vụ cứu nạn trên sông rạch giai đoạn 2022 - 2025, tầm nhìn đến năm 2030',
    ],
    [
      'letters in brackets',
      'Thông tư 5/2024/TT-BYT về thép cán nóng (HRC) nhập từ Lào. Ông nói',
      'thép cán nóng (HRC) nhập từ Lào',
    ],
    ['a bracket that says more', 'Thông tư 5/2024/TT-BYT về khám mắt (có hiệu lực từ nay) đã tới', 'khám mắt'],
    [
      'a list of places',
      'Quyết định 9/QĐ-TTg về hỗ trợ ngư dân tại các tỉnh Hà Tĩnh, Quảng Bình và Quảng Trị bị mất lưới.',
      'hỗ trợ ngư dân tại các tỉnh Hà Tĩnh, Quảng Bình và Quảng Trị bị mất lưới',
    ],
    [
      'no list of places',
      'Quyết định 9/QĐ-TTg về xây bến đò mới ở huyện Mộc Châu, Sơn La đã họp',
      'xây bến đò mới ở huyện Mộc Châu',
    ],
    [
      'who is appointed',
      'Quyết định 9/QĐ-TTg về việc bổ nhiệm ông Lò Văn Ẩn, Vụ trưởng Vụ Đê điều, giữ chức Thứ trưởng.',
      'bổ nhiệm ông Lò Văn Ẩn, Vụ trưởng Vụ Đê điều, giữ chức Thứ trưởng',
    ],
    [
      'who is appointed, no more',
      'Quyết định 9/QĐ-TTg về việc bổ nhiệm ông Lò Văn Ẩn, người dân vui',
      'bổ nhiệm ông Lò Văn Ẩn',
    ],
  ])('%s: %s', (_, text, subject) => {
    expect(first(text).subject).toBe(subject);
  });
});
