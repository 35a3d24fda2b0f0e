import { describe, expect, it } from 'vitest';
import { sources } from './sources';

const code = sources('src', /\.tsx?$/).filter(({ path }) => !/\.test\.tsx?$/.test(path));

describe('a file is one idea', () => {
  const sizes = code.map(({ bytes }) => bytes).sort((a, b) => a - b);
  const quantile = (share: number): number => sizes[Math.floor(sizes.length * share)] ?? 0;

  it('is under 2.5 kB in half of the files and under 5 kB in nine of ten', () => {
    expect(quantile(0.5)).toBeLessThan(2_500);
    expect(quantile(0.9)).toBeLessThan(5_000);
  });

  it('is nowhere over 12 kB, be it code, a table or a test', () => {
    const large = sources('src', /\.tsx?$/).filter(({ bytes }) => bytes > 12_000);
    expect(large.map(({ path }) => path)).toEqual([]);
  });
});

describe('page text never becomes HTML', () => {
  it.each(['innerHTML =', 'outerHTML =', 'insertAdjacentHTML', 'document.write', 'dangerouslySetInnerHTML'])(
    '%s stands nowhere',
    (sink) => {
      expect(code.filter(({ text }) => text.includes(sink)).map(({ path }) => path)).toEqual([]);
    },
  );
});
