/** Blocks of the index in memory: those last asked for, up to a few megabytes. A block never changes, it only goes with its segment. */
import type { Database } from '../store/database';
import { type BlockName, readBlocks } from './read-blocks';

/** Enough for the words of a reader's searches. */
const MOST_BYTES = 8_000_000;

/** The blocks that one search asked for, whatever others ask for meanwhile. */
export interface Blocks {
  get(segment: number, n: number): Uint8Array | undefined;
}

export interface BlockCache {
  /** Reads what it does not hold of the blocks asked for. `revision`: that of the database at which they stood there. */
  read(wanted: readonly BlockName[]): Promise<{ revision: number; blocks: Blocks }>;
  /** Drops what belongs to other segments; their numbers are never given again. */
  keepOnly(segments: ReadonlySet<number>): void;
}

/** Room for the blocks of a segment, so that one number names a block. */
const ROOM = 2 ** 24;
const keyOf = ([segment, n]: BlockName): number => segment * ROOM + n;

export function blockCache(database: Database): BlockCache {
  // In the order of their last use.
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
