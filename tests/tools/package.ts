/**
 * `npm run package`: builds both extensions and packs what the stores take into dist/packages, the same bytes on every machine for
 * the same source: names sorted, no times, no owners. The source package is what a reviewer needs to build the very same packages:
 * the files of the commit, without uncommitted changes (which are refused); outside a repository it is left out.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import packageFile from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const target = join(root, 'dist/packages');

/** The earliest time of a ZIP archive, in any time zone. */
const mtime = new Date(1980, 0, 1);
const regularFile = 0o100644 << 16;

function pack(name: string, files: Map<string, Uint8Array>): void {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    entries[path] = [files.get(path) as Uint8Array, { mtime, level: 9, os: 3, attrs: regularFile }];
  }
  const archive = zipSync(entries);
  writeFileSync(join(target, name), archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(`${hash}  ${name}  ${files.size} files, ${(archive.length / 1000).toFixed(0)} kB`);
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

const git = (...parameters: string[]): Buffer => execFileSync('git', parameters, { cwd: root, maxBuffer: 2 ** 30 });

function inRepository(): boolean {
  try {
    git('rev-parse', '--verify', 'HEAD');
    return true;
  } catch {
    return false;
  }
}

function committedFiles(): Map<string, Uint8Array> {
  const paths = git('ls-tree', '-r', '-z', '--name-only', 'HEAD').toString().split('\0').filter(Boolean);
  return new Map(paths.map((path) => [path, git('cat-file', 'blob', `HEAD:${path}`)]));
}

const repository = inRepository();
if (repository && git('status', '--porcelain').length > 0) {
  console.error(
    'There are uncommitted changes: the source package would not build the packages beside it. Commit them first.',
  );
  process.exit(1);
}
mkdirSync(target, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  // Not by npx, which needs a shell on Windows.
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', browser, '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const stem = `diem-bao-${packageFile.version}`;
pack(`${stem}-chrome.zip`, filesIn(join(root, 'dist/chrome')));
pack(`${stem}-firefox.zip`, filesIn(join(root, 'dist/firefox')));
if (repository) pack(`${stem}-source.zip`, committedFiles());
