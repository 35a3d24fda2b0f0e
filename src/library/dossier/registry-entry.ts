import { type Registry, readRegistry } from '../../annotate/registry';
import documents from '../../annotate/registry/documents.tsv.gz?url';
import type { RegistryEntry } from '../../messages';

let reading: Promise<Registry> | null = null;

async function readPackaged(): Promise<Registry> {
  const response = await fetch(documents);
  return readRegistry(new Uint8Array(await response.arrayBuffer()));
}

/** The packaged registry's entry of a document, or null. The registry is loaded at the first call, and again after a failure. */
export async function readRegistryEntry(key: string, id: string | null): Promise<RegistryEntry | null> {
  reading ??= readPackaged().catch((error: unknown) => {
    reading = null;
    throw error;
  });
  const registry = await reading;
  const document = registry.find({ id, key });
  if (document === null) return null;
  const { number, title, issuer, issued, effective, status } = document;
  return { number, title, issuer, issued, effective, status, asOf: registry.asOf };
}
