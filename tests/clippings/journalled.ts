/** A library with a journal: what it holds, and how the browser loses its database. */
import { Dexie } from 'dexie';
import type { Library } from '../../src/clippings';
import { backupOf, bytesOf } from './bytes';
import type { MemoryFiles } from './memory-files';

export const backup = async (library: Library): Promise<string> => (await bytesOf(await backupOf(library))).join();

export const allOf = (files: MemoryFiles): string => [...files.texts.values()].join('');

/** As when the browser deletes a database that it finds damaged: the journal stays. */
export async function lose(library: Library, name: string): Promise<void> {
  library.close();
  await Dexie.delete(name);
}
