/** Sets of local document numbers as bitmaps: union, intersection and count work on 32 documents at a time. */
export type Bitmap = Int32Array<ArrayBuffer>;

export const newBitmap = (documents: number): Bitmap => new Int32Array((documents + 31) >>> 5);

export const has = (bits: Bitmap, document: number): number => (bits[document >>> 5]! >>> document) & 1;

export function put(bits: Bitmap, document: number): void {
  bits[document >>> 5]! |= 1 << document;
}

/** Population count of 32 bits. */
export function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function size(bits: Bitmap): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += ones(bits[i]!);
  return count;
}

export function intersect(into: Bitmap, bits: Bitmap): void {
  for (let i = 0; i < into.length; i++) into[i]! &= bits[i]!;
}

/** Moves the intersection of `bits` and `other` from `bits` to `both`. Returns the size of `both`. */
export function part(bits: Bitmap, other: Bitmap, both: Bitmap): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    const word = bits[i]!;
    const shared = word & other[i]!;
    both[i] = shared;
    if (shared === 0) continue;
    bits[i] = word ^ shared;
    count += ones(shared);
  }
  return count;
}

/** Calls `found` for each document, highest first, until it returns false. */
export function eachDown(bits: Bitmap, found: (document: number) => boolean): void {
  for (let i = bits.length - 1; i >= 0; i--) {
    for (let word = bits[i]!; word !== 0; ) {
      const bit = 31 - Math.clz32(word);
      if (!found(i * 32 + bit)) return;
      word ^= 1 << bit;
    }
  }
}
