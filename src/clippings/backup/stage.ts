/**
 * Stages a backup as rows that are invisible until the restore is finished. One transaction per part, so that staging can resume. Ids are
 * reserved beforehand, so that contents and index blocks are written to their final place.
 */
import { failureCode } from '../../platform/expected-failure';
import type { OwnData } from '../../platform/own-data';
import { BackupFailure } from '../lines/failure';
import { readDecision, readLine, readOwnLine } from '../lines/line';
import type { StagedPart, StagedSource } from '../lines/source';
import type { Clipping } from '../model/clipping';
import type { Progress, RestorePreview } from '../model/contract';
import { segmentRow } from '../search/tidy-index';
import { segmentBuilder } from '../segments/build-segment';
import type { Database } from '../store/database';
import { readState } from '../store/index-view';
import type { BlockRow, RestoreRow, StagedRow } from '../store/rows';
import { mapStorageErrors } from '../store/storage-errors';
import { contentOf, indexedText, lightRowsOf } from '../write/clipping-rows';
import { discardRestore, readRestore } from './discard';
import { type OpenBackup, openBackup } from './open-backup';
import { countStaged } from './preview';

/**
 * Rejects with a `BackupFailure`, or `storageFull`; then the library is unchanged and nothing stays staged. Aborting keeps what was staged, to
 * resume later. `checksum` identifies what is staged.
 */
export async function stageRestore(
  database: Database,
  file: Blob,
  progress: Progress,
): Promise<{ preview: RestorePreview; checksum: string }> {
  const backup = await openBackup(file);
  try {
    await mapStorageErrors(() => stage(database, backup, progress));
    const counts = await countStaged(database);
    return { preview: { ...counts, own: await ownOf(backup) }, checksum: backup.checksum };
  } catch (error) {
    if (isUnusable(error)) await discardRestore(database, backup.checksum);
    throw error;
  }
}

/** Whether to discard what was staged: damaged, or without room, which clips need. What another window has staged is left to that window. */
const isUnusable = (error: unknown): boolean =>
  error instanceof BackupFailure ? error.messageKey !== 'clippingsBackupOther' : failureCode(error) === 'storageFull';

export async function stage(database: Database, source: StagedSource, progress: Progress): Promise<void> {
  const restore = await beginOrResume(database, source);
  await stageParts(database, source, restore, progress);
}

async function beginOrResume(database: Database, { clippings, checksum }: StagedSource): Promise<RestoreRow> {
  const known = await readRestore(database);
  if (known?.file === checksum) return known;
  if (known !== null) await discardRestore(database);
  return database.transaction('rw', [database.state], async () => {
    const state = await readState(database);
    const restore: RestoreRow = {
      key: 'restore',
      file: checksum,
      base: state.nextId,
      size: clippings,
      partsDone: 0,
      staged: 0,
      segments: [],
      decisions: [],
      complete: false,
      touched: Date.now(),
    };
    await database.state.bulkPut([{ ...state, nextId: state.nextId + clippings }, restore]);
    return restore;
  });
}

async function stageParts(
  database: Database,
  backup: StagedSource,
  restore: RestoreRow,
  { signal, onProgress }: Progress,
) {
  const { parts, clippings, decisions } = backup;
  const seen = new Set<string>();
  const versions = new Set<string>();
  await database.staged.each(({ head }) => {
    seen.add(head.requestId);
    versions.add(`${head.workId} ${head.version}`);
  });
  // Another window may have staged more of the same file meanwhile: its rows would count as duplicates.
  await checkOurs(database, restore);
  for (const part of parts.slice(restore.partsDone)) {
    signal.throwIfAborted();
    const staged = await stagedRows(backup, part, restore, (clipping, at) => {
      const version = `${clipping.workId} ${clipping.version}`;
      if (seen.has(clipping.requestId) || versions.has(version)) throw new BackupFailure('clippingsBackupTwice', at);
      seen.add(clipping.requestId);
      versions.add(version);
    });
    signal.throwIfAborted();
    await writePart(database, restore, staged);
    onProgress(restore.staged, clippings);
  }
  const lines = await backup.lines(decisions);
  const read = lines.map((line, i) => readDecision(line, `${decisions.name}:${i + 1}`));
  await database.transaction('rw', [database.state], async () => {
    await checkOurs(database, restore);
    restore.decisions = read;
    restore.complete = true;
    restore.touched = Date.now();
    await database.state.put(restore);
  });
}

/** Throws if another window has staged something meanwhile: only one backup can be staged, that of the last window to begin. */
async function checkOurs(database: Database, { base, partsDone }: RestoreRow): Promise<void> {
  const waiting = await readRestore(database);
  if (waiting?.base !== base || waiting.partsDone !== partsDone) throw new BackupFailure('clippingsBackupOther');
}

async function stagedRows(
  backup: StagedSource,
  part: StagedPart,
  { base, staged }: RestoreRow,
  check: (clipping: Clipping, at: string) => void,
): Promise<Clipping[]> {
  const clippings: Clipping[] = [];
  for (const [i, line] of (await backup.lines(part)).entries()) {
    const at = `${part.name}:${i + 1}`;
    const clipping = { id: base + staged + i, ...(await readLine(line, at)) };
    check(clipping, at);
    clippings.push(clipping);
  }
  return clippings;
}

/** Writes one part in a transaction, and updates `restore`. */
async function writePart(database: Database, restore: RestoreRow, clippings: readonly Clipping[]): Promise<void> {
  const builder = segmentBuilder();
  for (const clipping of clippings) builder.add(indexedText(clipping));
  const found: Omit<BlockRow, 'segment' | 'n'>[] = [];
  const firsts: string[] = [];
  builder.finish((first, bytes) => {
    firsts.push(first);
    found.push({ bytes });
  });
  const rows = clippings.map((clipping, i): StagedRow => {
    const { head, named } = lightRowsOf(clipping, clipping.deletedAt === null ? 'live' : 'bin');
    return { n: restore.staged + i, id: clipping.id, head, named };
  });
  await database.transaction('rw', [database.state, database.staged, database.contents, database.blocks], async () => {
    await checkOurs(database, restore);
    const state = await readState(database);
    const no = state.nextSegment;
    const segment = segmentRow(no);
    const blocks = found.map(({ bytes }, i) => ({ segment: no, n: segment.block(firsts[i]!, bytes), bytes }));
    restore.segments.push(segment.row(clippings.map(({ id }) => id)));
    restore.staged += clippings.length;
    restore.partsDone++;
    restore.touched = Date.now();
    await database.staged.bulkPut(rows);
    await database.contents.bulkPut(clippings.map(contentOf));
    await database.blocks.bulkPut(blocks);
    await database.state.bulkPut([{ ...state, nextSegment: no + 1 }, restore]);
  });
}

/** Not staged in the database, because the caller has the file. */
async function ownOf(backup: OpenBackup): Promise<OwnData | null> {
  if (backup.own === null) return null;
  const { name } = backup.own;
  const [line] = await backup.lines(backup.own);
  return readOwnLine(line ?? '', `${name}:1`);
}
