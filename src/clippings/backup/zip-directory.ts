/** Reads the directory at the end of a zip, without reading the whole file. No zip64, no encryption. */

import { BackupFailure } from '../lines/failure';
import { COMMENT_LENGTH, commentOf } from '../lines/format';
import { crc32 } from './crc32';
import { bytesOf, CHUNK, LOCAL_SIGNATURE } from './zip-bytes';

export interface ZipEntry {
  name: string;
  method: number;
  compressed: number;
  size: number;
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const MOST_ENTRIES = 20_000;

/** Throws a `BackupFailure` if the file is no zip or is truncated. */
export async function readDirectory(file: Blob): Promise<ZipEntry[]> {
  const start = await bytesOf(file, 0, 4);
  if (start.byteLength < 4 || start.getUint32(0, true) !== LOCAL_SIGNATURE)
    throw new BackupFailure('clippingsBackupNoZip');
  const end = await readEnd(file);
  const count = end.getUint16(10, true);
  const size = end.getUint32(12, true);
  const offset = end.getUint32(16, true);
  if (count > MOST_ENTRIES) throw new BackupFailure('clippingsBackupCut');
  const view = await bytesOf(file, offset, offset + size);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > size || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw new BackupFailure('clippingsBackupCut');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > size) throw new BackupFailure('clippingsBackupCut');
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, at + ENTRY_SIZE, nameLength)),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The end record: at the very end if there is no comment, otherwise before the checksum, which must match. */
async function readEnd(file: Blob): Promise<DataView> {
  for (const comment of [COMMENT_LENGTH, 0]) {
    const at = file.size - END_SIZE - comment;
    const end = await bytesOf(file, Math.max(0, at), Math.max(0, at + END_SIZE));
    if (end.byteLength < END_SIZE || end.getUint32(0, true) !== END_SIGNATURE) continue;
    const size = end.getUint32(12, true);
    const offset = end.getUint32(16, true);
    if (offset + size !== at || end.getUint16(20, true) !== comment) continue;
    if (comment === 0 || (await file.slice(at + END_SIZE).text()) === commentOf(await checksum(file, at + END_SIZE)))
      return end;
  }
  throw new BackupFailure('clippingsBackupCut');
}

async function checksum(file: Blob, length: number): Promise<string> {
  const crc = crc32();
  for (let at = 0; at < length; at += CHUNK)
    crc.add(new Uint8Array(await file.slice(at, Math.min(length, at + CHUNK)).arrayBuffer()));
  return crc.value();
}
