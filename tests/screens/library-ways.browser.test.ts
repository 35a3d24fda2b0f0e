import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleLibrary, openExample } from '../browser/library';

describe('from one screen of the library to the next', () => {
  let library: ExampleLibrary;
  let page: Page;

  beforeAll(async () => {
    library = await openExample();
    ({ page } = library);
    await page.setViewport({ width: 500, height: 400 });
  });
  afterAll(() => library?.close());

  /** Scrolls down, follows the first such link, and waits for what it leads to. */
  const follow = async (link: string, there: string) => {
    await page.$eval('#main', (main) => main.scrollTo(0, 900));
    await page.$eval(link, (one) => (one as HTMLAnchorElement).click());
    await page.waitForSelector(there);
    await new Promise((done) => setTimeout(done, 200));
    return page.$eval('#main', (main) => ({
      scrolled: main.scrollTop,
      focused: document.activeElement === main,
      named: document.title === `${main.querySelector('h1')?.textContent} · Điểm Báo`,
    }));
  };

  it('each begins at its top, where the keyboard stands too, and its tab bears its name', async () => {
    const began = [await follow('.clipping-row-title', '.reading-side')];
    // Whether an old place in the page stayed hung on how quickly the next screen was read.
    for (let times = 0; times < 4; times++) {
      began.push(await follow('.entity-list a', '.posts li'));
      began.push(await follow('.entry-title', '.reading-side'));
    }
    for (const screen of began) expect(screen).toEqual({ scrolled: 0, focused: true, named: true });
  });

  it('what is typed into a search keeps the keyboard', async () => {
    await page.evaluate(() => {
      location.hash = '#/clippings';
    });
    await page.waitForSelector('.search-field');
    await page.type('.search-field', 'rung');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('search-field');
    expect(await page.evaluate(() => location.hash)).toBe('#/clippings?q=rung');
  });

  it('what goes from under the keyboard leaves it in the screen', async () => {
    await page.evaluate(() => {
      location.hash = '#/clippings/1';
    });
    await page.waitForSelector('.entity-list li button');
    const before = (await page.$$('.entity-list li')).length;
    await page.$eval('.entity-list li button:last-of-type', (button) => (button as HTMLElement).focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.entity-list li').length === count,
      {},
      before - 1,
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
