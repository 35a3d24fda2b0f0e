/** Reads one entry of a zip. Checks sizes before and while inflating, against zip bombs. */
import { Inflate } from 'fflate';
import { BackupFailure } from '../lines/failure';
import { bytesOf, CHUNK, LOCAL_SIGNATURE } from './zip-bytes';
import type { ZipEntry } from './zip-directory';

const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflated bytes inflated at once: their output, at worst a thousand times as large, is in memory before it is checked. */
const INFLATE_CHUNK = 8 * 2 ** 10;

/** The whole entry, at most `largest` bytes. Throws a `BackupFailure`. */
export async function readEntry(file: Blob, entry: ZipEntry, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const { name, method, compressed, size, offset } = entry;
  if (size > largest) throw new BackupFailure('clippingsBackupTooLarge', name);
  const damaged = new BackupFailure('clippingsBackupPartDamaged', name);
  const local = await bytesOf(file, offset, offset + LOCAL_SIZE);
  if (local.byteLength < LOCAL_SIZE || local.getUint32(0, true) !== LOCAL_SIGNATURE) throw damaged;
  const from = offset + LOCAL_SIZE + local.getUint16(26, true) + local.getUint16(28, true);
  if (from + compressed > file.size || (method !== STORED && method !== DEFLATED)) throw damaged;
  const out = new Uint8Array(size);
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length > size) throw damaged;
    out.set(chunk, length);
    length += chunk.length;
  };
  const inflate = new Inflate(take);
  try {
    for (let at = from; at < from + compressed; at += CHUNK) {
      const end = Math.min(from + compressed, at + CHUNK);
      const chunk = new Uint8Array(await file.slice(at, end).arrayBuffer());
      if (method === STORED) take(chunk);
      else
        for (let i = 0; i < chunk.length; i += INFLATE_CHUNK)
          inflate.push(chunk.subarray(i, i + INFLATE_CHUNK), at + i + INFLATE_CHUNK >= from + compressed);
    }
  } catch {
    throw damaged;
  }
  if (length !== size) throw damaged;
  return out;
}
