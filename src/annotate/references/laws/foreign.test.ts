import { describe, expect, it } from 'vitest';
import { mentions, table } from '../test-table';

describe('laws of other states', () => {
  it.each([
    'Luật Nhãn hiệu của Ấn Độ năm 1999 phạt nặng',
    'Quốc hội Ấn Độ đã họp. Luật Chấm dứt hôn ước năm 2015 quy định như vậy',
    'Luật Ngư trường 1985 và Luật Di trú 1959 của Malaysia',
    'Luật Cơ sở cho phép Hong Kong tự thu thuế',
    'Luật Chile cấm đánh bắt cá mập',
    'Theo Luật Bằng chứng, Tổng thống Mỹ phải ra làm chứng',
  ])('%s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

table('laws of ours beside other states', [
  ['of the closed list', 'Thái Lan bán gạo. Luật Thú y quy định', 'Luật Thú y → ?'],
  ['a bill', 'học Hàn Quốc, dự án Luật Kho lúa quy định', 'Luật Kho lúa → ?'],
  ['a name that contains a state’s', 'ở phường Mỹ Đình, Luật Kho lúa quy định', 'Luật Kho lúa → ?'],
]);
