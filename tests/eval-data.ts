import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the evaluation data lies. It is other people's text, so it is no part of this repository. */
const root = resolve(import.meta.dirname, '..', process.env.DIEM_BAO_EVAL ?? '../shared');

/**
 * The absolute path of a file or folder of the evaluation data, for example `evalPath('eval/dev/gold.jsonl')`;
 * null where it is not on this machine: the caller skips and says why.
 */
export function evalPath(path: string): string | null {
  const full = resolve(root, path);
  return existsSync(full) ? full : null;
}
