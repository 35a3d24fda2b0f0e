/** Runs an export into memory. */
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer } from 'yauzl';
import type { Clipping } from '../../src/clippings';
import { type ExportFormat, formats } from '../../src/export';

export async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

export function formatOf(id: string): ExportFormat {
  const found = formats.find((format) => format.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

/** The bytes of the file of a format. */
export async function written(id: string, clippings: Iterable<Clipping>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({ write: (chunk) => void chunks.push(chunk) });
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  await formatOf(id).write(each(clippings), sink, options);
  return Buffer.concat(chunks);
}

export async function writtenText(id: string, clippings: Iterable<Clipping>): Promise<string> {
  return (await written(id, clippings)).toString('utf8');
}

/** The files of an archive by name, as a strict reader finds them. */
export function unzipped(archive: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, async (error, content) => {
          if (error) return reject(error);
          files.set(entry.fileName, await buffer(content));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}
