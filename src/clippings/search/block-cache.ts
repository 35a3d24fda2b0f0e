/** LRU cache of index blocks. Blocks are immutable; they are deleted with their segment. */
import type { Database } from '../store/database';
import { type BlockName, readBlocks } from './read-blocks';

/** Enough for the terms of a reader's searches. */
const MOST_BYTES = 8_000_000;

/** The blocks that one search requested, whatever concurrent searches evict. */
export interface Blocks {
  get(segment: number, n: number): Uint8Array | undefined;
}

export interface BlockCache {
  /** Reads the blocks that are not cached. `revision`: of the database when they were read. */
  read(wanted: readonly BlockName[]): Promise<{ revision: number; blocks: Blocks }>;
  /** Evicts the blocks of all other segments. */
  keepOnly(segments: ReadonlySet<number>): void;
}

/** Maximum of blocks per segment, so that one number identifies a block. */
const ROOM = 2 ** 24;
const keyOf = ([segment, n]: BlockName): number => segment * ROOM + n;

export function blockCache(database: Database): BlockCache {
  // In order of last use.
  const held = new Map<number, Uint8Array>();
  let bytes = 0;

  function drop(key: number): void {
    bytes -= held.get(key)?.length ?? 0;
    held.delete(key);
  }

  function hold(key: number, block: Uint8Array): void {
    drop(key);
    held.set(key, block);
    bytes += block.length;
  }

  return {
    async read(wanted) {
      const ours = new Map<number, Uint8Array>();
      const missing = new Map<number, BlockName>();
      for (const name of wanted) {
        const key = keyOf(name);
        const block = held.get(key);
        if (block === undefined) {
          missing.set(key, name);
          continue;
        }
        hold(key, block);
        ours.set(key, block);
      }
      const { revision, blocks } = await readBlocks(database, [...missing.values()]);
      for (const { segment, n, bytes: block } of blocks) {
        const key = keyOf([segment, n]);
        hold(key, block);
        ours.set(key, block);
      }
      for (const key of held.keys()) {
        if (bytes <= MOST_BYTES || ours.has(key)) break;
        drop(key);
      }
      return { revision, blocks: { get: (segment, n) => ours.get(keyOf([segment, n])) } };
    },

    keepOnly(segments) {
      for (const key of held.keys()) if (!segments.has(Math.floor(key / ROOM))) drop(key);
    },
  };
}
