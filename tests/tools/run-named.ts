import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `npm run bench -- NAME` and `npm run long -- NAME`: runs tests/bench/NAME.ts or tests/long/NAME.ts,
 * whose own arguments start at process.argv[4]. Without a name it lists the available ones.
 */
const [kind = 'bench', name] = process.argv.slice(2);
const folder = join(import.meta.dirname, '..', kind);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => basename(file, '.ts'));

if (name === undefined || !names.includes(name)) {
  console.error(`npm run ${kind} -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = 1;
} else {
  await import(pathToFileURL(join(folder, `${name}.ts`)).href);
}
