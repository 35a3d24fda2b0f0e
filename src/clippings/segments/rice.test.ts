import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBytes, readList, taken, writeList } from './rice';

const round = (list: number[]): number[] => {
  const bytes = newBytes(1);
  writeList(bytes, list);
  const out = { list: new Uint32Array(1) };
  const cursor = { data: taken(bytes), at: 0 };
  const count = readList(cursor, out);
  expect(cursor.at).toBe(bytes.length);
  return [...out.list.subarray(0, count)];
};

describe('posting lists', () => {
  it.each([
    ['empty', []],
    ['the first document', [0]],
    ['dense', Array.from({ length: 500 }, (_, i) => i)],
    ['every other', Array.from({ length: 500 }, (_, i) => i * 2)],
    ['far apart', [5, 70_000, 900_000, 16_000_000, 1_000_000_000]],
  ])('come back as they were: %s', (_, list) => expect(round(list)).toEqual(list));

  it('are decoded as they were encoded', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(3_000_000)), (numbers) => {
        const list = numbers.sort((a, b) => a - b);
        expect(round(list)).toEqual(list);
      }),
    );
  });

  it('take the space of a bitmap if dense, and few bits otherwise', () => {
    const bytes = newBytes();
    writeList(
      bytes,
      Array.from({ length: 90_000 }, (_, i) => i + Math.floor(i / 9)),
    );
    expect(bytes.length).toBeLessThan(100_000 / 8 + 10);
    const sparse = newBytes();
    writeList(
      sparse,
      Array.from({ length: 1000 }, (_, i) => i * 100),
    );
    expect(sparse.length).toBeLessThan(1100);
  });
});
