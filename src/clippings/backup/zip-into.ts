import { Zip, ZipDeflate } from 'fflate';
import { hex } from '../lines/content-hash';
import { BackupFailure } from '../lines/failure';
import { COMMENT_LENGTH, commentOf, type Part } from '../lines/format';
import { LARGEST_BACKUP } from '../lines/limits';
import { crc32 } from './crc32';

/** Entries of a zip must have a time; a fixed one keeps backups deterministic. */
const NO_TIME = new Date(1980, 0, 1);

/** Streams a zip to a sink, with backpressure. `add` throws a `BackupFailure` if the zip grows too large for the format. */
export function zipInto(sink: WritableStream<Uint8Array>) {
  const writer = sink.getWriter();
  let bytes = 0;
  let failure: unknown = null;
  const crc = crc32();
  const write = (chunk: Uint8Array): void => {
    crc.add(chunk);
    bytes += chunk.length;
    writer.write(chunk).catch((reason) => {
      failure = reason;
    });
  };
  const zip = new Zip((error, chunk, final) => {
    if (error) failure = error;
    if (!chunk || chunk.length === 0) return;
    // The last two bytes of a zip are the length of its comment.
    if (final) chunk[chunk.length - 2] = COMMENT_LENGTH;
    write(chunk);
  });
  const settled = async (): Promise<void> => {
    await writer.ready;
    if (failure !== null) throw failure;
  };
  return {
    async add(name: string, lines: readonly string[]): Promise<Part> {
      const data = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
      const sha256 = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
      const file = new ZipDeflate(name, { level: 3 });
      file.mtime = NO_TIME;
      zip.add(file);
      file.push(data, true);
      await settled();
      if (bytes > LARGEST_BACKUP) throw new BackupFailure('clippingsBackupOverZip');
      return { name, lines: lines.length, bytes: data.length, sha256 };
    },
    async close(): Promise<number> {
      zip.end();
      write(new TextEncoder().encode(commentOf(crc.value())));
      await settled();
      await writer.close();
      return bytes;
    },
    async abort(reason: unknown): Promise<void> {
      zip.terminate();
      await writer.abort(reason).catch(() => {});
    },
  };
}
