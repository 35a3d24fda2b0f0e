/**
 * Bulk operations in Chromium on a library with a journal: the duration of each, and its longest task, which blocks the page.
 * `npm run bench -- bulk [--count 20000] [--profile FOLDER]`; a given profile is filled once and reused.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { call, newProfile, openBrowser, serveScript } from './library/browser-page';

const { values } = parseArgs({
  args: process.argv.slice(4),
  options: { count: { type: 'string' }, profile: { type: 'string' } },
});
const count = Number(values.count ?? 20_000);
const PORT = 48_741;

interface Step {
  name: string;
  ms: number;
  longest: number;
}

const scratch = values.profile === undefined ? newProfile() : null;
const own = await serveScript(join(import.meta.dirname, 'library/page.ts'), PORT);
const browser = await openBrowser(values.profile ?? scratch!.folder);
try {
  const page = await browser.newPage();
  page.on('console', (message) => console.error(message.text()));
  await page.goto(own.url);
  await call(page, 'fill', count);
  await call(page, 'maintain');
  const steps = await call<Step[]>(page, 'bulk', count);
  console.table(
    Object.fromEntries(
      steps.map(({ name, ms, longest }) => [name, { s: (ms / 1000).toFixed(1), 'longest ms': Math.round(longest) }]),
    ),
  );
} finally {
  await browser.close();
  own.server.close();
  scratch?.remove();
}
