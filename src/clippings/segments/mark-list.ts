/** Decodes posting lists directly into bitmaps. Hot path: every search does this with every list. */
import { type Bitmap, ones } from './bitmap';
import { type Cursor, readVarint } from './rice';

/** Adds the numbers of a list written by `writeList` to `bits`, and moves the cursor past it. */
export function markList(cursor: Cursor, bits: Bitmap): void {
  const count = readVarint(cursor);
  if (count === 0) return;
  const k = cursor.data[cursor.at++]!;
  if (k === 0) markBitmap(cursor, count, bits);
  else markCodes(cursor, count, k, bits);
}

const viewOf = ({ buffer, byteOffset, length }: Uint8Array): DataView => new DataView(buffer, byteOffset, length);

/** With `k` = 0 the codes form a bitmap, which ends with its last 1. */
function markBitmap(cursor: Cursor, count: number, bits: Bitmap): void {
  const { data } = cursor;
  const view = viewOf(data);
  let { at } = cursor;
  let left = count;
  let word = 0;
  // While more than 32 are left, the end is not within the next four bytes.
  for (; left > 32; at += 4) {
    const ours = view.getInt32(at, true);
    bits[word++]! |= ours;
    left -= ones(ours);
  }
  for (let byte = word * 4; left > 0; byte++) {
    const ours = data[at++]!;
    bits[byte >>> 2]! |= ours << ((byte & 3) * 8);
    left -= ones(ours);
  }
  cursor.at = at;
}

/** Reads windows of at least 25 bits, enough for nearly every gap. */
function markCodes(cursor: Cursor, count: number, k: number, bits: Bitmap): void {
  const { data } = cursor;
  const view = viewOf(data);
  const safe = (data.length - 4) * 8;
  const mask = (1 << k) - 1;
  /** Offset of the next bit. */
  let at = cursor.at * 8;
  let value = -1;
  for (let i = 0; i < count; i++) {
    let high = 0;
    let window = at <= safe ? view.getUint32(at >>> 3, true) >>> (at & 7) : lastBits(data, at);
    while (window === 0) {
      const zeros = 32 - (at & 7);
      high += zeros;
      at += zeros;
      window = at <= safe ? view.getUint32(at >>> 3, true) >>> (at & 7) : lastBits(data, at);
    }
    const zeros = 31 - Math.clz32(window & -window);
    const read = zeros + 1;
    let low = 0;
    if (read + k <= 32 - (at & 7)) low = window >>> read;
    else {
      const next = at + read;
      low = next <= safe ? view.getUint32(next >>> 3, true) >>> (next & 7) : lastBits(data, next);
    }
    at += read + k;
    value += (((high + zeros) << k) | (low & mask)) + 1;
    bits[value >>> 5]! |= 1 << value;
  }
  cursor.at = (at + 7) >>> 3;
}

/** The window where fewer than four bytes are left, padded with zeros. */
function lastBits(data: Uint8Array, at: number): number {
  let window = 0;
  for (let i = at >>> 3, shift = 0; i < data.length; i++, shift += 8) window |= data[i]! << shift;
  return window >>> (at & 7);
}
