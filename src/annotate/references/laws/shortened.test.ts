import { describe, expect, it } from 'vitest';
import { first, table } from '../test-table';

table('long names of laws that end at one of their commas', [
  [
    'the beginning of one law',
    'theo Luật Quản lý, sử dụng vũ khí, vật liệu nổ, người mang súng',
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ → ?',
  ],
  ['… before the state', 'Luật Nhập cảnh, xuất cảnh Việt Nam quy định', 'Luật Nhập cảnh, xuất cảnh → ?'],
  [
    '… before a year',
    'Luật Nhập cảnh, xuất cảnh, quá cảnh năm 2014',
    'Luật Nhập cảnh, xuất cảnh, quá cảnh năm 2014 → ?',
  ],
  ['… of which a word may follow', 'Luật Quản lý, sử dụng vốn nhà nước', 'Luật Quản lý, sử dụng vốn nhà nước → ?'],
  ['a list of other laws', 'Luật Thú cưng, Luật Nhà ở', 'Luật Thú cưng → ?', 'Luật Nhà ở → ?'],
  ['words that no law has', 'Luật Quản lý, kiểm soát đất lúa', 'Luật Quản lý → ?'],
  ['too little of a name', 'Luật Bảo vệ, chăm chút', 'Luật Bảo vệ → ?'],
  [
    'a law that none had',
    'Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự',
    'Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự → ?',
  ],
  ['a name of the press', 'Luật An toàn giao thông đường bộ', 'Luật An toàn giao thông đường bộ → ?'],
]);

describe('the law that a shortened name means', () => {
  it.each([
    [
      'Luật Nhập cảnh, xuất cảnh, quá cảnh',
      'vn:luat:nhap-canh-xuat-canh-qua-canh-cu-tru-cua-nguoi-nuoc-ngoai-tai-viet-nam:2014',
    ],
    ['Luật Quản lý, sử dụng', null],
    [
      'Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự năm 2023',
      'vn:luat:quan-ly-bao-ve-cong-trinh-quoc-phong-va-khu-quan-su:2023',
    ],
  ])('%s', (text, key) => {
    expect(first(text).key).toBe(key);
  });
});
