import { describe, expect, it } from 'vitest';
import { annotate } from '../index';

/** A text of our own that holds a reference of every kind. */
const TEXT = `Hoà Bình, ngày 5/3/2024 - Theo khoản 2 Điều 5 Nghị định số 21/2019/NĐ-CP, UBND tỉnh ban hành Quyết định số 807/QĐ-UBND và Kế hoạch số 12-KH/TU.
Nghị quyết 66 và 68 nêu: Luật Phòng, chống ma túy năm 2021, Bộ luật Hình sự (sửa đổi) và các luật Đất đai, Nhà ở được rà soát.
Thông tư liên tịch số 01/2017/TTLT-BCA-BQP thay thế Thông tư 5/2010/TT-BCA; Công văn số 2601/VPCP-KGVX hướng dẫn Nghị định 21.
`;

interface Seen {
  text: string;
  id: string | null;
  pinpoint: string | null;
}

/** What is found, in the words of TEXT: `origin[i]` tells from which of its units unit i of `text` came. */
function seen(text: string, origin: number[]): Seen[] {
  return annotate(text)
    .references.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end, pinpoint }) => ({
        text: TEXT.slice(origin[start], (origin[end - 1] ?? 0) + 1),
        id,
        pinpoint,
      })),
    )
    .sort((a, b) => TEXT.indexOf(a.text) - TEXT.indexOf(b.text));
}

/** TEXT with each of its units spelled anew. */
function respelled(spell: (unit: string, at: number) => string): { text: string; origin: number[] } {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < TEXT.length; at++) {
    const written = spell(TEXT.charAt(at), at);
    for (let i = 0; i < written.length; i++) origin.push(at);
    text += written;
  }
  return { text, origin };
}

const plain = seen(
  TEXT,
  Array.from(TEXT, (_, at) => at),
);

describe('spelling variants of a text give the same documents', () => {
  it('finds every document of the text', () => {
    expect(plain).toHaveLength(13);
    expect(plain.filter(({ id }) => id !== null)).toHaveLength(7);
  });

  it.each<[string, (unit: string, at: number) => string]>([
    ['decomposed letters', (unit) => unit.normalize('NFD')],
    ['Eth for Đ', (unit) => (unit === 'Đ' ? '\u00d0' : unit)],
    ['en dashes', (unit) => (unit === '-' ? '–' : unit)],
    ['no-break spaces', (unit) => (unit === ' ' ? '\u00a0' : unit)],
    ['doubled spaces', (unit) => (unit === ' ' ? '  ' : unit)],
    ['a soft hyphen behind every letter', (unit) => (unit === ' ' || unit === '\n' ? unit : `${unit}\u00ad`)],
    ['a zero-width space before every character', (unit) => `\u200b${unit}`],
    ['line ends of Windows', (unit) => (unit === '\n' ? '\r\n' : unit)],
    [
      'everything at once',
      (unit) => (unit === ' ' ? '\u00a0\u2009' : unit === '-' ? '‑' : `${unit.normalize('NFD')}\u200b`),
    ],
  ])('%s', (_, spell) => {
    const { text, origin } = respelled(spell);
    expect(seen(text, origin)).toEqual(plain);
  });

  it('returns offsets into the text as given, and its exact words', () => {
    const { text } = respelled((unit) => (unit === ' ' ? ' \u00ad ' : unit.normalize('NFD')));
    for (const { mentions } of annotate(text).references) {
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });
});
