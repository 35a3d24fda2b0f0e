/** The packaged register of documents, read when the first card asks for it. What it does not know is null. */

import { type Registry, readRegistry } from '../annotate/registry';
import documents from '../annotate/registry/documents.tsv.gz?url';
import type { RegistryEntry } from '../messages';

let reading: Promise<Registry> | null = null;

async function readPackaged(): Promise<Registry> {
  const response = await fetch(documents);
  return readRegistry(new Uint8Array(await response.arrayBuffer()));
}

export async function registryEntry(key: string | null, id: string | null): Promise<RegistryEntry | null> {
  reading ??= readPackaged();
  // A file that could not be read once may be readable the next time.
  const registry = await reading.catch(() => {
    reading = null;
    return null;
  });
  const document = registry?.find({ id, key }) ?? null;
  if (registry === null || document === null) return null;
  const { title, issuer, issued, effective, status } = document;
  return { title, issuer, issued, effective, status, asOf: registry.asOf };
}
