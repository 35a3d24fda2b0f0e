import { describe, expect, it } from 'vitest';
import { recognise } from '../test-table';
import { wellKnown } from './well-known';

const named = (type: string) => type[0]?.toUpperCase() + type.slice(1);

it.each(wellKnown)('$number of $issued has the key of its full form', ({ number, type, issued, key }) => {
  const [year, month, day] = issued.split('-').map(Number);
  const { references } = recognise(`${named(type)} số ${number} ngày ${day}/${month}/${year} về một việc`);
  expect(references[0]?.key).toBe(key);
});

describe('a bare number', () => {
  it.each([
    ['Theo Nghị định 100, người lái xe có nồng độ cồn bị phạt nặng.', '2021-03-04', 'vn:cp:nd:2019:100'],
    ['Theo Nghị định 100, người mua nhà ở xã hội nộp đơn một lần.', '2025-03-04', 'vn:cp:nd:2024:100'],
    ['Xã Mây Trắng bàn việc làm theo Nghị quyết 57 về chuyển đổi số.', '2025-06-01', 'vn:tw:nq:k13:57'],
    ['Nghị quyết 57 của Bộ Chính trị coi khoa học là then chốt.', '2025-06-01', 'vn:tw:nq:k13:57'],
    ['Nghị quyết số 18-NQ/TW nói về việc tinh gọn bộ máy.', '2024-12-05', 'vn:tw:nq:k12:18'],
    ['Chỉ thị 16 buộc cả huyện Lá Xanh giãn cách mười bốn ngày.', '2021-08-01', 'vn:ttg:ct:2020:16'],
  ])('%s (%s)', (text, published, key) => {
    const [reference] = recognise(text, { published }).references;
    expect([reference?.key, reference?.keyInferred]).toEqual([key, true]);
  });

  it.each([
    ['of another field', 'Nghị định 100 nói về phí bến bãi ở chợ nổi.', '2021-03-04'],
    ['before its day', 'Theo Nghị định 100, người lái xe bị phạt.', '2018-03-04'],
    ['long after the year in which it was one of many', 'Nghị quyết 42 nói về dịch Covid.', '2024-03-04'],
    ['of another issuer', 'Nghị quyết 57 của HĐND tỉnh Lá Xanh bàn về khoa học.', '2025-06-01'],
    ['with another year', 'Nghị quyết 57 năm 2013 nói về khoa học.', '2025-06-01'],
    ['with another term', 'Nghị quyết 18 khóa XI của Trung ương bàn việc tinh gọn bộ máy.', '2024-12-05'],
    ['of two that fit', 'Nghị quyết 18 nêu việc tinh gọn bộ máy và chính sách đất đai.', '2024-12-05'],
    ['on a page without a day', 'Theo Nghị định 100, người lái xe bị phạt.', null],
  ])('%s means nothing for sure', (_, text, published) => {
    expect(recognise(text, { published }).references[0]?.key).toBeNull();
  });
});
