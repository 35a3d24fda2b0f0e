import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/in-extension';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { page as newsPage } from './pages';

const address = 'https://thethao.vnexpress.net/hoi-nghi-ban-giao-duong-lien-xa-4812345.html';
let news: NewsServer;
let on: ExtensionBrowser;

beforeAll(async () => {
  news = await startNewsServer();
  news.serve(address, newsPage());
  on = await openChromium({ port: news.port });
});
afterAll(async () => {
  await on?.kill();
  await news?.close();
});

it('a paper that is switched off in the popup at one of its hosts is off at all of them, and on again', async () => {
  const page = await on.open(address);
  await waitForMarks(page);
  const popup = await on.openPopup(page);
  const label = await until(popup, ({ document }) => document.querySelector('.popup-switch')?.textContent, []);
  expect(label).toMatch(/ vnexpress\.net$/);
  await popup.run(({ document }) => document.querySelector<HTMLElement>('.popup-switch input')?.click());
  await expect.poll(() => readMarks(page)).toEqual([]);
  expect(await on.desk.run(({ browser }) => browser.storage.local.get('off:vnexpress.net'))).not.toEqual({});
  await page.reload();
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await readMarks(page)).toEqual([]);
  await on.desk.run(({ browser }) => browser.storage.local.remove('off:vnexpress.net'));
  await waitForMarks(page);
  await page.close();
});
