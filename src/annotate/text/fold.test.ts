import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['nothing to do', 'Nghị định số 21', 'Nghị định số 21'],
    ['decomposed', 'Nghị định'.normalize('NFD'), 'Nghị định'],
    ['Eth for Đ', 'NÐ-CP, ðịnh', 'NĐ-CP, định'],
    ['dashes', 'NĐ–CP — NĐ‑CP', 'NĐ-CP - NĐ-CP'],
    ['slashes and full-width digits', '１２∕2024／NĐ', '12/2024/NĐ'],
    ['odd and doubled spaces', 'Luật\u00a0Đất  đai \u202f năm', 'Luật Đất đai năm'],
    ['invisible characters', 'Ng\u00adhị đị\u200bnh\ufeff', 'Nghị định'],
    ['an invisible character between letter and mark', 'Nghi\u00ad\u0323 định', 'Nghị định'],
    ['line ends', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['entities left in the text', 'BNN&amp;PTNT&nbsp;số', 'BNN&PTNT số'],
    ['tone marks in their old place', 'Hoà, HOÀ, uỷ ban, Thuý, khoẻ', 'Hòa, HÒA, ủy ban, Thúy, khỏe'],
    [
      'tone marks that stand right',
      'quý, quỷ, toàn, hoài, khoán, thuyền, quà',
      'quý, quỷ, toàn, hoài, khoán, thuyền, quà',
    ],
  ])('%s', (_, source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it('maps spans back to the source', () => {
    const source = 'Theo\r\n  Ng\u00adhi\u0323 đi\u0323nh   số\u00a0\u00a021 –\u200b hết';
    const folded = fold(source);
    expect(folded.text).toBe('Theo\n Nghị định số 21 - hết');
    const at = folded.text.indexOf('Nghị');
    const span = folded.toSource(at, at + 'Nghị định số 21'.length);
    expect(source.slice(span.start, span.end)).toBe('Ng\u00adhi\u0323 đi\u0323nh   số\u00a0\u00a021');
    expect(folded.written(at, at + 'Nghị định số 21'.length)).toBe('Nghị định số 21');
    const end = folded.text.length;
    expect(folded.toSource(end - 3, end)).toEqual({ start: source.length - 3, end: source.length });
    expect(folded.toSource(0, end)).toEqual({ start: 0, end: source.length });
  });

  it('keeps the original spelling in displayed text', () => {
    const folded = fold('Hoà  Bình – 2024');
    expect(folded.written(0, folded.text.length)).toBe('Hoà Bình – 2024');
  });
});
