/** The packaged register of documents. Not there yet: what it does not know is null. */
import type { RegistryEntry } from '../messages';

export async function registryEntry(_key: string | null, _id: string | null): Promise<RegistryEntry | null> {
  return null;
}
