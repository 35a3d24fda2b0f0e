import { expect, it } from 'vitest';
import type { Mark } from './marks';
import { nextMark } from './walk';

/** A mark as the browser would lay it out at `top`; null: it stands in what the page keeps folded. */
function markAt(start: number, top: number | null): Mark {
  const rects = top === null ? [] : [{ top, width: 20 }];
  return { kind: 'official', start, range: { getClientRects: () => rects } } as unknown as Mark;
}

it('a walk goes past marks that the page keeps folded, where it would stand for ever', () => {
  const [first, folded, last] = [markAt(0, 10), markAt(5, null), markAt(9, 40)] as const;
  const marks = [first, folded, last];
  expect(nextMark(marks, first, 1)).toBe(last);
  expect(nextMark(marks, last, -1)).toBe(first);
  expect(nextMark(marks, folded, 1)).toBe(last);
  expect(nextMark(marks, folded, -1)).toBe(first);
  expect(nextMark([folded], null, 1)).toBeNull();
});

it('a walk begins at the top of the window, and goes round at the ends', () => {
  const [above, seen, below] = [markAt(0, -30), markAt(5, 20), markAt(9, 900)] as const;
  const marks = [above, seen, below];
  expect(nextMark(marks, null, 1)).toBe(seen);
  expect(nextMark(marks, null, -1)).toBe(above);
  expect(nextMark(marks, below, 1)).toBe(above);
  expect(nextMark([above], null, 1)).toBe(above);
});
