/** Runs an export into memory. */
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
