import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import type { InExtension } from '../browser/in-extension';
import { exportFromLibrary, openLibrary, press, rows } from '../browser/library';
import { type NewsServer, startNewsServer } from '../browser/news-server';

let news: NewsServer;
let on: ExtensionBrowser;
let page: Page;
let inside: InExtension;

beforeAll(async () => {
  news = await startNewsServer();
  on = await openChromium({ port: news.port });
  ({ page, inside } = await openLibrary(on));
  await press(inside, 'libraryExampleLoad');
  await rows(inside, 7);
});
afterAll(async () => {
  await on?.kill();
  await news?.close();
});

/** A picker cannot be driven: in its place stands a file of the private file system, which is of the same kind. */
it('writes into the file that the reader picked', async () => {
  await page.evaluate(() => {
    const picked = async () => (await navigator.storage.getDirectory()).getFileHandle('picked', { create: true });
    Object.assign(window, { showSaveFilePicker: picked });
  });
  await exportFromLibrary(inside, 'jsonl');
  const lines = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('picked');
    return (await (await handle.getFile()).text()).trim().split('\n');
  });
  expect(lines.map((line) => JSON.parse(line).kind)).toEqual(Array(7).fill('article'));
});
