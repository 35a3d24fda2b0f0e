import { describe, expect, it } from 'vitest';
import { first } from '../test-table';

describe('a subject that ends with a law', () => {
  it.each([
    [
      'what the law has',
      'quy định chi tiết một số điều của Luật Căn cước có mã vạch',
      'quy định chi tiết một số điều của Luật Căn cước',
    ],
    ['that it exists', 'hướng dẫn thi hành Luật Thanh tra 2022 ra mắt muộn', 'hướng dẫn thi hành Luật Thanh tra 2022'],
    ['two laws', 'hướng dẫn Luật Giá, Luật Dược gây bàn cãi', 'hướng dẫn Luật Giá, Luật Dược'],
  ])('%s', (_, said, subject) => {
    expect(first(`Nghị định 5/2024/NĐ-CP ${said}`).subject).toBe(subject);
  });

  it.each([
    ['its letters, and of what', 'hướng dẫn Luật Bảo hiểm xã hội (BHXH) về thai sản'],
    ['in a field', 'quy định chi tiết Luật Giá trong lĩnh vực muối'],
    ['a law inside', 'thi hành quy định của Luật Phòng, chống tác hại của thuốc lá ở trường học'],
  ])('goes on: %s', (_, subject) => {
    expect(first(`Nghị định 5/2024/NĐ-CP ${subject.startsWith('thi hành') ? 'về ' : ''}${subject}.`).subject).toBe(
      subject,
    );
  });
});

describe('a subject that ends with a period of years', () => {
  it.each([
    [
      'what it sets',
      'nghề muối đến năm 2030, tầm nhìn đến năm 2045 xác định sáu bến',
      'nghề muối đến năm 2030, tầm nhìn đến năm 2045',
    ],
    ['for which nothing is built', 'bến đò giai đoạn 2021 - 2030 nên dân chờ', 'bến đò giai đoạn 2021 - 2030'],
    ['where', 'nghề muối giai đoạn 2021 - 2030 tại ba tỉnh', 'nghề muối giai đoạn 2021 - 2030 tại ba tỉnh'],
  ])('%s', (_, said, subject) => {
    expect(first(`Nghị quyết 5-NQ/TW về ${said}.`).subject).toBe(subject);
  });
});
