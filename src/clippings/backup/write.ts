/** The library → a backup, part by part: one part is held in memory. */
import type { Own } from '../../platform/own';
import type { Progress } from '../contract';
import type { Clipping } from '../model';
import { readDecisions } from '../named/decisions';
import { everyClipping } from '../read/every-clipping';
import { readState } from '../search/index-view';
import type { Database } from '../store/database';
import { BackupFailure } from './failure';
import { DECISIONS_NAME, FORMAT, FORMAT_VERSION, MANIFEST_NAME, type Manifest, OWN_NAME, partName } from './format';
import { PART_LINES, PART_UNITS } from './limits';
import { writeLine } from './line';
import { zipInto } from './zip-into';

/** Bin included. Aborting or failing aborts the sink, so that no half file passes for a whole one. */
export async function writeBackup(
  database: Database,
  own: Own,
  sink: WritableStream<Uint8Array>,
  { signal, onProgress }: Progress,
) {
  const zip = zipInto(sink);
  try {
    const { clippings: outside, inBin } = await readState(database);
    const manifest: Omit<Manifest, 'decisions' | 'own'> = {
      format: FORMAT,
      version: FORMAT_VERSION,
      clippings: 0,
      parts: [],
    };
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
    const whole: Manifest = { ...manifest, decisions, own: await zip.add(OWN_NAME, [JSON.stringify(own)]) };
    await zip.add(MANIFEST_NAME, [JSON.stringify(whole, null, 2)]);
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
  const once = newOnce();
  for await (const clippings of everyClipping(database)) {
    // Another window may have put a backup in the place of the library: what was written of that one must not stand beside it.
    if (last > 0 && !(await holdsUpTo(database, last))) throw new BackupFailure('clippingsBackupReplaced');
    last = clippings.at(-1)?.id ?? last;
    for (const clipping of clippings) {
      if (!once(clipping)) throw new BackupFailure('clippingsBackupReplaced');
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

/**
 * Whether neither clipping nor version was met before: while a backup is written one may be removed for ever and come again, from a restore or
 * as the next version, and a backup that holds both is refused when it is read.
 */
function newOnce(): (clipping: Clipping) => boolean {
  const met = new Set<string>();
  return ({ requestId, workId, version }) => {
    const before = met.size;
    met.add(requestId).add(`${workId} ${version}`);
    return met.size === before + 2;
  };
}
