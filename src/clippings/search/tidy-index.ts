/** Compacts the index: flushes fresh clippings to a segment, and merges small segments into larger ones. */

import { segmentBuilder } from '../segments/build-segment';
import { mergeSegments, type SegmentSource } from '../segments/merge-segments';
import { newBytes, taken, writeList } from '../segments/rice';
import type { Database } from '../store/database';
import { idsOf, readState } from '../store/index-view';
import type { FreshRow, SegmentRow } from '../store/rows';

/** Fresh clippings are flushed to a segment from this number on; until then searches scan them. */
export const FRESH_MOST = 64;
/** Or from this many units of text on. */
export const FRESH_TEXT = 150_000;
/** Documents per flush, so that each is short. */
const FLUSH_MOST = 1024;
/** A segment that is less than this many times as large as all smaller ones together is merged with them. */
const STEP = 4;
/** Blocks read and written at a time. */
const BLOCKS = 64;

/** Does one flush or merge; returns false when there is nothing left to do. If aborted, the step is done again later. */
export async function tidyIndex(database: Database, signal?: AbortSignal): Promise<boolean> {
  if (await freshAreMany(database)) {
    await flushFresh(database);
    return true;
  }
  const segments = (await database.segments.toArray()).sort((a, b) => b.documents - a.documents);
  const from = firstToMerge(segments.map(({ documents }) => documents));
  if (from < 0) return false;
  await mergeFrom(database, segments.slice(from), signal);
  return true;
}

async function freshAreMany({ fresh }: Database): Promise<boolean> {
  const rows = await fresh.limit(FRESH_MOST).toArray();
  return rows.length === FRESH_MOST || rows.reduce((sum, { body }) => sum + body.bare.length, 0) >= FRESH_TEXT;
}

/** Index of the first segment, largest first, from which all are to be merged into one; -1: none. */
export function firstToMerge(sizes: readonly number[]): number {
  let smaller = 0;
  let from = -1;
  for (let i = sizes.length - 1; i >= 0; i--) {
    if (smaller > 0 && sizes[i]! < smaller * STEP) from = i;
    smaller += sizes[i]!;
  }
  return from;
}

export const packIds = (ids: ArrayLike<number>): Uint8Array<ArrayBuffer> => {
  const bytes = newBytes();
  writeList(bytes, ids);
  return taken(bytes);
};

/** Builds the row of a segment from its blocks, added in order. */
export function segmentRow(no: number) {
  const firsts: string[] = [];
  let bytes = 0;
  return {
    /** Returns the number of the block. */
    block(first: string, block: Uint8Array): number {
      bytes += block.length;
      return firsts.push(first) - 1;
    },
    row: (ids: ArrayLike<number>, dead: number[] = []): SegmentRow => ({
      no,
      documents: ids.length,
      ids: packIds(ids),
      firsts: firsts.join('\n'),
      blocks: firsts.length,
      bytes,
      dead,
    }),
  };
}

async function flushFresh(database: Database): Promise<void> {
  const { fresh, segments, blocks, state } = database;
  await database.transaction('rw', [fresh, segments, blocks, state], async () => {
    const rows: FreshRow[] = await fresh.limit(FLUSH_MOST).toArray();
    const now = await readState(database);
    const segment = segmentRow(now.nextSegment);
    const builder = segmentBuilder();
    for (const row of rows) builder.add(row);
    const written: Parameters<typeof blocks.bulkPut>[0][number][] = [];
    builder.finish((first, bytes) => {
      written.push({ segment: now.nextSegment, n: segment.block(first, bytes), bytes });
    });
    const ids = rows.map(({ id }) => id);
    await blocks.bulkPut(written);
    await segments.put(segment.row(ids));
    await fresh.bulkDelete(ids);
    await state.put({ ...now, nextSegment: now.nextSegment + 1, revision: now.revision + 1, epoch: now.epoch + 1 });
  });
}

/** Writes the new blocks first, which are invisible; then one short transaction replaces the old segments by the new one. */
async function mergeFrom(database: Database, old: readonly SegmentRow[], signal?: AbortSignal): Promise<void> {
  const { segments, blocks, state } = database;
  const no = await database.transaction('rw', [state], async () => {
    const now = await readState(database);
    await state.put({ ...now, nextSegment: now.nextSegment + 1 });
    return now.nextSegment;
  });
  const segment = segmentRow(no);
  let waiting: { segment: number; n: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
  const sources = old.map(
    (row): SegmentSource => ({ ids: idsOf(row), dead: new Set(row.dead), blocks: () => blocksOf(database, row) }),
  );
  const ids = await mergeSegments(sources, {
    emit: (first, bytes) => void waiting.push({ segment: no, n: segment.block(first, bytes), bytes }),
    async pause() {
      signal?.throwIfAborted();
      if (waiting.length < BLOCKS) return;
      const batch = waiting;
      waiting = [];
      await blocks.bulkPut(batch);
    },
  });
  await database.transaction('rw', [segments, blocks, state], async () => {
    const now = await readState(database);
    const current = await segments.bulkGet(old.map((row) => row.no));
    // A restore or another page was quicker: what was written here is swept up later.
    if (current.some((row) => row === undefined)) return;
    const dead = current.flatMap((row, i) => row!.dead.filter((id) => !old[i]!.dead.includes(id)));
    await blocks.bulkPut(waiting);
    await segments.bulkDelete(old.map((row) => row.no));
    await segments.put(segment.row(ids, dead));
    await state.put({ ...now, revision: now.revision + 1, epoch: now.epoch + 1 });
  });
  await sweepBlocks(database);
}

async function* blocksOf({ blocks }: Database, { no, blocks: count }: SegmentRow): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < count; from += BLOCKS) {
    const rows = await blocks
      .where('[segment+n]')
      .between([no, from], [no, from + BLOCKS])
      .toArray();
    for (const { bytes } of rows) yield bytes;
  }
}

/** Removes blocks that belong to no segment, seen or staged: what a merge left that was stopped or replaced. */
export async function sweepBlocks(database: Database): Promise<void> {
  const { segments, blocks, state } = database;
  for (let from = 0; ; ) {
    const next = await blocks.where('[segment+n]').aboveOrEqual([from, 0]).first();
    if (next === undefined) return;
    await database.transaction('rw', [segments, blocks, state], async () => {
      const restore = await state.get('restore');
      const staged = restore?.key === 'restore' && restore.segments.some(({ no }) => no === next.segment);
      if (staged || (await segments.get(next.segment)) !== undefined) return;
      await blocks
        .where('[segment+n]')
        .between([next.segment, 0], [next.segment + 1, 0])
        .delete();
    });
    from = next.segment + 1;
  }
}
