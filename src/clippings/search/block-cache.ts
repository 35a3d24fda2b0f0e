/** Blocks of the index in memory: those last asked for, up to a few megabytes. A block never changes, it only goes with its segment. */
import type { Database } from '../store/database';
import { type BlockName, readBlocks } from './read-blocks';

/** Enough for the words of a reader's searches. */
const MOST_BYTES = 8_000_000;

export interface BlockCache {
  get(segment: number, n: number): Uint8Array | undefined;
  /** Reads what it does not hold of the blocks asked for. Returns the revision of the database at which they stood there. */
  read(wanted: readonly BlockName[]): Promise<number>;
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
    get: (segment, n) => held.get(keyOf([segment, n])),

    async read(wanted) {
      const names = new Map(wanted.map((name) => [keyOf(name), name]));
      for (const key of names.keys()) {
        const block = held.get(key);
        if (block === undefined) continue;
        hold(key, block);
        names.delete(key);
      }
      const { revision, blocks } = await readBlocks(database, [...names.values()]);
      const asked = new Set(wanted.map(keyOf));
      for (const { segment, n, bytes: block } of blocks) hold(keyOf([segment, n]), block);
      for (const key of held.keys()) {
        if (bytes <= MOST_BYTES || asked.has(key)) break;
        drop(key);
      }
      return revision;
    },

    keepOnly(segments) {
      for (const key of held.keys()) if (!segments.has(Math.floor(key / ROOM))) drop(key);
    },
  };
}
