import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import { waitForDownload } from '../browser/downloads';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/in-extension';
import { openLibrary, press, rows } from '../browser/library';
import { type NewsServer, startNewsServer } from '../browser/news-server';

let news: NewsServer;
let on: ExtensionBrowser;

beforeAll(async () => {
  news = await startNewsServer();
  on = await openChromium({ port: news.port });
});
afterAll(async () => {
  await on?.kill();
  await news?.close();
});

it('what goes to the bin in one window leaves the list of the other, and what is chosen there', async () => {
  const one = await openLibrary(on);
  await press(one.inside, 'libraryExampleLoad');
  await rows(one.inside, 7);
  await one.page.click('.virtual-list-row:nth-child(3) input');
  await one.page.click('.virtual-list-row:nth-child(1) input');
  const titles = await one.page.$$eval('.clipping-row-chosen .clipping-row-title', (found) =>
    found.map(({ textContent }) => textContent),
  );

  const other = await openLibrary(on);
  await rows(other.inside, 7);
  await other.page.click('.virtual-list-row:nth-child(3) input');
  await press(other.inside, 'libraryToBin');
  await rows(other.inside, 6);

  await one.page.bringToFront();
  await rows(one.inside, 6);
  const chosen = await one.inside.run(({ browser }) => browser.i18n.getMessage('libraryChosenOther', '1'));
  await until(one.inside, ({ document }, says) => document.querySelector('.search-bulk strong')?.textContent === says, [
    chosen,
  ]);
  await press(one.inside, 'libraryExport');
  await one.page.waitForSelector('dialog input[name=format]');
  await one.page.click('input[name=format][value=jsonl]');
  await one.page.click('dialog .button-primary');
  await until(one.inside, ({ document }) => document.querySelector('dialog') === null, []);
  const lines = (await waitForDownload(on.downloads, 'jsonl')).toString().trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).article.title)).toEqual(titles.slice(0, 1));
});

it('what another window puts into the bin while one is asked whether to empty it stays there', async () => {
  const one = await openLibrary(on, '#/bin');
  await rows(one.inside, 1);
  await press(one.inside, 'libraryEmptyBin');
  await one.page.waitForSelector('dialog .button-danger, dialog .button-primary');
  const other = await openLibrary(on);
  await rows(other.inside, 6);
  await other.page.click('.virtual-list-row:nth-child(2) input');
  await press(other.inside, 'libraryToBin');
  await rows(other.inside, 5);
  await one.page.bringToFront();
  await rows(one.inside, 2);
  await one.inside.run(({ document }) => document.querySelector<HTMLElement>('dialog button:last-child')?.click());
  await rows(one.inside, 1);
});
