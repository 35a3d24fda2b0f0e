import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query';

const words = (typed: string) => parseQuery(typed).words.map(({ toned }) => toned);
/** Neighbours that must stand together. */
const required = (typed: string) => {
  const { words, pairs } = parseQuery(typed);
  return pairs.filter((pair) => pair.required).map(({ first }) => `${words[first]!.toned} ${words[first + 1]!.toned}`);
};

describe('what was typed', () => {
  it.each([
    ['21/2019/NĐ-CP', ['21 2019', '2019 nđ', 'nđ cp']],
    ['tăng 7,5% và 1.250 tỉ', ['7 5', '1 250']],
    ['"sử dụng đất"', ['sử dụng', 'dụng đất']],
    ['“sử dụng đất', ['sử dụng', 'dụng đất']],
    ['Hà Nội,Huế', []],
    ['ông Hải;bà Mẫu', []],
    ['TP.HCM', []],
    ['-đất OR NOT', []],
    ['" " “” ,', []],
  ])('%s: what must stand together', (typed, expected) => expect(required(typed)).toEqual(expected));

  it('of a pasted book is only its beginning, and fast', () => {
    const begun = performance.now();
    expect(words('sông '.repeat(2_000_000))).toHaveLength(12);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('loses no word to an emoji beside it', () => {
    expect(words('Chúc mừng🎉 🌾lúa mới 👨‍👩‍👧')).toEqual(['chúc', 'mừng', 'lúa', 'mới']);
    expect(words('𠀀𡗶')).toEqual(['𠀀𡗶']);
  });
});
