import { beforeAll, expect, it, vi } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { everything, type Library, PartlyDone, type Progress, type Undo } from '../index';
import type { Database } from '../store/database';
import { inBatches } from './in-batches';

/** More than the first batch. */
const COUNT = 201;
let library: Library;
const ids: number[] = [];

beforeAll(async () => {
  library = await newLibrary();
  for (let i = 0; i < COUNT; i++) ids.push(await clipMadeUp(library));
});

/** Aborts after the first batch. */
function stopping() {
  const controller = new AbortController();
  const reported: [number, number][] = [];
  return {
    reported,
    signal: controller.signal,
    onProgress(done: number, total: number) {
      reported.push([done, total]);
      controller.abort();
    },
  };
}

const partlyDoneOf = (work: Promise<unknown>): Promise<PartlyDone> =>
  work.then(
    () => Promise.reject(new Error('It went on to the end.')),
    (error: unknown) => {
      if (error instanceof PartlyDone) return error;
      throw error;
    },
  );

const inBin = async (): Promise<number> =>
  (await library.searchAll({ ...everything, filters: { ...everything.filters, state: 'bin' } })).length;
const tagged = async (): Promise<number> =>
  (await library.searchAll({ ...everything, filters: { ...everything.filters, tags: ['mới'] } })).length;

const changes: [string, (progress?: Progress) => Promise<Undo>][] = [
  ['tags', (progress) => library.setTags(ids, { add: ['mới'] }, progress)],
  ['the bin', (progress) => library.moveToBin(ids, progress)],
];
const changed = (what: string) => (what === 'tags' ? tagged() : inBin());

it.each(changes)(
  '%s: an aborted change of many clippings reports how many are done, and can be undone',
  async (what, change) => {
    const stop = stopping();
    const partial = await partlyDoneOf(change(stop));
    expect(partial.total).toBe(COUNT);
    expect(partial.cause).toBeUndefined();
    expect(partial.done).toBeGreaterThan(0);
    expect(partial.done).toBeLessThan(COUNT);
    expect(stop.reported).toEqual([[partial.done, COUNT]]);
    expect(await changed(what)).toBe(partial.done);
    await partial.undo!();
    expect(await changed(what)).toBe(0);
  },
);

it.each(changes)('%s: undoing can be stopped too, and goes on when it is asked for again', async (what, change) => {
  const undo = await change();
  const { done } = await partlyDoneOf(undo(stopping()));
  expect(await changed(what)).toBe(COUNT - done);
  await undo();
  expect(await changed(what)).toBe(0);
});

it('the bin: permanent deletion can be aborted, and listeners are notified of what was deleted', async () => {
  await library.moveToBin(ids);
  const told = vi.fn();
  library.onChange(told);
  const { done, undo } = await partlyDoneOf(library.emptyBin(null, stopping()));
  expect(undo).toBeNull();
  expect(told).toHaveBeenCalled();
  expect(await inBin()).toBe(COUNT - done);
});

it('a failure between batches reports how many are done and the cause; a failure of the first batch changes nothing', async () => {
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  const failing = (at: number) => {
    let step = 0;
    return inBatches(
      { database: {} as Database, notify: () => {} },
      ids,
      async () => (step++ === at ? full() : undefined),
      null,
    );
  };
  const partial = await partlyDoneOf(failing(1));
  expect(partial).toMatchObject({ total: COUNT, cause: { code: 'storageFull' } });
  await expect(failing(0)).rejects.toMatchObject({ code: 'storageFull' });
});
