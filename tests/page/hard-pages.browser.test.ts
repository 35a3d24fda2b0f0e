import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closeCard, hoverForCard, readCard } from '../browser/card';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { readMarks, serialise, waitForMarks } from '../browser/marks';
import { command } from './command';
import { describeMarks, expected, host, marksBecome, wait } from './hard-pages';
import { inCard } from './in-card';
import { dark, framed, page as newsPage, strict } from './pages';

describeMarks('hard pages', (hard) => {
  it('are shown, as cards are, under a strict policy with trusted types', async () => {
    const page = await hard.show('/strict-4812345.html', strict);
    expect(await marksBecome(page, expected)).toEqual(expected);
    const card = await hoverForCard(hard.on, page, 0);
    expect(card.text.length).toBeGreaterThan(20);
    const background = await page.evaluate(() => {
      const [first] = CSS.highlights.values();
      return first === undefined
        ? ''
        : getComputedStyle(document.querySelector('p') as Element, `::highlight(${[...CSS.highlights.keys()][0]})`)
            .backgroundColor;
    });
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    await closeCard(hard.on, page);
    await page.close();
  });

  it('are not in a sandboxed frame', async () => {
    hard.news.serve(`${host}/inner-4812345.html`, newsPage());
    const page = await hard.show('/framed-4812345.html', framed(`${host}/inner-4812345.html`));
    await wait(600);
    for (const frame of page.frames()) expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('take the dark palette on a dark page', async () => {
    const page = await hard.show('/dark-4812345.html', dark);
    await marksBecome(page, expected);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const names = [...new Set((await readMarks(page)).map(({ highlight }) => highlight))];
    expect(names.sort()).toEqual(['note-1-dark-calm-both', 'note-2-dark-calm-both']);
    await page.close();
  });

  it.each([
    ['at twice the text size', 'large', 'html{font-size:200%}body{font-size:2.25rem}'],
    ['on a page that is zoomed by its own style', 'zoomed', 'html{zoom:1.5}'],
  ])('hold and open cards %s', async (_, path, style) => {
    const page = await hard.show(`/${path}-4812345.html`, newsPage({ style }));
    await marksBecome(page, expected);
    const card = await hoverForCard(hard.on, page, 3);
    expect(card.text).not.toBe('');
    const inside = await cardInsideWindow(hard.on, page);
    expect(inside).toBe(true);
    await closeCard(hard.on, page);
    await page.close();
  });

  it('do not change the document', async () => {
    const page = await hard.show('/untouched-4812345.html', newsPage());
    await marksBecome(page, expected);
    await hoverForCard(hard.on, page, 0);
    await closeCard(hard.on, page);
    const { source, now } = await serialise(page);
    expect(now).toBe(source);
    await page.close();
  });

  it('are reached and opened by keyboard alone', async () => {
    const page = await hard.show('/keys-4812345.html', newsPage());
    await waitForMarks(page, expected.length);
    await page.bringToFront();
    for (let press = 0; press < 3; press += 1) await command(hard.on, page, { type: 'walkMentions', step: 1 });
    const chosen = (await readMarks(page)).filter(({ highlight }) => highlight.startsWith('note-3'));
    expect(chosen).toHaveLength(1);
    await command(hard.on, page, { type: 'toggleCard' });
    const card = await readCard(hard.on, page);
    expect(card?.text).toContain(chosen[0]?.text);
    expect(card?.label).toBeTruthy();
    await page.keyboard.press('Escape');
    expect(await readCard(hard.on, page)).toBeNull();
    await page.close();
  });

  it('are removed while the site is off, and come back when it is on', async () => {
    const page = await hard.show('/switched-4812345.html', newsPage());
    await marksBecome(page, expected);
    await hard.on.desk.run(({ browser }) => browser.storage.local.set({ 'off:vnexpress.net': true }));
    expect(await marksBecome(page, [])).toEqual([]);
    await hard.on.desk.run(({ browser }) => browser.storage.local.remove('off:vnexpress.net'));
    expect(await marksBecome(page, expected)).toEqual(expected);
    await page.close();
  });
});

const cardInsideWindow = (on: ExtensionBrowser, page: Page): Promise<boolean> =>
  inCard(on, page, (card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
