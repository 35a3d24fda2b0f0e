/** The reader gives up a database that the browser can no longer open: the next opening recovers what the journal holds. */

import { cacheTail } from '../journal-files/cache-tail';
import { privateFiles } from '../journal-files/private-files';
import { DATABASE_NAME } from '../store/database';
import { deleteOrRelocate } from '../store/location';
import { mapStorageErrors } from '../store/storage-errors';

/** Whether there is anything to recover from. */
export async function hasJournal(name = DATABASE_NAME): Promise<boolean> {
  const files = await privateFiles(name);
  if (files === null) return false;
  return (await files.names()).length > 0 || ((await cacheTail(name)?.earlier()) ?? []).length > 0;
}

export const giveUpDatabase = (name = DATABASE_NAME): Promise<void> => mapStorageErrors(() => deleteOrRelocate(name));
