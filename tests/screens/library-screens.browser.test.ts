import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScheme, violations } from '../browser/axe';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { type InExtension, until } from '../browser/in-extension';
import { openLibrary, press } from '../browser/library';
import { type NewsServer, startNewsServer } from '../browser/news-server';

/** Each screen, its address, and what stands on it once it is there. */
const screens: [string, string, string][] = [
  ['clippings', '#/clippings', '.clipping-row'],
  ['a search', '#/clippings?q=rung+cong+dong&site=B%C3%A1o+V%C3%AD+D%E1%BB%A5', '.clipping-row mark'],
  ['a search that finds nothing', '#/clippings?q=khongcogiha', '.empty'],
  ['an article', '#/clippings/1', '.reading-text .named-official'],
  ['officials', '#/officials', 'td a'],
  [
    'an official',
    '#/officials/l%C3%B2%20v%C4%83n%20thi%E1%BB%87n%7Cubnd%20huy%E1%BB%87n%20su%E1%BB%91i%20m%C6%A1',
    '.posts li',
  ],
  ['documents', '#/documents', 'td a'],
  ['a document', '#/documents/vn%3Acp%3And%3A2021%3A912', '.entry'],
  ['the timeline', '#/timeline', '.timeline path'],
  ['the graph', '#/graph', '.graph circle'],
  ['the watch list', '#/watch', '.watch-form'],
  ['the bin', '#/bin', '.empty'],
  ['data', '#/data', '.meter'],
];

async function goTo(page: Page, inside: InExtension, hash: string, there: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await until(inside, ({ document }, selector) => document.querySelector(selector) !== null, [there], 20_000);
}

describe.each(['vi', 'en'] as const)('the library in %s', (language) => {
  let news: NewsServer;
  let on: ExtensionBrowser;
  let page: Page;
  let inside: InExtension;

  beforeAll(async () => {
    news = await startNewsServer();
    on = await openChromium({ port: news.port, language });
    ({ page, inside } = await openLibrary(on));
    await until(inside, ({ document }) => document.querySelector('.empty') !== null, []);
  });
  afterAll(async () => {
    await on?.kill();
    await news?.close();
  });

  it('is empty at first, says how to fill it, and loads the example', async () => {
    expect(await violations(page)).toEqual([]);
    await press(inside, 'libraryExampleLoad');
    await until(inside, ({ document }) => document.querySelectorAll('.clipping-row').length === 7, [], 20_000);
  });

  it.each(screens)('%s: nothing for axe to say, light or dark', async (_name, hash, there) => {
    for (const scheme of ['light', 'dark']) {
      await setScheme(page, scheme);
      await goTo(page, inside, hash, there);
      expect(await violations(page)).toEqual([]);
    }
  });

  it('the dialog of exports too', async () => {
    await goTo(page, inside, '#/clippings', '.clipping-row');
    await press(inside, 'libraryExportAll');
    await until(inside, ({ document }) => document.querySelector('dialog input[name=format]') !== null, []);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(inside, ({ document }) => document.querySelector('dialog') === null, []);
  });

  it('the settings too', async () => {
    const settings = await on.openOwn(on.built.pages.options);
    await settings.waitForSelector('#language');
    for (const scheme of ['light', 'dark']) {
      await setScheme(settings, scheme);
      expect(await violations(settings)).toEqual([]);
    }
    await settings.close();
  });
});
