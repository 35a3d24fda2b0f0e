import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, encodeCsv } from './csv';
import { table, text } from './table';

describe('a cell of CSV', () => {
  it.each([
    [null, ''],
    [-12, '-12'],
    [false, 'false'],
    ['Nghị định', 'Nghị định'],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['nói "vâng"', '"nói ""vâng"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    [' đầu', '" đầu"'],
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['=A1,"x"', '"\'=A1,""x"""'],
    ['a=1', 'a=1'],
    ["'=1", "'=1"],
  ])('%j is written %j', (cell, written) => expect(csvCell(cell)).toBe(written));
});

it('a strict parser reads every cell back, whatever is in it', () => {
  const word = fc.string({
    unit: fc.constantFrom('=', '+', '"', ',', '\r', '\n', '\t', ' ', "'", ';', 'Đ', '🌾', 'a'),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word)), (rows) => {
      const encoder = encodeCsv(table<never, 'pairs'>('pairs', () => [], [text('a', () => ''), text('b', () => '')]));
      const csv = encoder.add(rows) + String(encoder.end());
      const read: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n', from: 2 });
      const guarded = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      expect(read).toEqual(guarded);
    }),
  );
});
