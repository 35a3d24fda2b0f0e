import type { StoredDatabase } from './stored-database';

/** A database as a later Điểm Báo may leave it: a table that is not known yet, another that is gone, and bytes. */
export const newer: StoredDatabase = {
  version: 20,
  stores: [
    {
      name: 'heads',
      keyPath: 'id',
      indexes: [{ name: 'requestId', keyPath: 'requestId', unique: true, multiEntry: false }],
      rows: Array.from({ length: 120 }, (_, i) => ({ id: i + 1, requestId: `r${i + 1}`, title: `Đê số ${i + 1}` })),
    },
    {
      name: 'letters',
      keyPath: ['work', 'n'],
      indexes: [],
      rows: [{ work: 'đê', n: 1, bytes: { $array: 'Uint8Array', $items: [0, 255, 16] } }],
    },
  ],
};
