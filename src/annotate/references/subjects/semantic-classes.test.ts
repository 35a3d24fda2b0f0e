import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

describe('coordinated words of one semantic class', () => {
  it.each([
    [
      'deeds',
      'quản lý, cung cấp, sử dụng dịch vụ đò dọc được đăng tải để góp ý',
      'quản lý, cung cấp, sử dụng dịch vụ đò dọc',
    ],
    ['terms', 'thẩm quyền, trình tự, thủ tục cấp thẻ lặn sẽ được sửa', 'thẩm quyền, trình tự, thủ tục cấp thẻ lặn'],
    [
      'fields',
      'xử phạt trong lĩnh vực trồng trọt, chăn nuôi, thủy sản vẫn được dùng',
      'xử phạt trong lĩnh vực trồng trọt, chăn nuôi, thủy sản',
    ],
    [
      'goods',
      'nhập khẩu linh kiện, phụ tùng, máy móc của xưởng đóng ghe.',
      'nhập khẩu linh kiện, phụ tùng, máy móc của xưởng đóng ghe',
    ],
    [
      'people',
      'chế độ của sĩ quan, hạ sĩ quan, chiến sĩ ở đảo xa có hiệu lực',
      'chế độ của sĩ quan, hạ sĩ quan, chiến sĩ ở đảo xa',
    ],
  ])('%s', (_, said, subject) => {
    expect(first(`Nghị định 5/2024/NĐ-CP quy định ${said}`).subject).toBe(subject);
  });

  it.each([
    ['who acts', 'phí qua cầu cho doanh nghiệp, hộ kinh doanh phải kê khai', 'phí qua cầu cho doanh nghiệp'],
    [
      'an amount',
      'cơ chế thu học phí của trường nội trú vùng cao, trường thu 400.000 đồng',
      'cơ chế thu học phí của trường nội trú vùng cao',
    ],
    ['a capital', 'đăng ký hộ kinh doanh, vốn 20 triệu đồng, trụ sở ở bến', 'đăng ký hộ kinh doanh'],
    [
      'what the inspectors do',
      'thanh tra việc quản lý, sử dụng đất tại bến ghe Suối Mơ, chuyển cơ quan điều tra hai vụ',
      'thanh tra việc quản lý, sử dụng đất tại bến ghe Suối Mơ',
    ],
    ['another clause', 'khai thác cát trên sông, nhiều hộ đã trả bến', 'khai thác cát trên sông'],
    [
      'police behind a long subject',
      'quản lý hoạt động khai thác và vận chuyển cát trên các sông lớn, cơ quan công an vào cuộc',
      'quản lý hoạt động khai thác và vận chuyển cát trên các sông lớn',
    ],
    [
      'an article',
      'hướng dẫn hoạt động bán vé số dạo trên tàu, điều 13 chương III quy định rõ',
      'hướng dẫn hoạt động bán vé số dạo trên tàu',
    ],
  ])('no more: %s', (_, said, subject) => {
    expect(first(`Nghị định 5/2024/NĐ-CP về ${said}`).subject).toBe(subject);
  });
});
