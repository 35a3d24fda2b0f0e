/** A database that the browser cannot open any more is given up by the reader: the next opening brings back what the journal holds. */
import { Dexie } from 'dexie';
import { DATABASE_NAME } from '../store/database';
import { telling } from '../store/failures';
import { privateFiles } from './files';

/** Whether anything would come back. */
export async function hasJournal(name = DATABASE_NAME): Promise<boolean> {
  const files = await privateFiles(name);
  return files !== null && (await files.names()).length > 0;
}

export const giveUpDatabase = (name = DATABASE_NAME): Promise<void> => telling(() => Dexie.delete(name));
