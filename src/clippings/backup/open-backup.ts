/** Opens a backup: checks that directory and manifest agree, and each part against the manifest. */
import * as v from 'valibot';
import { hex } from '../lines/content-hash';
import { BackupFailure } from '../lines/failure';
import { FORMAT_VERSION, MANIFEST_NAME, type Manifest, manifestSchema, type Part } from '../lines/format';
import { LARGEST_MANIFEST, LARGEST_PART, LONGEST_LINE } from '../lines/limits';
import type { StagedPart, StagedSource } from '../lines/source';
import { backupEntries } from './repacked';
import { readEntry } from './unzip';
import { readDirectory } from './zip-directory';

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** `own`: null in backups of format 1. */
export type OpenBackup = StagedSource & { own: StagedPart | null };

/** Throws a `BackupFailure`. */
export async function openBackup(file: Blob): Promise<OpenBackup> {
  const entries = backupEntries(await readDirectory(file));
  const manifestEntry = entries.get(MANIFEST_NAME);
  if (manifestEntry === undefined) throw new BackupFailure('clippingsBackupNoManifest');
  const bytes = await readEntry(file, manifestEntry, LARGEST_MANIFEST);
  const manifest = readManifest(bytes);
  const { own } = manifest;
  const parts = [...manifest.parts, manifest.decisions, ...(own ? [own] : [])];
  const names = new Set([MANIFEST_NAME, ...parts.map(({ name }) => name)]);
  if (names.size !== parts.length + 1) throw new BackupFailure('clippingsBackupManifestDamaged');
  for (const name of names) if (!entries.has(name)) throw new BackupFailure('clippingsBackupPartMissing', name);
  for (const name of entries.keys()) if (!names.has(name)) throw new BackupFailure('clippingsBackupPartStrange', name);
  const lines = manifest.parts.reduce((sum, part) => sum + part.lines, 0);
  if (lines !== manifest.clippings) throw new BackupFailure('clippingsBackupManifestDamaged');
  const partOf = new Map(parts.map((part) => [part.name, part]));
  const { clippings, parts: staged, decisions } = manifest;
  return {
    clippings,
    parts: staged,
    decisions,
    own: own ?? null,
    checksum: await sha256(bytes),
    async lines({ name }) {
      const part = partOf.get(name)!;
      const entry = entries.get(name)!;
      if (part.bytes > LARGEST_PART) throw new BackupFailure('clippingsBackupTooLarge', part.name);
      const damaged = new BackupFailure('clippingsBackupPartDamaged', part.name);
      if (entry.size !== part.bytes) throw damaged;
      const data = await readEntry(file, entry, LARGEST_PART);
      if ((await sha256(data)) !== part.sha256) throw damaged;
      return linesOf(data, part);
    },
  };
}

function readManifest(bytes: Uint8Array): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BackupFailure('clippingsBackupManifestDamaged');
  }
  // Version first, because a newer format may have another manifest schema.
  const version = v.safeParse(v.object({ version: v.number() }), value);
  if (version.success && version.output.version > FORMAT_VERSION) throw new BackupFailure('clippingsBackupNewer');
  const result = v.safeParse(manifestSchema, value);
  if (!result.success) throw new BackupFailure('clippingsBackupManifestDamaged');
  return result.output;
}

function linesOf(data: Uint8Array, { name, lines }: Part): string[] {
  const found: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < data.length; ) {
    const end = data.indexOf(0x0a, from);
    if (end < 0) throw new BackupFailure('clippingsBackupPartDamaged', name);
    if (end - from > LONGEST_LINE) throw new BackupFailure('clippingsBackupTooLarge', `${name}:${found.length + 1}`);
    try {
      found.push(decoder.decode(data.subarray(from, end)));
    } catch {
      throw new BackupFailure('clippingsBackupLineDamaged', `${name}:${found.length + 1}`);
    }
    from = end + 1;
  }
  if (found.length !== lines) throw new BackupFailure('clippingsBackupPartDamaged', name);
  return found;
}
