import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCard, hoverForCard } from '../browser/card';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openFirefox } from '../browser/firefox';
import { until } from '../browser/in-extension';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { sampleExpected } from '../fixtures/sample';
import { findFirefox } from '../tools/find-browser.mjs';
import { page as newsPage } from './pages';

const address = 'https://nhandan.vn/hoi-nghi-ban-giao-duong-lien-xa-post123456.html';
const total = [...sampleExpected.officials, ...sampleExpected.references].flatMap(({ mentions }) => mentions).length;
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Collects what scripts of the page and content scripts throw from now on. */
async function errorsOf(page: Page): Promise<string[]> {
  const errors: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  await session.send('Runtime.enable');
  return errors;
}

describe('the lifecycle of a page', () => {
  let news: NewsServer;
  let on: ExtensionBrowser;

  beforeAll(async () => {
    news = await startNewsServer();
    news.serve(address, newsPage());
    news.serve('https://nhandan.vn/', '<!doctype html><title>Nhân Dân</title><p>Trang nhất</p>');
    on = await openChromium({ port: news.port });
  });
  afterAll(async () => {
    await on?.close();
    await news?.close();
  });

  it('restores its marks from the back/forward cache', async () => {
    const page = await on.open(address);
    await waitForMarks(page, total);
    await page.goto('https://nhandan.vn/');
    await page.goBack();
    expect((await waitForMarks(page, total)).length).toBe(total);
    await page.close();
  });

  it('is read when a prerendered page is activated, and not before', async () => {
    const list = 'https://nhandan.vn/chinh-tri/';
    const ahead = { prerender: [{ source: 'list', urls: [new URL(address).pathname], eagerness: 'immediate' }] };
    news.serve(
      list,
      `<!doctype html><title>Chính trị</title><script type="speculationrules">${JSON.stringify(ahead)}</script>
      <a href="${new URL(address).pathname}">Bài</a>`,
    );
    const before = news.asked.filter((asked) => asked === address).length;
    const page = await on.open(list);
    const end = Date.now() + 10_000;
    while (news.asked.filter((asked) => asked === address).length === before && Date.now() < end) await wait(50);
    await wait(1_000);
    const badge = (url: string) =>
      on.desk.run(async ({ browser }, wanted) => {
        const tab = (await browser.tabs.query({})).find((one) => one.url === wanted);
        return tab?.id === undefined ? null : browser.action.getBadgeText({ tabId: tab.id });
      }, url);
    expect(await badge(list)).toBe('');
    // The tab gets another main frame, which the driver does not follow.
    await page.click('a');
    await until(
      on.desk,
      async ({ browser }, wanted) => {
        const tab = (await browser.tabs.query({})).find((one) => one.url === wanted);
        return tab?.id !== undefined && (await browser.action.getBadgeText({ tabId: tab.id })) !== '';
      },
      [address],
    );
    const seen = await on.desk.run(async ({ browser }, wanted) => {
      const tab = (await browser.tabs.query({})).find((one) => one.url === wanted);
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab?.id as number },
        func: () => {
          const [navigation] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
            activationStart: number;
          })[];
          const marks = [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0);
          return { ahead: (navigation?.activationStart ?? 0) > 0, marks };
        },
      });
      return answer?.result;
    }, address);
    expect(seen).toEqual({ ahead: true, marks: total });
    await on.desk.run(async ({ browser }, wanted) => {
      const tab = (await browser.tabs.query({})).find((one) => one.url === wanted);
      await browser.tabs.remove(tab?.id as number);
    }, address);
  });

  it('continues with the new script when the extension is reloaded, without an error and without a page reload', async () => {
    const page = await on.open(address);
    await waitForMarks(page, total);
    const errors = await errorsOf(page);
    await page.evaluate(() => Object.assign(globalThis, { same: true }));
    await on.desk.run(({ browser }) => browser.runtime.reload()).catch(() => {});
    await wait(3_000);
    const marks = await waitForMarks(page, total);
    expect(marks).toHaveLength(total);
    await page.bringToFront();
    const [mark] = marks;
    await page.mouse.move((mark?.x ?? 0) - 30, mark?.y ?? 0, { steps: 3 });
    for (let step = 0; step < 20; step += 1) {
      await page.mouse.move((mark?.x ?? 0) + (step % 2), mark?.y ?? 0);
      await wait(100);
    }
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'same'))).toBe(true);
    expect((await readMarks(page)).length).toBe(total);
    expect(errors).toEqual([]);
    await page.close();
  });
});

it('content scripts stop without an error when the extension is disabled, even after cards were opened', async () => {
  const news = await startNewsServer();
  news.serve(address, newsPage());
  const on = await openChromium({ port: news.port });
  const page = await on.open(address);
  await waitForMarks(page, total);
  await hoverForCard(on, page, 0);
  await closeCard(on, page);
  const errors = await errorsOf(page);
  const manager = await on.open('chrome://extensions');
  const id = JSON.stringify(new URL(on.origin).host);
  await manager.evaluate(`chrome.management.setEnabled(${id}, false)`);
  await page.bringToFront();
  const [mark] = await readMarks(page);
  await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
  await wait(500);
  expect(errors).toEqual([]);
  expect(await readMarks(page)).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  await on.close();
  await news.close();
});

it.runIf(findFirefox() !== null)(
  'a card that Firefox has cut off from its script, as an update does, goes with it',
  async () => {
    const news = await startNewsServer();
    news.serve(address, newsPage());
    const on = await openFirefox({ port: news.port });
    const page = await on.open(address);
    await waitForMarks(page, total);
    await hoverForCard(on, page, 0);
    const cards = () => page.evaluate(() => document.querySelectorAll('[popover]').length);
    expect(await cards()).toBe(1);
    await on.desk.run(({ browser }) => void setTimeout(() => browser.runtime.reload(), 100));
    await expect.poll(cards, { timeout: 10_000 }).toBe(0);
    expect(await waitForMarks(page, total)).toHaveLength(total);
    await on.kill();
    await news.close();
  },
);
