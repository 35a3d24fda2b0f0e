import { describe, expect, it } from 'vitest';
import { parseWatchList, readListFile, watchedFrom, watchListCsv } from './watch-csv';

const cases: [string, [string, string][]][] = [
  [
    'Lê Văn Mẫu\n21/2019/NĐ-CP',
    [
      ['official', 'Lê Văn Mẫu'],
      ['reference', '21/2019/NĐ-CP'],
    ],
  ],
  ['Tên;Chức vụ\r\nLê Văn Mẫu;Chủ tịch\r\n', [['official', 'Lê Văn Mẫu']]],
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

describe('listFrom', () => {
  const units = (text: string, bigEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
    return view;
  };
  it.each([
    ['UTF-8', 'Lê Văn Mẫu\tBí thư'],
    ['UTF-8 with its mark, as of Excel', '\ufeffLê Văn Mẫu\tBí thư'],
    ['UTF-16, as of Excel: "Unicode text"', units('\ufeffLê Văn Mẫu\tBí thư\r\n', false)],
    ['UTF-16, the other way round', units('\ufeffLê Văn Mẫu\tBí thư\r\n', true)],
  ])('reads %s', async (_, content) => {
    expect(await readListFile(new Blob([content]))).toEqual([{ kind: 'official', label: 'Lê Văn Mẫu', key: null }]);
  });
});

it('what was saved is read again as it was', async () => {
  const list = ['Lò Văn Páo', 'Hội "Áo Ấm", xã Tả Van', '21/2019/NĐ-CP', 'Luật Đất đai 2024'].map(watchedFrom);
  expect(await readListFile(new Blob([watchListCsv(list)]))).toEqual(list);
});

it('reads what a spreadsheet in Vietnam writes without Unicode', async () => {
  const bytes = [...'L\xea V\xe3n M\xe2\xdeu\r\n'].map((letter) => letter.charCodeAt(0));
  expect(await readListFile(new Blob([Uint8Array.from(bytes)]))).toEqual([watchedFrom('Lê Văn Mẫu')]);
});
