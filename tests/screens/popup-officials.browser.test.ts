import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/in-extension';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { nationalAddress, nationalPaper } from '../fixtures/national-paper';
import { sample } from '../fixtures/sample';

let news: NewsServer;
let on: ExtensionBrowser;

beforeAll(async () => {
  news = await startNewsServer();
  news.serve(nationalAddress, nationalPaper(sample));
  on = await openChromium({ port: news.port });
});
afterAll(async () => {
  await on?.kill();
  await news?.close();
});

/** Opens the popup, presses the button of the first official if it says `rejected` of them, and closes the popup once it says the contrary. */
async function press(page: Page, rejected: boolean): Promise<string> {
  const popup = await on.openPopup(page);
  await until(popup, ({ document }) => document.querySelector('.found-item') !== null, []);
  const name = await popup.run(({ document }, isWrong) => {
    const first = document.querySelector('.found-item');
    if (first?.matches('.found-item-wrong') !== isWrong) return '';
    first.querySelector<HTMLElement>('button.small')?.click();
    return first.querySelector('.found-name')?.textContent ?? '';
  }, rejected);
  expect(name).not.toBe('');
  await until(
    popup,
    ({ document }, isWrong) => document.querySelector('.found-item')?.matches('.found-item-wrong') !== isWrong,
    [rejected],
  );
  await popup.page?.close();
  return name;
}

it('who is said in the popup to be no official is not marked in the page, before and after it is loaded again; so when it is taken back', async () => {
  const page = await on.open(nationalAddress);
  const all = (await waitForMarks(page)).length;
  const name = await press(page, false);
  const left = async (): Promise<number> => (await readMarks(page)).filter(({ text }) => name.endsWith(text)).length;
  await expect.poll(left, { timeout: 5_000 }).toBe(0);
  await page.reload();
  await waitForMarks(page);
  expect(await left()).toBe(0);
  await press(page, true);
  await expect.poll(async () => (await readMarks(page)).length, { timeout: 5_000 }).toBe(all);
  await page.reload();
  await waitForMarks(page, all);
  expect(await on.desk.run(({ browser }) => browser.storage.local.get('wrongOfficials'))).toEqual({
    wrongOfficials: {},
  });
  await page.close();
});
