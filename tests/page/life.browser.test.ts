import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { sampleExpected } from '../fixtures/sample';
import { page as newsPage } from './pages';

const address = 'https://nhandan.vn/hoi-nghi-post123456.html';
const total = [...sampleExpected.officials, ...sampleExpected.references].flatMap(({ mentions }) => mentions).length;
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe('the life of a page', () => {
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

  it('comes back from the back/forward cache with its marks', async () => {
    const page = await on.open(address);
    await waitForMarks(page, total);
    await page.goto('https://nhandan.vn/');
    await page.goBack();
    expect((await waitForMarks(page, total)).length).toBe(total);
    await page.close();
  });

  it('goes on under the new script when the extension is loaded anew, without an error and without a reload', async () => {
    const page = await on.open(address);
    await waitForMarks(page, total);
    const errors: string[] = [];
    const session = await page.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    await session.send('Runtime.enable');
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
