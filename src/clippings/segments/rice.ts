/**
 * Posting lists as Rice codes of their gaps: close to the entropy at any density, and a plain bitmap where dense. Layout: count (varint),
 * parameter `k` (1 byte), then for each gap its high part in unary (zeros, then a one) and its `k` low bits, least significant bit first.
 * An empty list is a single 0 byte.
 */

/** A growing byte buffer. */
export interface Bytes {
  data: Uint8Array;
  length: number;
}

export const newBytes = (room = 1024): Bytes => ({ data: new Uint8Array(room), length: 0 });

export const taken = (bytes: Bytes): Uint8Array<ArrayBuffer> =>
  bytes.data.slice(0, bytes.length) as Uint8Array<ArrayBuffer>;

export function ensure(bytes: Bytes, more: number): void {
  if (bytes.length + more <= bytes.data.length) return;
  const grown = new Uint8Array(Math.max(bytes.data.length * 2, bytes.length + more));
  grown.set(bytes.data.subarray(0, bytes.length));
  bytes.data = grown;
}

export function writeVarint(bytes: Bytes, value: number): void {
  ensure(bytes, 5);
  let rest = value;
  while (rest >= 0x80) {
    bytes.data[bytes.length++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes.data[bytes.length++] = rest;
}

/** A reading position. */
export interface Cursor {
  data: Uint8Array;
  at: number;
}

export function readVarint(cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = cursor.data[cursor.at++]!;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}

/**
 * Lists with a smaller mean gap are written as bitmaps (`k` = 0), which are decoded many times faster. Smallest only below 2.5, but such
 * lists are few: the index grows by some percent.
 */
const BITMAP_GAP = 5;

/** `k` for `count` gaps with the sum `span`: the smallest code, except for bitmaps. */
function parameter(count: number, span: number): number {
  const mean = span / count;
  // count·(k+1) + span/2^k has its minimum near log2(mean·ln 2).
  return mean < BITMAP_GAP ? 0 : Math.min(22, Math.round(Math.log2(mean * 0.69)));
}

/** Writes the first `count` numbers of `list`, which must be strictly ascending, from 0 and below 2^30. */
export function writeList(bytes: Bytes, list: ArrayLike<number>, count = list.length): void {
  writeVarint(bytes, count);
  if (count === 0) return;
  const k = parameter(count, list[count - 1]! + 1);
  ensure(bytes, 2 + Math.ceil((count * (k + 1) + ((list[count - 1]! + 1) >>> k)) / 8) + 4);
  const data = bytes.data;
  let at = bytes.length;
  data[at++] = k;
  const mask = (1 << k) - 1;
  let previous = -1;
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < count; i++) {
    const gap = list[i]! - previous - 1;
    previous = list[i]!;
    bits += gap >>> k;
    while (bits >= 8) {
      data[at++] = buffer;
      buffer = 0;
      bits -= 8;
    }
    buffer |= 1 << bits++;
    buffer |= (gap & mask) << bits;
    bits += k;
    while (bits >= 8) {
      data[at++] = buffer;
      buffer >>>= 8;
      bits -= 8;
    }
  }
  if (bits > 0) data[at++] = buffer;
  bytes.length = at;
}

/** Reads a list into `out`, which grows if needed, and moves the cursor past it. Returns the count. */
export function readList(cursor: Cursor, out: { list: Uint32Array }): number {
  const count = readVarint(cursor);
  if (count === 0) return 0;
  if (out.list.length < count) out.list = new Uint32Array(count * 2);
  const { list } = out;
  const { data } = cursor;
  let at = cursor.at;
  const k = data[at++]!;
  if (k === 0) {
    cursor.at = readBitmap(data, at, count, list);
    return count;
  }
  const mask = (1 << k) - 1;
  let value = -1;
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (buffer === 0) {
      high += bits;
      buffer = data[at++]!;
      bits = 8;
    }
    const zeros = 31 - Math.clz32(buffer & -buffer);
    high += zeros;
    buffer >>>= zeros + 1;
    bits -= zeros + 1;
    while (bits < k) {
      buffer |= data[at++]! << bits;
      bits += 8;
    }
    value += ((high << k) | (buffer & mask)) + 1;
    buffer >>>= k;
    bits -= k;
    list[i] = value;
  }
  cursor.at = at;
  return count;
}

/** With `k` = 0 the codes form a bitmap, read byte by byte. Returns the offset after it. */
function readBitmap(data: Uint8Array, from: number, count: number, list: Uint32Array): number {
  let at = from;
  for (let i = 0, base = 0; i < count; base += 8) {
    let byte = data[at++]!;
    if (byte === 0xff) {
      // Fast path, because the ids of a segment are mostly consecutive.
      for (let bit = 0; bit < 8; bit++) list[i++] = base + bit;
      continue;
    }
    while (byte !== 0) {
      list[i++] = base + 31 - Math.clz32(byte & -byte);
      byte &= byte - 1;
    }
  }
  return at;
}
