/**
 * Blocks: consecutive terms of the index in order, each with its payload. Terms are front-coded: bytes shared with the previous one
 * (varint), length of the rest (varint), the rest in UTF-8, length of the payload (varint), payload.
 *
 * The first letter of a term is its kind: `u` a word without marks, `p` a pair of adjacent words, `x` a prefix of one or two letters.
 */
import { type Bytes, type Cursor, ensure, newBytes, readVarint, taken, writeVarint } from './rice';

/** A block is closed at about this many bytes; a term is never split. */
export const BLOCK_BYTES = 8192;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export interface BlockWriter {
  /** Terms must be added in ascending order. `payload` may be reused afterwards. */
  add(term: string, payload: Bytes): void;
  finish(): void;
}

/** Calls `emit` with each full block and its first term. */
export function blockWriter(emit: (first: string, block: Uint8Array<ArrayBuffer>) => void): BlockWriter {
  const bytes = newBytes(BLOCK_BYTES * 2);
  let first = '';
  let previous: Uint8Array = new Uint8Array(0);
  const close = (): void => {
    if (bytes.length === 0) return;
    emit(first, taken(bytes));
    bytes.length = 0;
    previous = new Uint8Array(0);
  };
  return {
    add(term, payload) {
      if (bytes.length > 0 && bytes.length + payload.length > BLOCK_BYTES) close();
      if (bytes.length === 0) first = term;
      const name = encoder.encode(term);
      let shared = 0;
      while (shared < name.length && shared < previous.length && name[shared] === previous[shared]) shared++;
      writeVarint(bytes, shared);
      writeVarint(bytes, name.length - shared);
      ensure(bytes, name.length + payload.length + 5);
      bytes.data.set(name.subarray(shared), bytes.length);
      bytes.length += name.length - shared;
      writeVarint(bytes, payload.length);
      ensure(bytes, payload.length);
      bytes.data.set(payload.data.subarray(0, payload.length), bytes.length);
      bytes.length += payload.length;
      previous = name;
    },
    finish: close,
  };
}

/** Iterates over the entries of a block; after `next`, `cursor` is at the payload, and `end` is its end. */
export interface BlockReader {
  cursor: Cursor;
  end: number;
  /** UTF-8 of the term; valid until the next step. */
  name: Uint8Array;
  nameLength: number;
  next(): boolean;
}

export function blockReader(block: Uint8Array): BlockReader {
  const reader: BlockReader = {
    cursor: { data: block, at: 0 },
    end: 0,
    name: new Uint8Array(64),
    nameLength: 0,
    next() {
      const { cursor } = reader;
      cursor.at = reader.end;
      if (cursor.at >= block.length) return false;
      const shared = readVarint(cursor);
      const rest = readVarint(cursor);
      if (reader.name.length < shared + rest) {
        const longer = new Uint8Array((shared + rest) * 2);
        longer.set(reader.name.subarray(0, shared));
        reader.name = longer;
      }
      for (let i = 0; i < rest; i++) reader.name[shared + i] = block[cursor.at++]!;
      reader.nameLength = shared + rest;
      const size = readVarint(cursor);
      reader.end = cursor.at + size;
      return true;
    },
  };
  return reader;
}

export const termOf = (reader: BlockReader): string => decoder.decode(reader.name.subarray(0, reader.nameLength));

/** The payload of a term, or null. */
export function findTerm(block: Uint8Array, term: string): Cursor | null {
  let found: Cursor | null = null;
  eachTerm(block, encoder.encode(term), (longer, cursor) => {
    if (!longer) found = { data: block, at: cursor.at };
    return false;
  });
  return found;
}

/**
 * Calls `found` for the terms of the block that start with `prefix` (UTF-8), in order, until it returns false. `cursor` is at the payload,
 * and valid only during the call. `longer`: the term is not the prefix itself.
 */
export function eachTerm(
  block: Uint8Array,
  prefix: Uint8Array,
  found: (longer: boolean, cursor: Cursor) => boolean,
): void {
  const cursor = { data: block, at: 0 };
  /** Bytes that the previous term has in common with the prefix: with front coding most terms need no comparison. */
  let same = 0;
  for (let end = 0; end < block.length; ) {
    cursor.at = end;
    const shared = readVarint(cursor);
    // Terms with a common prefix are consecutive.
    if (shared < same) return;
    const rest = readVarint(cursor);
    const name = cursor.at;
    cursor.at += rest;
    const size = readVarint(cursor);
    end = cursor.at + size;
    if (shared === same)
      while (same < prefix.length && same - shared < rest && block[name + same - shared] === prefix[same]) same++;
    if (same === prefix.length && !found(shared + rest > same, cursor)) return;
  }
}
