/**
 * A backup that was unpacked and packed again, as some systems do with a download unasked: mostly its folder was packed, with files that
 * the system keeps in every folder.
 */
import { MANIFEST_NAME } from '../lines/format';
import type { ZipEntry } from './zip-directory';

const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|desktop\.ini|Thumbs\.db|)$/i;

/** By their names in the backup, without the folder. */
export function backupEntries(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const files = entries
    .map((entry) => ({ entry, path: entry.name.replaceAll('\\', '/') }))
    .filter(({ path }) => !OF_THE_SYSTEM.test(path));
  const manifest = files.find(({ path }) => path === MANIFEST_NAME || path.endsWith(`/${MANIFEST_NAME}`));
  const folder = manifest?.path.slice(0, -MANIFEST_NAME.length) ?? '';
  const isInside = files.every(({ path }) => path.startsWith(folder));
  return new Map(files.map(({ entry, path }) => [isInside ? path.slice(folder.length) : path, entry]));
}
