/** Maps offsets of a changed text back to its source. */

import type { Span } from '../record';

export interface OffsetMap {
  /** Records that `length` code units of the source at `at` became `newLength`; in source order, without overlaps. */
  add(at: number, length: number, newLength: number): void;
  toSource(start: number, end: number): Span;
}

/** Returns an empty map. It stores only the changes; a lookup is logarithmic in their number. */
export function offsetMap(): OffsetMap {
  // Between two changes both texts are equal: step i begins at stepAt[i] of the new text and sourceAt[i] of the source.
  const stepAt = [0];
  const sourceAt = [0];
  const lengths: number[] = [];

  /** The last step that begins at or before `offset`. */
  function stepOf(offset: number): number {
    let low = 0;
    let high = stepAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((stepAt[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function sourceStart(offset: number): number {
    const step = stepOf(offset);
    const into = offset - (stepAt[step] ?? 0);
    // After the end of a step comes the replacement of the next change.
    return (sourceAt[step] ?? 0) + Math.min(into, lengths[step] ?? into);
  }

  function sourceEnd(offset: number): number {
    if (offset <= 0) return 0;
    const step = stepOf(offset - 1);
    const into = offset - 1 - (stepAt[step] ?? 0);
    if (into < (lengths[step] ?? Number.POSITIVE_INFINITY)) return (sourceAt[step] ?? 0) + into + 1;
    return sourceAt[step + 1] ?? 0;
  }

  return {
    add(at, length, newLength) {
      const step = lengths.length;
      lengths.push(at - (sourceAt[step] ?? 0));
      stepAt.push((stepAt[step] ?? 0) + (lengths[step] ?? 0) + newLength);
      sourceAt.push(at + length);
    },
    toSource(start, end) {
      const from = sourceStart(start);
      return { start: from, end: end <= start ? from : sourceEnd(end) };
    },
  };
}
