/** The payload of a word: its forms with tone marks, each with the documents that have it, have it often, have it in the title. */
import { type Bytes, type Cursor, ensure, readList, readVarint, writeList, writeVarint } from './rice';

/** Local document numbers, ascending. */
export interface Variant {
  toned: string;
  all: ArrayLike<number>;
  often: ArrayLike<number>;
  title: ArrayLike<number>;
}

/** A document has a word often if it occurs at least so many times. */
export const OFTEN = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function writeVariants(bytes: Bytes, variants: readonly Variant[]): void {
  writeVarint(bytes, variants.length);
  for (const { toned, all, often, title } of variants) {
    const name = encoder.encode(toned);
    writeVarint(bytes, name.length);
    ensure(bytes, name.length);
    bytes.data.set(name, bytes.length);
    bytes.length += name.length;
    writeList(bytes, all);
    writeList(bytes, often);
    writeList(bytes, title);
  }
}

/** Calls `found` for each form; it must read three lists (all, often, title) at the cursor. */
export function eachForm(cursor: Cursor, found: (toned: string) => void): void {
  const count = readVarint(cursor);
  for (let i = 0; i < count; i++) {
    const length = readVarint(cursor);
    const toned = decoder.decode(cursor.data.subarray(cursor.at, cursor.at + length));
    cursor.at += length;
    found(toned);
  }
}

/** The same with decoded lists: call `read` three times; it fills `out.list` and returns its count. */
export function eachVariant(
  cursor: Cursor,
  out: { list: Uint32Array },
  found: (toned: string, read: () => number) => void,
): void {
  const read = (): number => readList(cursor, out);
  eachForm(cursor, (toned) => found(toned, read));
}
