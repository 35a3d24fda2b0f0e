/** Marks under the pointer that open no card, because the pointer is on something else. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { readCard } from '../browser/card';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { sample } from '../fixtures/sample';
import { page as newsPage, paragraphs } from './pages';

const host = 'https://vnexpress.net';
const covered = newsPage({
  style: '#body{position:relative}#cover{position:absolute;inset:0;background:white}',
  body: `<div id="cover">Mời bạn đọc bản in</div>${paragraphs(sample)}`,
});
const written = newsPage({ body: `<div id="editor" contenteditable="true">${paragraphs(sample)}</div>` });

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe.each(browsers)('the pointer in $name', ({ open }) => {
  describe('opens no card', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;

    beforeAll(async () => {
      news = await startNewsServer();
      on = await open({ port: news.port });
    });
    afterAll(async () => {
      await on?.close();
      await news?.close();
    });

    /** Rests on the first mark, then clicks it. */
    const restAndClick = async (path: string, html: string): Promise<Page> => {
      news.serve(host + path, html);
      const page = await on.open(host + path);
      const [mark] = await waitForMarks(page);
      const { x, y } = mark ?? { x: 0, y: 0 };
      await page.bringToFront();
      await page.mouse.move(x - 30, y + 2, { steps: 3 });
      await page.mouse.move(x, y, { steps: 5 });
      await wait(900);
      expect(await readCard(on, page)).toBeNull();
      await page.mouse.click(x, y);
      await wait(500);
      expect(await readCard(on, page)).toBeNull();
      return page;
    };

    it('for words that are covered by another element', async () => {
      const page = await restAndClick('/covered-4812345.html', covered);
      await page.close();
    });

    it('in editable text', async () => {
      const page = await restAndClick('/written-4812345.html', written);
      await page.keyboard.type('qua');
      expect(await page.evaluate(() => document.getElementById('editor')?.textContent)).toContain('qua');
      await page.close();
    });
  });
});
