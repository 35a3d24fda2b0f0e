import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browser/axe';
import { browsers } from '../browser/browsers';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { type InExtension, until } from '../browser/in-extension';
import { openLibrary, press, rows } from '../browser/library';
import { waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { nationalAddress, nationalPaper } from '../fixtures/national-paper';
import { provincialAddress, provincialPaper } from '../fixtures/provincial-paper';
import { sample } from '../fixtures/sample';

const emptyAddress = 'https://www.vietnamplus.vn/chinhtri/';
const other = { ...sample, title: 'Một bài khác của báo tỉnh' };

describe.each(browsers)('clipping the open tabs in $name', ({ open }) => {
  describe('from the library', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;
    let inside: InExtension;
    let page: Awaited<ReturnType<typeof openLibrary>>['page'];

    /** Each tab of the dialog: its title with what is told beside it. */
    const lines = () =>
      inside.run(({ document }) =>
        [...document.querySelectorAll('dialog li')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
      );
    /** The line of a tab, with the words that the dialog tells of it. */
    const told = (title: string, key: string) =>
      until(
        inside,
        ({ browser, document }, about, words) =>
          [...document.querySelectorAll('dialog li')].some(
            ({ textContent }) =>
              textContent?.includes(about) && textContent.trim().endsWith(`· ${browser.i18n.getMessage(words)}`),
          ),
        [title, key],
        20_000,
      );

    beforeAll(async () => {
      news = await startNewsServer();
      news.serve(nationalAddress, nationalPaper(sample));
      news.serve(provincialAddress, provincialPaper(other));
      news.serve(
        emptyAddress,
        '<!doctype html><html lang="vi"><title>Chuyên mục trống</title><p>Chưa có bài.</p></html>',
      );
      on = await open({ port: news.port });
      await waitForMarks(await on.open(nationalAddress));
      await waitForMarks(await on.open(provincialAddress));
      await on.open(emptyAddress);
      ({ page, inside } = await openLibrary(on));
    });
    afterAll(async () => {
      await on?.kill();
      await news?.close();
    });

    it('lists the pages of news that are open, and nothing of its own', async () => {
      await press(inside, 'libraryClipTabs');
      await until(inside, ({ document }) => document.querySelectorAll('dialog li').length > 0, []);
      const found = await lines();
      expect(found).toHaveLength(3);
      expect(found.some((line) => line.includes(sample.title))).toBe(true);
      expect(found.some((line) => line.includes(other.title))).toBe(true);
      expect(found.some((line) => line.includes('Chuyên mục trống'))).toBe(true);
      if (on.name === 'chromium') expect(await violations(page)).toEqual([]);
    });

    it('clips those that are chosen, and says where there is no article', async () => {
      await inside.run(({ document }, left) => {
        const line = [...document.querySelectorAll('dialog li')].find(({ textContent }) => textContent?.includes(left));
        line?.querySelector('input')?.click();
      }, other.title);
      await press(inside, 'libraryClipTabsStart');
      await told(sample.title, 'libraryTabSaved');
      await told('Chuyên mục trống', 'libraryTabNoArticle');
      await press(inside, 'uiClose');
      await rows(inside, 1);
    });

    it('asked again, clips what is new and leaves the rest as it is', async () => {
      await press(inside, 'libraryClipTabs');
      await until(inside, ({ document }) => document.querySelectorAll('dialog li').length === 3, []);
      await press(inside, 'libraryClipTabsStart');
      await told(sample.title, 'libraryTabDuplicate');
      await told(other.title, 'libraryTabSaved');
      await press(inside, 'uiClose');
      await rows(inside, 2);
    });

    it('reads a tab that the browser has put to sleep, too', async () => {
      await inside.run(async ({ browser }, asleep) => {
        const tab = (await browser.tabs.query({})).find(({ url }) => url === asleep);
        await browser.tabs.discard(tab?.id as number);
      }, provincialAddress);
      await press(inside, 'libraryClipTabs');
      await until(inside, ({ document }) => document.querySelectorAll('dialog li').length === 3, []);
      await press(inside, 'libraryClipTabsStart');
      await told(other.title, 'libraryTabDuplicate');
      await press(inside, 'uiClose');
    });
  });
});
