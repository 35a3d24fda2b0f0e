/** The library → a backup, part by part: one part is held in memory. */
import { Zip, ZipDeflate } from 'fflate';
import { hex } from '../clip/content-hash';
import type { Progress } from '../contract';
import { readDecisions } from '../named/decisions';
import { everyClipping } from '../read/every-clipping';
import { readState } from '../search/index-view';
import type { Database } from '../store/database';
import { crc32 } from './crc32';
import { BackupFailure } from './failure';
import {
  COMMENT_LENGTH,
  commentOf,
  DECISIONS_NAME,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST_NAME,
  type Manifest,
  type Part,
  partName,
} from './format';
import { PART_LINES, PART_UNITS } from './limits';
import { writeLine } from './line';

/** Zip files must bear a time: always this one. */
const NO_TIME = new Date(1980, 0, 1);

/** Bin included. Aborting or failing aborts the sink, so that no half file passes for a whole one. */
export async function writeBackup(
  database: Database,
  sink: WritableStream<Uint8Array>,
  { signal, onProgress }: Progress,
) {
  const zip = zipInto(sink);
  try {
    const { clippings: outside, inBin } = await readState(database);
    const manifest: Omit<Manifest, 'decisions'> = { format: FORMAT, version: FORMAT_VERSION, clippings: 0, parts: [] };
    for await (const lines of parts(database)) {
      signal.throwIfAborted();
      manifest.parts.push(await zip.add(partName(manifest.parts.length + 1), lines));
      manifest.clippings += lines.length;
      onProgress(manifest.clippings, outside + inBin);
    }
    const decided = await readDecisions(database);
    const decisions = await zip.add(
      DECISIONS_NAME,
      decided.map((decision) => JSON.stringify(decision)),
    );
    await zip.add(MANIFEST_NAME, [JSON.stringify({ ...manifest, decisions } satisfies Manifest, null, 2)]);
    return { clippings: manifest.clippings, bytes: await zip.close() };
  } catch (error) {
    await zip.abort(error);
    throw error;
  }
}

/** The lines of one part after the other. */
async function* parts(database: Database): AsyncGenerator<string[]> {
  let lines: string[] = [];
  let units = 0;
  let last = 0;
  for await (const clippings of everyClipping(database)) {
    // Another window may have put a backup in the place of the library: what was written of that one must not stand beside it.
    if (last > 0 && !(await holdsUpTo(database, last))) throw new BackupFailure('clippingsBackupReplaced');
    last = clippings.at(-1)?.id ?? last;
    for (const clipping of clippings) {
      const line = writeLine(clipping);
      if (lines.length >= PART_LINES || (lines.length > 0 && units + line.length > PART_UNITS)) {
        yield lines;
        lines = [];
        units = 0;
      }
      lines.push(line);
      units += line.length;
    }
  }
  if (lines.length > 0) yield lines;
}

const holdsUpTo = async ({ heads }: Database, id: number): Promise<boolean> =>
  (await heads.where('id').belowOrEqual(id).limit(1).count()) > 0;

/** A zip that is written as it comes, at the pace of its sink. */
function zipInto(sink: WritableStream<Uint8Array>) {
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
    // The last two bytes of a zip say how long its comment is.
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
