/** A page's rules and scripts for every element do not affect the card. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { closeCard, hoverForCard } from '../browser/card';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { command } from './command';
import { inCard } from './in-card';
import { dark, page as newsPage } from './pages';
import { isPainted } from './painted';

const address = 'https://tuoitre.vn/hoi-nghi-20250912102000124.htm';

const style = `::backdrop{background:rgba(0,0,0,.7);backdrop-filter:blur(9px);box-shadow:inset 0 0 0 20px red}
html{user-select:none;direction:rtl}`;

/** Listens to all pointer, wheel and clipboard events and prevents them. */
const script = `window.heard = [];
for (const type of ['wheel', 'touchstart', 'touchmove', 'touchend', 'mouseup', 'pointerup', 'contextmenu', 'selectstart', 'copy', 'dblclick'])
  document.addEventListener(type, (event) => { window.heard.push(type); event.preventDefault(); }, { passive: false });`;

describe.each(browsers)('the card in $name', ({ open }) => {
  describe('the card over a page with rules for everything', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;
    let page: Page;

    beforeAll(async () => {
      news = await startNewsServer();
      news.serve(address, newsPage({ style, script }));
      on = await open({ port: news.port });
      page = await on.open(address);
      await waitForMarks(page);
      await hoverForCard(on, page, 0);
    });
    afterAll(async () => {
      await on?.close();
      await news?.close();
    });

    it('covers nothing else of the page, and is written from left to right', async () => {
      const seen = await inCard(on, page, (card, host) => ({
        backdrop: getComputedStyle(host, '::backdrop').display,
        direction: getComputedStyle(card).direction,
      }));
      expect(seen).toEqual({ backdrop: 'none', direction: 'ltr' });
    });

    it('has selectable text, and its events do not reach the page', async () => {
      const seen = await inCard(on, page, (card) => {
        const title = card.querySelector('h2') as HTMLElement;
        for (const type of ['wheel', 'touchmove', 'mouseup', 'pointerup', 'contextmenu', 'selectstart', 'copy'])
          title.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        return getComputedStyle(card).userSelect;
      });
      expect(seen).toBe('text');
      expect(await page.evaluate('window.heard')).toEqual([]);
      await closeCard(on, page);
    });
  });
});

it('neither card nor marks are printed, on which the names of a dark page would be white on paper', async () => {
  const news = await startNewsServer();
  news.serve(address, dark);
  const on = await openChromium({ port: news.port });
  const page = await on.open(address);
  await waitForMarks(page);
  await hoverForCard(on, page, 0);
  await page.emulateMediaType('print');
  expect(await inCard(on, page, (_, host) => getComputedStyle(host).display)).toBe('none');
  await page.keyboard.press('Escape');
  await command(on, page, { type: 'walkMentions', step: 1 });
  for (const mark of await readMarks(page)) expect(await isPainted(page, mark)).toBe(false);
  await on.close();
  await news.close();
});
