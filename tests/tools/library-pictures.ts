/**
 * `npx tsx tests/tools/library-pictures.ts [FOLDER]`, after `npm run build`: the screens of a library with 10,000 made-up clippings, in
 * both languages, light and dark, as pictures in FOLDER (dist/pictures), with axe's findings and the time until each screen is shown.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { setScheme, violations } from '../browser/axe';
import { openChromium } from '../browser/chromium';
import { until } from '../browser/in-extension';
import { openLibrary } from '../browser/library';
import { startNewsServer } from '../browser/news-server';

const COUNT = 10_000;
/** Clippings per call, because a call of the driver may last three minutes. */
const STEP = 1000;
const target = process.argv[2] ?? join(import.meta.dirname, '../../dist/pictures');
const official = 'lò văn thiện|ubnd huyện suối mơ';
const decree = 'vn:cp:nd:2018:156';

/** Name, address, and a selector that matches once the screen is ready. */
const screens: [name: string, hash: string, ready: string][] = [
  ['clippings', '#/clippings', '.clipping-row'],
  ['search', '#/clippings?q=rung+cong+dong', '.clipping-row mark'],
  ['article', '#/clippings/7', '.reading-text .named-official'],
  ['officials', '#/officials', 'td a'],
  ['official', `#/officials/${encodeURIComponent(official)}`, '.posts li'],
  ['documents', '#/documents', 'td a'],
  ['decree', `#/documents/${encodeURIComponent(decree)}`, '.entry'],
  ['timeline', '#/timeline', '.timeline path'],
  ['timeline-official', `#/timeline?official=${encodeURIComponent(official)}`, '.timeline path'],
  ['graph', '#/graph', '.graph circle'],
  ['graph-decree', `#/graph?ref=${encodeURIComponent(decree)}`, '.graph circle'],
  ['data', '#/data', '.meter'],
];

const bundle = await build({
  entryPoints: [join(import.meta.dirname, 'library-pictures/page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2023',
});
const news = await startNewsServer();
let wrong = 0;
mkdirSync(target, { recursive: true });
for (const language of ['vi', 'en'] as const) {
  const on = await openChromium({ port: news.port, language });
  const filler = await on.openOwn(on.built.pages.options);
  await filler.evaluate(bundle.outputFiles[0]!.text);
  for (let count = STEP; count <= COUNT; count += STEP) await filler.evaluate(`fillLibrary(${count})`);
  await filler.close();
  const { page, inside } = await openLibrary(on);
  await page.bringToFront();
  for (const [name, hash, ready] of screens) {
    for (const scheme of ['light', 'dark']) {
      await setScheme(page, scheme);
      const start = Date.now();
      await page.goto('about:blank');
      await page.goto(`${on.origin}${on.built.pages.library}${hash}`);
      await until(inside, ({ document }, selector) => document.querySelector(selector) !== null, [ready], 60_000);
      const ms = Date.now() - start;
      const found = await violations(page);
      wrong += found.length;
      console.log(
        `${language} ${scheme} ${name}: there after ${ms} ms; axe: ${found.length === 0 ? 'nothing' : found.join('; ')}`,
      );
      await page.screenshot({ path: join(target, `${name}-${language}-${scheme}.png`) as `${string}.png` });
    }
  }
  await on.close();
}
await news.close();
console.log(`Pictures: ${target}. Found by axe: ${wrong}.`);
