import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { mapStorageErrors } from './storage-errors';

const full = () => new DOMException('', 'QuotaExceededError');

it.each<[string, unknown, string]>([
  ['one row', full(), 'storageFull'],
  ['rows written together', new Dexie.BulkError('', { 0: full() }), 'storageFull'],
  ['rows changed or deleted by a condition', new Dexie.ModifyError('', [full()]), 'storageFull'],
  ['rows of a transaction that was aborted', new Dexie.ModifyError('', []), 'databaseFailed'],
])('a failed write of %s becomes what can be told', async (_, thrown, code) => {
  await expect(mapStorageErrors(() => Promise.reject(thrown))).rejects.toMatchObject({ code });
});
