/**
 * Clipping into a large library in Chromium: milliseconds from the message to the commit and its read-back.
 * `npm run bench -- clip [--count 100000] [--profile FOLDER]`; a given profile is filled once and reused.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { call, newProfile, openBrowser, quantile, serveScript } from './library/browser-page';

const { values } = parseArgs({
  args: process.argv.slice(4),
  options: { count: { type: 'string' }, profile: { type: 'string' } },
});
const documents = Number(values.count ?? 100_000);
const PORT = 48_731;
/** About 5,000 words of the corpus. */
const LONG_ARTICLE = 29_000;

const scratch = values.profile === undefined ? newProfile() : null;
const own = await serveScript(join(import.meta.dirname, 'library/page.ts'), PORT);
const browser = await openBrowser(values.profile ?? scratch!.folder);
try {
  const page = await browser.newPage();
  await page.goto(own.url);
  await call(page, 'fill', documents);
  const rows: Record<string, Record<string, string | number>> = {};
  for (const [name, bytes] of [
    ['an article of 4 kB', 4000],
    ['a long article', LONG_ARTICLE],
  ] as const) {
    const { words, whole, indexing } = await call<{ words: number; whole: number[]; indexing: { within: number }[] }>(
      page,
      'clips',
      60,
      bytes,
    );
    rows[name] = {
      words,
      'clip p50 ms': quantile(whole, 0.5).toFixed(1),
      'clip p95 ms': quantile(whole, 0.95).toFixed(1),
      'of it indexing p50 ms': quantile(
        indexing.map(({ within }) => within),
        0.5,
      ).toFixed(1),
    };
  }
  console.log(`${documents} clippings in the library, strict durability`);
  console.table(rows);
} finally {
  await browser.close();
  own.server.close();
  scratch?.remove();
}
