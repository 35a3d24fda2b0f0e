import { afterEach, describe, expect, it, vi } from 'vitest';
import { cacheTail } from './cache-tail';
import type { Tail } from './tail';

const lines = Promise.resolve({ n: 1, text: '{"n":1}\n' });
const aRun = async (): Promise<string> => 'run';
const refusing = (name: string) => () => Promise.reject(new DOMException('no', name));

afterEach(() => vi.unstubAllGlobals());

async function isQuiet(tail: Tail): Promise<void> {
  await tail.keep(lines);
  expect(await tail.entries()).toEqual([]);
  expect(await tail.earlier()).toEqual([]);
  await tail.forgetEarlier();
  await tail.rewrite(() => '');
  await tail.dropBelow(2);
  await tail.removeAll();
}

describe('a tail in Cache Storage', () => {
  it('is none where the browser has no caches', () => {
    expect(cacheTail('test', aRun)).toBeNull();
  });

  it('does nothing where the browser refuses them', async () => {
    const no = refusing('SecurityError');
    vi.stubGlobal('caches', { keys: no, open: no, delete: no });
    await isQuiet(cacheTail('test', aRun)!);
  });

  it('does nothing where runs of the browser cannot be told apart', async () => {
    vi.stubGlobal('caches', { keys: async () => [] });
    await isQuiet(cacheTail('test', async () => null)!);
  });

  it('lets a clip be saved where the disk is full', async () => {
    const full = { put: refusing('QuotaExceededError') };
    vi.stubGlobal('caches', { keys: async () => [], open: async () => full });
    await cacheTail('test', aRun)!.keep(lines);
  });
});
