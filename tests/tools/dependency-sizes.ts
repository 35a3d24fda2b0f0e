/**
 * `npx tsx tests/tools/dependency-sizes.ts`: the size of each dependency in the packages, as a Markdown table for
 * docs/dependencies.md. Bundles exactly what src/ imports of it, minified, alone, with its own dependencies.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import packageFile from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'));

const importStatement = /^import (?!type )([^;'"]*?) from '([^']+)';/gm;

interface Imported {
  /** With its subpath, such as `preact/hooks`. */
  specifier: string;
  names: Set<string>;
}

function importsOf(dependency: string): Imported[] {
  const found = new Map<string, Set<string>>();
  for (const source of sources) {
    for (const [, clause = '', specifier = ''] of source.matchAll(importStatement)) {
      if (specifier !== dependency && !specifier.startsWith(`${dependency}/`)) continue;
      const names = found.get(specifier) ?? new Set();
      found.set(specifier, names);
      const [, braced = ''] = /\{([^}]*)\}/.exec(clause) ?? [];
      for (const name of braced.split(',').map((part) => part.trim().split(' as ')[0] ?? '')) {
        if (name !== '' && !name.startsWith('type ')) names.add(name);
      }
      const whole = clause
        .replace(/\{[^}]*\}/, '')
        .replace(/,/g, '')
        .trim();
      if (whole !== '') names.add(whole.startsWith('* as') ? '*' : 'default');
    }
  }
  return Array.from(found, ([specifier, names]) => ({ specifier, names }));
}

async function sizeOf(imports: Imported[]): Promise<{ minified: number; gzipped: number }> {
  const contents = imports
    .flatMap(({ specifier, names }, file) =>
      [...names].map((name, index) =>
        name === '*'
          ? `export * as x${file}_${index} from '${specifier}'`
          : `export { ${name} as x${file}_${index} } from '${specifier}'`,
      ),
    )
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

console.log('| package | version | licence | minified, kB | gzip, kB |\n| --- | --- | --- | ---: | ---: |');
for (const [name, version] of Object.entries(packageFile.dependencies)) {
  const { license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const { minified, gzipped } = await sizeOf(importsOf(name));
  console.log(`| ${name} | ${version} | ${license} | ${kilobytes(minified)} | ${kilobytes(gzipped)} |`);
}
