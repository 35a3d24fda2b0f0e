/** An article in an open shadow tree: its marks, and their cards by pointer. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { hoverForCard } from '../browser/card';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { type Mark, readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { sample } from '../fixtures/sample';
import { page as newsPage, paragraphs } from './pages';
import { isPainted } from './painted';

const address = 'https://tuoitre.vn/hoi-nghi-20250912102000124.htm';
const builtLate = 'https://tuoitre.vn/hoi-nghi-20250912102000125.htm';
const body = `<news-body><template shadowrootmode="open"><div>${paragraphs(sample)}</div></template></news-body>`;

/** A script creates the tree, and its text arrives with a response. */
const script = `customElements.define('news-body', class extends HTMLElement {
  connectedCallback() {
    const tree = this.attachShadow({ mode: 'open' });
    setTimeout(() => { tree.innerHTML = ${JSON.stringify(`<div>${paragraphs(sample)}</div>`)}; }, 900);
  }
});`;

describe.each(browsers)('an article in a shadow tree in $name', ({ open }) => {
  describe('an article in a shadow tree', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;
    let page: Page;

    beforeAll(async () => {
      news = await startNewsServer();
      news.serve(address, newsPage({ body, style: 'html{background:#111;color:#eee}' }));
      news.serve(builtLate, newsPage({ body: '<news-body></news-body>', script }));
      on = await open({ port: news.port });
      page = await on.open(address);
    });
    afterAll(async () => {
      await on?.close();
      await news?.close();
    });

    it('has its marks painted', async () => {
      const [mark] = (await waitForMarks(page)) as [Mark];
      expect(await isPainted(page, mark)).toBe(true);
    });

    it('has marks that suit the colours of its page, and opens their cards', async () => {
      const marks = await waitForMarks(page);
      expect(marks.length).toBeGreaterThan(2);
      expect(marks.filter(({ highlight }) => !highlight.includes('dark'))).toEqual([]);
      const card = await hoverForCard(on, page, 0);
      expect(card.text).not.toBe('');
    });

    it('has its marks again after the page replaces the tree', async () => {
      const before = await waitForMarks(page);
      await page.evaluate(() => {
        const host = document.querySelector('news-body') as Element;
        const other = document.createElement('news-body');
        other.attachShadow({ mode: 'open' }).innerHTML = host.shadowRoot?.innerHTML ?? '';
        host.replaceWith(other);
      });
      const shown = async () => (await readMarks(page)).filter(({ x }) => x >= 0).length;
      await expect.poll(shown, { timeout: 10_000 }).toBe(before.length);
    });

    it('is found if its text arrives late', async () => {
      const late = await on.open(builtLate);
      expect((await waitForMarks(late)).length).toBe((await waitForMarks(page)).length);
    });
  });
});
