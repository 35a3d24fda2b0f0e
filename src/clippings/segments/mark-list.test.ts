import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachDown, newBitmap, size } from './bitmap';
import { markList } from './mark-list';
import { newBytes, taken, writeList } from './rice';

const ROOM = 300_000;

const marked = (...lists: number[][]): number[] => {
  const bytes = newBytes(1);
  for (const list of lists) writeList(bytes, list);
  const cursor = { data: taken(bytes), at: 0 };
  const bits = newBitmap(ROOM);
  for (const _ of lists) markList(cursor, bits);
  expect(cursor.at).toBe(bytes.length);
  const found: number[] = [];
  eachDown(bits, (document) => found.push(document) > 0);
  expect(size(bits)).toBe(found.length);
  return found.reverse();
};

const ascending = (a: number, b: number): number => a - b;
const lists = fc.uniqueArray(fc.nat(ROOM - 1), { maxLength: 400 }).map((list) => list.sort(ascending));
/** Gaps of few numbers: bitmaps, and codes that end anywhere within a byte. */
const dense = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 400 }).map((gaps) => {
  let at = -1;
  return gaps.map((gap) => {
    at += gap;
    return at;
  });
});

describe('posting lists in bitmaps', () => {
  it('have the numbers that were written, list after list', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(lists, dense), { minLength: 1, maxLength: 4 }), (all) => {
        expect(marked(...all)).toEqual([...new Set(all.flat())].sort(ascending));
      }),
    );
  });

  it.each([
    ['one far away', [299_999]],
    ['a run after a long gap', [250_000, 250_001, 250_002, 250_003]],
    ['a whole word of ones', Array.from({ length: 64 }, (_, i) => i)],
  ])('%s', (_, list) => expect(marked(list)).toEqual(list));
});
