import { expect, it } from 'vitest';
import type { Database } from '../store/database';
import { mentionsOf } from './mentions';

it('returns nothing if everything was deleted between two queries', async () => {
  const named = { where: () => ({ equals: () => ({ primaryKeys: async () => [1] }) }), bulkGet: async () => [] };
  const database = { named, columns: { bulkGet: async () => [undefined] } } as unknown as Database;
  expect(await mentionsOf(database, 'reference', 'vn:cp:nd:2019:21', 3)).toEqual({ clippings: 0, recent: [] });
});
