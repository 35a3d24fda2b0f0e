import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentence';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const { before, span, after } = sentenceAround(text, { start, end: start + words.length });
  return `${before}[${span}]${after}`;
};

describe('the sentence around a stretch', () => {
  it.each([
    [
      'the middle one of three',
      'Trời mưa. Ông Lò Văn Páo, Giám đốc Sở, đến sớm. Mọi người chờ.',
      'Giám đốc Sở',
      'Ông Lò Văn Páo, [Giám đốc Sở], đến sớm.',
    ],
    [
      'not cut at TP.HCM or a number',
      'Tại TP.HCM, 1.200 người nghe bà Mai, Chánh Thanh tra, nói.',
      'Chánh Thanh tra',
      'Tại TP.HCM, 1.200 người nghe bà Mai, [Chánh Thanh tra], nói.',
    ],
    [
      'its own paragraph',
      'Đoạn một.\nBà Mai là Chánh Thanh tra\nĐoạn ba.',
      'Chánh Thanh tra',
      'Bà Mai là [Chánh Thanh tra]',
    ],
    [
      'a stretch over two sentences',
      'Ông Páo đến. Là Giám đốc, ông nói.',
      'đến. Là',
      'Ông Páo [đến. Là] Giám đốc, ông nói.',
    ],
  ])('%s', (_, text, words, expected) => expect(around(text, words)).toBe(expected));

  it('cuts a very long sentence at words', () => {
    const long = `${'một hai ba '.repeat(60)}đây ${'bốn năm sáu '.repeat(60)}`;
    const cut = around(long, 'đây');
    expect(cut.length).toBeLessThan(330);
    expect(cut).toMatch(/^…\S.*\[đây\].*\S…$/);
  });
});
