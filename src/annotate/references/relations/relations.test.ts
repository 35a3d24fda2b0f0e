import { describe, expect, it } from 'vitest';
import { recognise } from '../test-table';

describe('relations', () => {
  it.each([
    ['Thông tư 95/2025/TT-BTC sửa đổi Thông tư 44/2022/TT-BTC', '0 amends 1'],
    ['Nghị định 5/2024/NĐ-CP có hiệu lực, thay thế Nghị định 4/2014/NĐ-CP', '0 replaces 1'],
    ['Nghị định 5/2024/NĐ-CP bãi bỏ Quyết định 4/2014/QĐ-TTg', '0 repeals 1'],
    ['Nghị định 5/2024/NĐ-CP bãi bỏ một số điều của Quyết định 4/2014/QĐ-TTg', '0 amends 1'],
    ['Thông tư 6/2024/TT-BTC sửa đổi, bổ sung, bãi bỏ một số điều của Thông tư 4/2014/TT-BTC', '0 amends 1'],
    ['Thông tư 6/2024/TT-BTC sửa đổi và bãi bỏ Thông tư 4/2014/TT-BTC', '0 repeals 1'],
    ['Nghị định 5/2024/NĐ-CP quy định chi tiết một số điều của Luật Giá', '0 guides 1'],
    ['Nghị định 1/2019/NĐ-CP được sửa đổi bởi Nghị định 2/2021/NĐ-CP', '1 amends 0'],
    ['Căn cứ Luật Giá, Bộ ban hành Thông tư 1/2024/TT-BTC', '1 basis 0'],
    ['Nghị định 1/2019/NĐ-CP. Nó thay thế nhiều văn bản. Nghị định 2/2021/NĐ-CP', ''],
    ['Luật Giá và Luật Dược', ''],
    ['Thông tư 1/2014/TT-BTC được thay bằng Thông tư 9/2025/TT-BTC', '1 replaces 0'],
    [
      'Thông tư 9/2025/TT-BTC sửa đổi Thông tư 7/2024/TT-BTC và bãi bỏ Thông tư 3/2025/TT-BTC',
      '0 amends 1,0 repeals 2',
    ],
    ['Thông tư 9/2025/TT-BTC thay thế Thông tư 7/2024/TT-BTC và Thông tư 3/2025/TT-BTC.', '0 replaces 1,0 replaces 2'],
    [
      'Thông tư 9/2025/TT-BTC thay thế Thông tư 7/2024/TT-BTC ngày 3/4/2024, số 3/2025/TT-BTC.',
      '0 replaces 1,0 replaces 2',
    ],
    ['Nghị định 9/2025/NĐ-CP hướng dẫn Luật Giá, Luật Dược và Luật Thú y', '0 guides 1,0 guides 2,0 guides 3'],
    [
      'Nghị định 1/2016/NĐ-CP đã được sửa đổi bởi Nghị định 2/2020/NĐ-CP và Nghị định 3/2024/NĐ-CP',
      '1 amends 0,2 amends 0',
    ],
    ['theo Nghị định 1/2016/NĐ-CP (sửa đổi bởi Nghị định 2/2020/NĐ-CP, 3/2024/NĐ-CP)', '1 amends 0,2 amends 0'],
    ['Bộ luật Hình sự được sửa đổi bởi Luật số 2/2021/QH15 và Luật số 4/2024/QH15', '1 amends 0,2 amends 0'],
    [
      'quy định tại Nghị định 1/2016/NĐ-CP đã được sửa đổi bởi Nghị định 2/2020/NĐ-CP và Nghị định 3/2024/NĐ-CP',
      '1 amends 0,2 amends 0',
    ],
    ['theo Nghị định 2/2020/NĐ-CP sửa đổi Nghị định 1/2016/NĐ-CP và Nghị định 3/2018/NĐ-CP', '0 amends 1'],
    ['Nghị định 2/2020/NĐ-CP sửa đổi Nghị định 1/2016/NĐ-CP, Nghị định 3/2024/NĐ-CP', '0 amends 1'],
    ['Nghị định 2/2020/NĐ-CP hướng dẫn Luật Giá, Thông tư 3/2024/TT-BTC', '0 guides 1'],
    ['Thông tư 9/2025/TT-BTC sửa đổi Thông tư 7/2024/TT-BTC và Luật Giá', '0 amends 1'],
    [
      'Nghị định 7/2025/NĐ-CP sửa đổi Nghị định 1/2020/NĐ-CP về hóa đơn và bãi bỏ Điều 4 Nghị định 4/2022/NĐ-CP',
      '0 amends 1,0 repeals 2',
    ],
    [
      'Nghị định 7/2025/NĐ-CP quy định chi tiết một số điều của Luật Giá, thay thế Nghị định 4/2012/NĐ-CP',
      '0 guides 1,0 replaces 2',
    ],
    [
      'Nghị định 1/2019/NĐ-CP (sửa đổi bởi Nghị định 2/2021/NĐ-CP) được thay thế bằng Nghị định 3/2024/NĐ-CP',
      '1 amends 0,2 replaces 0',
    ],
    [
      'Nghị định 9/2024/NĐ-CP thay thế các Nghị định: số 4/2014/NĐ-CP ngày 15 tháng 5 năm 2014; số 1/2017/NĐ-CP.',
      '0 replaces 1,0 replaces 2',
    ],
    ['Nghị định 9/2024/NĐ-CP thay thế Nghị định 4/2014/NĐ-CP; Nghị định 1/2025/NĐ-CP nêu', '0 replaces 1'],
    ['Nghị định 9/2024/NĐ-CP sửa đổi Nghị định 4/2014/NĐ-CP, hướng dẫn Luật Giá', '0 amends 1,1 guides 2'],
    ['Nghị định 9/2024/NĐ-CP ra đời thay cho Nghị định 4/2014/NĐ-CP', '0 replaces 1'],
    ['Luật Giá bổ sung Nghị định 4/2014/NĐ-CP', ''],
    ['Nghị định 9/2024/NĐ-CP sửa đổi các nghị định hướng dẫn Luật Giá', ''],
    ['Nghị định 9/2024/NĐ-CP về chợ nổi, thay Nghị định 4/2014/NĐ-CP', '0 replaces 1'],
    ['Nghị định 9/2024/NĐ-CP thay đổi cách nhìn Nghị định 4/2014/NĐ-CP', ''],
    ['Thông tư 1/2024/TT-BTC được ban hành căn cứ Luật Giá', '0 basis 1'],
    ['Bộ thay thế Thông tư 1/2024/TT-BTC ngày 3/4/2024 và bãi bỏ Thông tư 2/2020/TT-BTC', ''],
    ['Theo Chỉ thị số 5-CT/TW của Bộ Chính trị, đó là nghiên cứu sửa đổi Luật Giá', ''],
    ['Theo Nghị quyết 5/NQ-CP, Bộ Tài chính đã bãi bỏ Thông tư 2/2020/TT-BTC', ''],
    ['Qua Luật Dược, Bộ Tài chính sẽ trình Quốc hội sửa đổi Luật Giá', ''],
    ['Thông tư 1/2024/TT-BTC có hiệu lực từ 1/7 và thay thế Thông tư 2/2020/TT-BTC', '0 replaces 1'],
    [
      'Thông tư 9/2025/TT-BTC bãi bỏ Thông tư 7/2024/TT-BTC và Điều 5 Thông tư 3/2020/TT-BTC',
      '0 repeals 1,0 repeals 2',
    ],
    [
      'Luật Giá; Thông tư 9/2025/TT-BTC sửa đổi Thông tư 7/2024/TT-BTC và Thông tư 3/2020/TT-BTC',
      '1 amends 2,1 amends 3',
    ],
    ['Nghị định 9/2024/NĐ-CP ra đời hôm qua. Nghị định này thay thế Nghị định 4/2014/NĐ-CP.', '0 replaces 1'],
    [
      'Nghị định 9/2024/NĐ-CP về đò. Nghị định này có hiệu lực từ ngày 1/7/2024 và thay thế Nghị định 4/2014/NĐ-CP.',
      '0 replaces 1',
    ],
    [
      'Nghị định 4/2003/NĐ-CP dẫn Luật Giá. Về sau, Nghị định này được sửa đổi bằng Nghị định 4/2007/NĐ-CP và Nghị định 6/2010/NĐ-CP.',
      '2 amends 0,3 amends 0',
    ],
    // Of a new decree that bears no number yet; of a kind that was not told; a younger one is not replaced; two sentences on.
    ['Hiện áp dụng Nghị định 4/2014/NĐ-CP. Nghị định này thay thế Nghị định 9/2020/NĐ-CP.', ''],
    ['Thông tư 9/2024/TT-BTC ra đời. Nghị định này thay thế Nghị định 4/2014/NĐ-CP.', ''],
    ['Nghị định 9/2024/NĐ-CP ra đời. Nghị định này hay. Sẽ thay thế Nghị định 4/2014/NĐ-CP.', ''],
    ['Nghị định 9/2024/NĐ-CP ra đời. Nghị định này không thay thế Nghị định 4/2014/NĐ-CP.', ''],
  ])('%s', (text, relations) => {
    expect(
      recognise(text)
        .relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)
        .join(),
    ).toBe(relations);
  });
});
