import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Source {
  /** From the top of the repository, with forward slashes. */
  path: string;
  text: string;
  bytes: number;
}

/** The files below a folder whose names end so. */
export function sources(folder: string, ending: RegExp): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, folder, name))
    .filter((path) => ending.test(path) && statSync(path).isFile())
    .map((path) => ({
      path: relative(root, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
      bytes: statSync(path).size,
    }));
}
