/** Writes a backup of the library, with one part in memory at a time. */
import type { OwnData } from '../../platform/own-data';
import { readDecisions } from '../dossiers/decisions';
import { BackupFailure } from '../lines/failure';
import {
  DECISIONS_NAME,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST_NAME,
  type Manifest,
  OWN_NAME,
  partName,
} from '../lines/format';
import { PART_LINES, PART_UNITS } from '../lines/limits';
import { writeLine } from '../lines/line';
import type { Clipping } from '../model/clipping';
import type { Progress } from '../model/contract';
import { everyClipping } from '../read/every-clipping';
import type { Database } from '../store/database';
import { readState } from '../store/index-view';
import { zipInto } from './zip-into';

/** Includes the bin. Aborting or failing aborts the sink, so that a partial file never passes for a complete one. */
export async function writeBackup(
  database: Database,
  own: OwnData,
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

/** The lines of each part. */
async function* parts(database: Database): AsyncGenerator<string[]> {
  let lines: string[] = [];
  let units = 0;
  let last = 0;
  const isNew = duplicateCheck();
  for await (const clippings of everyClipping(database)) {
    // Another window may have replaced the library by a backup: the file must not mix the two.
    if (last > 0 && !(await holdsUpTo(database, last))) throw new BackupFailure('clippingsBackupReplaced');
    last = clippings.at(-1)?.id ?? last;
    for (const clipping of clippings) {
      if (!isNew(clipping)) throw new BackupFailure('clippingsBackupReplaced');
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
 * Returns a check whether neither the clipping nor its version occurred before. While a backup is written, a clipping may be deleted and
 * come back, by a restore or as the next version; a backup with duplicates could not be restored.
 */
function duplicateCheck(): (clipping: Clipping) => boolean {
  const seen = new Set<string>();
  return ({ requestId, workId, version }) => {
    const before = seen.size;
    seen.add(requestId).add(`${workId} ${version}`);
    return seen.size === before + 2;
  };
}
