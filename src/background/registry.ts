/** The packaged register of documents, read when the first card of a document asks and kept as long as the worker lives. */

import { type Registry, readRegistry } from '../annotate/registry';
import documents from '../annotate/registry/documents.tsv.gz?url&no-inline';
import type { RegistryEntry } from '../messages';
import { browser } from '../platform';

let reading: Promise<Registry> | undefined;

/** Our own packaged file: reading it is no request to anyone. */
async function theRegistry(): Promise<Registry> {
  reading ??= fetch(browser.runtime.getURL(documents))
    .then((response) => response.arrayBuffer())
    .then((bytes) => readRegistry(new Uint8Array(bytes)))
    .catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
  return reading;
}

/** Null where the register does not know the document, or not for certain. */
export async function registryEntry(key: string | null, id: string | null): Promise<RegistryEntry | null> {
  if (id === null && key === null) return null;
  const registry = await theRegistry();
  const found = registry.find({ id, key });
  if (!found) return null;
  const { number, title, issuer, issued, effective, status } = found;
  return { number, title, issuer, issued, effective, status, asOf: registry.asOf };
}
