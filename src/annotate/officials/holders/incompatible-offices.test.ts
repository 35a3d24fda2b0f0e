import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('consecutive posts before a name', () => {
  it.each([
    [
      'a minister who answered, and the head of the assembly',
      'Kết thúc phần trả lời chất vấn của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội Ngô Bích Thảo phát biểu.',
      ['Ngô Bích Thảo: Chủ tịch|Quốc hội|'],
    ],
    [
      'a minister who is asked, and who goes on',
      'Sau phần trả lời của Bộ trưởng Bộ Y tế, Phó Thủ tướng Vũ Hoài Ân sẽ nói thêm.',
      ['Vũ Hoài Ân: Phó Thủ tướng||'],
    ],
    [
      'heads of two states',
      'Sau cuộc điện đàm với Tổng thống Mỹ, tân Tổng thống Hàn Quốc Lee Jun-ho nói.',
      ['Lee Jun-ho: Tổng thống|Hàn Quốc|'],
    ],
    [
      'an office of one state and a past one of another',
      'Dự có Thủ tướng Lào Bun Thoong, Phó Tổng thống Indonesia, Phó Thủ tướng Thái Lan, cựu Thủ tướng Singapore Tan Kok Wee.',
      ['Bun Thoong: Thủ tướng|Lào|', 'Tan Kok Wee: Thủ tướng|Singapore|former'],
    ],
    [
      'an office that somebody else took up',
      'Sau khi ông Karl Harrow đắc cử Tổng thống Mỹ, Thủ tướng Hun Rith đã gửi thư.',
      ['Karl Harrow: Tổng thống|Mỹ|', 'Hun Rith: Thủ tướng||'],
    ],
    [
      'whom an envoy met',
      'Tại cuộc gặp Ngoại trưởng Nga, Đặc phái viên Staffan Lindahl đã nói.',
      ['Staffan Lindahl: Đặc phái viên||'],
    ],
    [
      'of one person, over a comma',
      'Tiếp Phó Thủ tướng, Bộ trưởng Ngoại giao Karl Harrow, Tổng Bí thư, Chủ tịch nước Vũ Hoài Ân nói.',
      ['Karl Harrow: Phó Thủ tướng||; Bộ trưởng|Ngoại giao|', 'Vũ Hoài Ân: Tổng Bí thư||; Chủ tịch nước||'],
    ],
    [
      'a minister and deputy head of government abroad',
      'Bộ trưởng Ngoại giao, Phó Thủ tướng Pakistan Karim Aziz nói.',
      ['Karim Aziz: Bộ trưởng|Ngoại giao|; Phó Thủ tướng|Pakistan|'],
    ],
    [
      'one held before the other',
      'Nguyên Bộ trưởng Bộ Y tế, Phó Chủ tịch Quốc hội Vũ Hoài Ân nói.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|former; Phó Chủ tịch|Quốc hội|former'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});

describe('posts of people who are not named', () => {
  it.each([
    ['whoever may hold it', 'Theo ông Vũ Hoài Ân, dù ai làm Tổng thống Mỹ thì giá vẫn tăng.'],
    ['of whom it is the wife', 'Phu nhân của Thủ tướng Canada là bà Sophie Berg.'],
    ['who called', 'Lần đầu gọi điện cho ông Karl Harrow, tân Tổng thống Hàn Quốc bàn việc tập trận.'],
    ['who was met', 'Cũng tại cuộc gặp với ông Karl Harrow, Thủ tướng Malaysia nói việc đã xong.'],
    ['who wrote', 'Theo The Japan Times, Bộ trưởng Quốc phòng Nhật Bản nói việc đã xong.'],
    ['who asked', 'Trong cuộc phỏng vấn với Fox News, Tổng thống Mỹ nói việc đã xong.'],
    ['who answers', 'Giải đáp thắc mắc của ông Vũ Hoài Ân, Bộ trưởng Bộ Y tế cho hay việc đã xong.'],
  ])('%s: %s', (_, text) => {
    expect(officialsIn(text)).toEqual([]);
  });
});
