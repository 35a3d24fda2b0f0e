import type { Library } from '../../src/clippings';

export const quietly = { signal: new AbortController().signal, onProgress() {} };

/** The backup of a library as one file. */
export async function backupOf(library: Library): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await library.backup(new WritableStream({ write: (chunk) => void chunks.push(new Uint8Array(chunk)) }), quietly);
  return new Blob(chunks);
}

export const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
