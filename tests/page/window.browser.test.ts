import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCard, hoverForCard, readCard } from '../browser/card';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { command } from './command';
import { inCard } from './in-card';
import { page as newsPage } from './pages';

const address = 'https://tuoitre.vn/hoi-nghi-20250912102000124.htm';

const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 30; tries += 1) {
    if (await holds()) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
};

describe('a window that changes', () => {
  let news: NewsServer;
  let on: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    news = await startNewsServer();
    news.serve(address, newsPage());
    on = await openChromium({ port: news.port, language: 'vi' });
    page = await on.open(address);
    await page.setViewport({ width: 1200, height: 800 });
    await waitForMarks(page);
  });
  afterAll(async () => {
    await on?.close();
    await news?.close();
  });

  it('keeps its pinned card inside, also when it gets narrow, as by zooming', async () => {
    const marks = await readMarks(page);
    const rightmost = marks.findIndex(({ x }) => x === Math.max(...marks.map((mark) => mark.x)));
    await hoverForCard(on, page, rightmost);
    const { x, y } = (await readMarks(page))[rightmost] ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    const left = async (): Promise<number> =>
      Number(/left: (-?[\d.]+)px/.exec((await readCard(on, page))?.html ?? '')?.[1]);
    expect(await left()).toBeGreaterThan(40);
    await page.setViewport({ width: 400, height: 800 });
    expect(await until(async () => (await left()) < 40)).toBe(true);
    await closeCard(on, page);
    await page.setViewport({ width: 1200, height: 800 });
  });

  it.each([
    ['two', 640, 400],
    ['four', 320, 256],
  ])('has a readable card at a zoom of %s', async (_, width, height) => {
    await page.setViewport({ width, height });
    await command(on, page, { type: 'toggleCard' });
    const room = await inCard(on, page, (card) => {
      const scrolls = [card, ...card.children].find((part) => part.scrollHeight > part.clientHeight + 1);
      return { height: scrolls?.clientHeight, isInside: card.getBoundingClientRect().bottom <= innerHeight };
    });
    expect(room.isInside).toBe(true);
    expect(room.height).toBeGreaterThan(100);
    await closeCard(on, page);
  });
});
