/** An article that stands in an open shadow tree: its marks, and their cards by pointer. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoverForCard } from '../browser/card';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openFirefox } from '../browser/firefox';
import { waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { sample } from '../fixtures/sample';
import { findFirefox } from '../tools/find-browser.mjs';
import { page as newsPage, paragraphs } from './pages';

const address = 'https://tuoitre.vn/hoi-nghi-20250912102000124.htm';
const body = `<news-body><template shadowrootmode="open"><div>${paragraphs(sample)}</div></template></news-body>`;

describe.each([
  { name: 'Chromium', open: openChromium, here: true },
  { name: 'Firefox', open: openFirefox, here: findFirefox() !== null },
])('an article in a shadow tree in $name', ({ open, here }) => {
  describe.runIf(here)('as a reader meets it', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;
    let page: Page;

    beforeAll(async () => {
      news = await startNewsServer();
      news.serve(address, newsPage({ body }));
      on = await open({ port: news.port });
      page = await on.open(address);
    });
    afterAll(async () => {
      await on?.close();
      await news?.close();
    });

    it('bears its marks, and opens their cards', async () => {
      const marks = await waitForMarks(page);
      expect(marks.length).toBeGreaterThan(2);
      const card = await hoverForCard(on, page, 0);
      expect(card.text).not.toBe('');
    });
  });
});
