import type { Library } from '../../src/clippings';
import type { OwnData } from '../../src/platform/own-data';

/** Of a reader who has set nothing. */
export const noOwnData: OwnData = { settings: {}, sitesOff: [], watched: [], notOfficials: {} };

export const quietly = { signal: new AbortController().signal, onProgress() {} };

/** The backup of a library as one file. */
export async function backupOf(library: Library, own: OwnData = noOwnData): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await library.backup(own, new WritableStream({ write: (chunk) => void chunks.push(new Uint8Array(chunk)) }), quietly);
  return new Blob(chunks);
}

export const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
