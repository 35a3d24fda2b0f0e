/**
 * A compressed buffer in memory: the files of an archive are written one after the other, but a clipping is read once for all of them.
 */
import { gathering, type Part } from './stream';

export interface Spool {
  write(part: Part): Promise<void>;
  /** All that was written, in order; ends writing. */
  read(): Promise<ReadableStream<Uint8Array>>;
}

export function spool(): Spool {
  const compression = new CompressionStream('gzip');
  const writer = compression.writable.getWriter();
  const compressed = new Response(compression.readable).blob();
  const gathered = gathering();
  async function writeAll(chunks: Uint8Array[]): Promise<void> {
    for (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
  }
  return {
    write: (part) => writeAll(gathered.add(part)),
    async read() {
      await writeAll(gathered.rest());
      await writer.close();
      return (await compressed).stream().pipeThrough(new DecompressionStream('gzip'));
    },
  };
}
