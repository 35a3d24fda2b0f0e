/** The packaged registry of documents, loaded for the first card of a document and kept for the life of the worker. */

import { type Registry, readRegistry } from '../annotate/registry';
import documents from '../annotate/registry/documents.tsv.gz?url&no-inline';
import type { RegistryEntry } from '../messages';
import { browser } from '../platform';

let reading: Promise<Registry> | undefined;

/** Fetches a file of the extension's own package, not from the network. */
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

/** Null if the registry does not have the document, or the match is uncertain. */
export async function registryEntry(key: string | null, id: string | null): Promise<RegistryEntry | null> {
  if (id === null && key === null) return null;
  const registry = await theRegistry();
  const found = registry.find({ id, key });
  if (!found) return null;
  const { number, title, issuer, issued, effective, status } = found;
  return { number, title, issuer, issued, effective, status, asOf: registry.asOf };
}
