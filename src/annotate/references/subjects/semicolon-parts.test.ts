import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

describe('subjects with a semicolon', () => {
  it.each([
    [
      'more that is ruled',
      'Nghị định 5/2024/NĐ-CP quy định xử phạt vi phạm trên sông; trừ điểm, phục hồi điểm giấy phép lái đò, có hiệu lực từ tháng sau.',
      'xử phạt vi phạm trên sông; trừ điểm, phục hồi điểm giấy phép lái đò',
    ],
    [
      'three parts, of another document too',
      'Nghị định 7/2025/NĐ-CP sửa đổi một số điều của Nghị định 5/2024/NĐ-CP quy định xử phạt về bến đò; phòng cháy, chữa cháy; cứu nạn, cứu hộ.',
      'sửa đổi một số điều của Nghị định 5/2024/NĐ-CP quy định xử phạt về bến đò; phòng cháy, chữa cháy; cứu nạn, cứu hộ',
    ],
    [
      'and a verb behind them',
      'Nghị định 5/2024/NĐ-CP quy định về học phí; giá dịch vụ trong lĩnh vực giáo dục đã hết hiệu lực.',
      'học phí; giá dịch vụ trong lĩnh vực giáo dục',
    ],
    ['but not a clause', 'Nghị định 5/2024/NĐ-CP quy định về học phí; mức thu đã được thông qua.', 'học phí'],
    [
      'nor the next duty',
      'Các xã thực hiện Nghị định 5/2024/NĐ-CP quy định về nghề muối; tăng cường kiểm tra; chế độ báo cáo.',
      'nghề muối',
    ],
    [
      'nor what no rule is told of',
      'Thực hiện Nghị định 5/2024/NĐ-CP về nghề muối; trình tự, thủ tục rõ ràng hơn.',
      'nghề muối',
    ],
  ])('%s: %s', (_case, text, subject) => expect(first(text).subject).toBe(subject));
});

describe('subjects truncated by a teaser', () => {
  it.each([
    [
      'told in full later',
      'Nghị định 5/2024/NĐ-CP về nghề muối của các ...\nNghị định 5/2024/NĐ-CP về nghề muối của các xã ven biển.',
      'nghề muối của các xã ven biển',
    ],
    [
      'behind a semicolon',
      'Nghị định 5/2024/NĐ-CP quy định xử phạt trên sông; trừ điểm, …\nNghị định 5/2024/NĐ-CP quy định xử phạt trên sông; trừ điểm giấy phép lái đò.',
      'xử phạt trên sông; trừ điểm giấy phép lái đò',
    ],
    ['and nowhere else', 'Nghị định 5/2024/NĐ-CP về nghề muối ven biển ...', 'nghề muối ven biển'],
  ])('%s: %s', (_case, text, subject) => expect(first(text).subject).toBe(subject));
});
