import { describe, expect, it } from 'vitest';
import { parseWatchList } from './watch-csv';

const cases: [string, [string, string][]][] = [
  [
    'Lê Văn Mẫu\n21/2019/NĐ-CP',
    [
      ['official', 'Lê Văn Mẫu'],
      ['reference', '21/2019/NĐ-CP'],
    ],
  ],
  ['\ufeffTên;Chức vụ\r\nLê Văn Mẫu;Chủ tịch\r\n', [['official', 'Lê Văn Mẫu']]],
  ['"Luật ""Mẫu"", bản mới",x', [['reference', 'Luật "Mẫu", bản mới']]],
  ['Luật Đất đai\nLuật Đất đai\n\n', [['reference', 'Luật Đất đai']]],
  ['Nguyễn Thị Luật', [['official', 'Nguyễn Thị Luật']]],
  ['', []],
  [',chỉ có cột hai', []],
];

describe('parseWatchList', () => {
  it.each(cases)('%j', (text, entries) => {
    expect(parseWatchList(text).map(({ kind, label }) => [kind, label])).toEqual(entries);
  });
});
