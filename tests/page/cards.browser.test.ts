import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { closeCard, hoverForCard, type OpenCard, readCard } from '../browser/card';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { type Mark, readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { sampleExpected } from '../fixtures/sample';
import { page as newsPage } from './pages';
import { pressOnCard } from './press';

const address = 'https://tuoitre.vn/hoi-nghi-20250912102000123.htm';
const total = [...sampleExpected.officials, ...sampleExpected.references].flatMap(({ mentions }) => mentions).length;

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The card once its text contains some words, or the last one seen after ten seconds. */
async function cardWith(on: ExtensionBrowser, page: Page, words: string): Promise<OpenCard | null> {
  const end = Date.now() + 10_000;
  let card = await readCard(on, page);
  while (Date.now() < end && card?.text.includes(words) !== true) {
    await wait(100);
    card = await readCard(on, page);
  }
  return card;
}

const indexOf = (marks: readonly Mark[], text: string): number => marks.findIndex((mark) => mark.text === text);

describe.each(browsers)('cards in $name', ({ open }) => {
  describe('of an article', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;
    let page: Page;
    let marks: Mark[];

    beforeAll(async () => {
      news = await startNewsServer();
      news.serve(address, newsPage());
      on = await open({ port: news.port, language: 'vi' });
      page = await on.open(address);
      marks = await waitForMarks(page, total);
    });
    afterAll(async () => {
      await on?.close();
      await news?.close();
    });

    it('show what the packaged registry knows of a document, and as of when', async () => {
      await hoverForCard(on, page, indexOf(marks, 'Nghị định số 30'));
      const card = await cardWith(on, page, '2026');
      expect(card?.label).toBe('Nghị định 30/2020/NĐ-CP');
      expect(card?.text.toLowerCase()).toContain('công tác văn thư');
      // In English if the browser's Vietnamese language pack is not installed.
      expect(card?.text).toMatch(/8\/2026|August 2026/);
      expect(card?.html).toContain('rel="noopener noreferrer"');
      await closeCard(on, page);
    });

    it('show another mention, stay when pinned, and close with Escape', async () => {
      await hoverForCard(on, page, indexOf(marks, 'Vừ Mí Khánh'));
      await pressOnCard(on, page, '.icon:nth-of-type(2)');
      expect((await cardWith(on, page, '2/2'))?.text).toContain('2/2');
      await page.mouse.move(2, 2);
      await wait(600);
      expect(await readCard(on, page)).not.toBeNull();
      await page.keyboard.press('Escape');
      expect(await readCard(on, page)).toBeNull();
    });

    it('close when the pointer goes elsewhere', async () => {
      await hoverForCard(on, page, 0);
      await page.mouse.move(5, 5, { steps: 4 });
      await wait(900);
      expect(await readCard(on, page)).toBeNull();
    });

    it('reject an official, remember that, and undo it', async () => {
      await hoverForCard(on, page, indexOf(marks, 'Vừ Mí Khánh'));
      await pressOnCard(on, page, 'footer .act');
      const texts = async () => (await readMarks(page)).map(({ text }) => text);
      await wait(500);
      expect(await texts()).not.toContain('Vừ Mí Khánh');
      await page.keyboard.press('Escape');
      await page.reload({ waitUntil: 'load' });
      await waitForMarks(page, total - 2);
      expect(await texts()).not.toContain('Vừ Mí Khánh');
      await on.desk.run(({ browser }) => browser.storage.local.remove('wrongOfficials'));
      await page.reload({ waitUntil: 'load' });
      await waitForMarks(page, total);
    });

    it('stay above an element in full screen', async () => {
      await page.evaluate(() => {
        document.body.addEventListener('click', () => void document.documentElement.requestFullscreen(), {
          once: true,
        });
      });
      await page.mouse.click(5, 5);
      await wait(500);
      const card = await hoverForCard(on, page, 0);
      expect(card.text).not.toBe('');
      await closeCard(on, page);
      await page.evaluate(() => document.exitFullscreen().catch(() => {}));
    });

    it('open by touch, and close by touch outside', async () => {
      const [first] = await readMarks(page);
      await page.touchscreen.tap(first?.x ?? 0, first?.y ?? 0);
      expect((await cardWith(on, page, 'Nghị định'))?.text).toContain('Nghị định');
      await page.touchscreen.tap(3, 3);
      await wait(300);
      expect(await readCard(on, page)).toBeNull();
    });
  });
});
