import { expect, it } from 'vitest';
import type { Database } from '../store/database';
import { countChanges } from './counts';

/** Notes what is asked for and written. */
function noting() {
  const asked: unknown[][] = [];
  const put: unknown[] = [];
  const entities = {
    bulkGet: async (keys: unknown[]) => {
      asked.push(keys);
      return keys.map(() => undefined);
    },
    bulkPut: async (rows: unknown[]) => void put.push(...rows),
  };
  return { asked, put, database: { entities } as unknown as Database };
}

const tag = (key: string) => ({ kind: 'tag' as const, key, label: key, detail: '', organisations: [] });

it('reads only new values, in a change of many clippings', async () => {
  const { asked, put, database } = noting();
  const counts = countChanges();
  for (const keys of [['a', 'b'], ['b'], ['b', 'c'], ['a']]) {
    counts.add(keys.map(tag), 1);
    await counts.read(database);
  }
  await counts.write(database);
  expect(asked).toEqual([
    [
      ['tag', 'a'],
      ['tag', 'b'],
    ],
    [['tag', 'c']],
  ]);
  expect(put).toMatchObject([
    { key: 'a', count: 2 },
    { key: 'b', count: 3 },
    { key: 'c', count: 1 },
  ]);
});
