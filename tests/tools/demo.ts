/** The demonstration of `npm start`: from a news page to an export, in a real browser. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hoverForCard } from '../browser/card';
import { openChromium } from '../browser/chromium';
import { clipThroughPopup } from '../browser/clip';
import { waitForDownload } from '../browser/downloads';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/in-extension';
import { exportFromLibrary, openLibrary } from '../browser/library';
import { waitForMarks } from '../browser/marks';
import { startNewsServer } from '../browser/news-server';
import { readRecord } from '../browser/record';
import { nationalAddress, nationalPaper } from '../fixtures/national-paper';
import { sample } from '../fixtures/sample';
import { foundTable } from './found-table';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, 'output');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const news = await startNewsServer();
news.serve(nationalAddress, nationalPaper(sample));
const on = await openChromium({ port: news.port, visible: hasDisplay, language: 'vi' });
const page = await on.open(nationalAddress);
await waitForMarks(page);
console.log(`\n${nationalAddress}\n\n${foundTable(await readRecord(on, page))}\n`);

if (hasDisplay) {
  console.log('The browser is open at the sample article. Close it to end.');
  await page.bringToFront();
  await on.closed;
} else {
  await demonstrate(on, page);
  await on.close();
}
await news.close();

/** Waits until cards and dialogs have faded in. */
function fadeIn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 500));
}

/** Page, card, popup with clip, library, exports; a screenshot of each. */
async function demonstrate(on: ExtensionBrowser, page: Page): Promise<void> {
  mkdirSync(output, { recursive: true });
  const saved: string[] = [];
  const picture = async (of: Page | null, name: string): Promise<void> => {
    const path = join(output, `${name}.png`) as `${string}.png`;
    await of?.screenshot({ path });
    saved.push(path);
  };
  await picture(page, 'page');
  await hoverForCard(on, page, 2);
  await fadeIn();
  await picture(page, 'card');
  await page.keyboard.press('Escape');
  const popup = await clipThroughPopup(on, page);
  await picture(popup.page, 'popup');
  const library = await openLibrary(on);
  for (const [format, extension] of [
    ['csv-clippings', 'csv'],
    ['jsonl', 'jsonl'],
  ] as const) {
    await exportFromLibrary(library.inside, format);
    await waitForDownload(on.downloads, extension);
  }
  await until(library.inside, ({ document }) => document.querySelector('dialog') === null, []);
  await library.page.bringToFront();
  await picture(library.page, 'library');
  for (const file of readdirSync(on.downloads)) {
    copyFileSync(join(on.downloads, file), join(output, file));
    saved.push(join(output, file));
  }
  console.log(`Clipped, exported and pictured:\n${saved.map((path) => `  ${relative(root, path)}`).join('\n')}`);
}
