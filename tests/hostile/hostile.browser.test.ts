import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCard, hoverForCard } from '../browser/card';
import { openChromium } from '../browser/chromium';
import { clipThroughPopup } from '../browser/clip';
import { waitForDownload } from '../browser/downloads';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/in-extension';
import { exportFromLibrary, openLibrary } from '../browser/library';
import { readMarks, serialise, waitForMarks } from '../browser/marks';
import { type Answer, type NewsServer, startNewsServer } from '../browser/news-server';
import { readDatabase } from '../browser/stored';
import { page as newsPage } from '../page/pages';
import { clobberedDocument, clobberedEarly, clobberedForm, clobberedPage } from './clobbered';
import { disguised } from './disguised';
import { forging } from './forging';
import { dangerous, hasRun } from './payload';
import { pollutingPages } from './polluting';
import { inert, selfRunning } from './scripted';
import { reachable, springTraps, trapsForAll, trapsWithin, watching } from './watching';

const host = 'https://vnexpress.net';

describe('hostile pages', () => {
  let news: NewsServer;
  let on: ExtensionBrowser;
  let number = 4_812_345;
  /** What was thrown in a page, in whatever world of it. */
  const thrown: string[] = [];

  const open = async (answer: Answer): Promise<Page> => {
    number += 1;
    const address = `${host}/bai-${number}.html`;
    news.serve(address, answer);
    const page = await on.open('about:blank');
    const session = await page.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) =>
      thrown.push(`${url ?? ''} ${exception?.description ?? text}`),
    );
    await session.send('Runtime.enable');
    await page.goto(address);
    return page;
  };
  /** Until everything of ours that a page's script brought about has been done. */
  const settled = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const stored = async () => ({
    storage: await on.desk.run(({ browser }) => browser.storage.local.get()),
    clippings: (await readDatabase(on.desk, 'clippings')).heads ?? [],
  });

  beforeAll(async () => {
    news = await startNewsServer();
    on = await openChromium({ port: news.port });
  });
  afterAll(async () => {
    await on?.close();
    await news?.close();
  });

  it.each([
    ['fields of a form that bear the names of properties', clobberedForm],
    ['a form around everything', clobberedPage],
    ['elements that bear the names of the document’s properties', clobberedDocument],
    ['the same before everything else', clobberedEarly],
    ['names in names in JSON-LD', pollutingPages['names in names'] ?? ''],
  ])('stay alive and raise nothing: %s', async (_, html) => {
    const page = await open(html);
    await settled(page);
    expect(await page.evaluate(() => 1)).toBe(1);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('are left alone where they are too big to be looked through', async () => {
    const page = await open(`${newsPage()}<div hidden>${'<i></i>'.repeat(101_000)}</div>`);
    await settled(page);
    expect(await readMarks(page)).toEqual([]);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('pollute no prototype and leave no word of theirs in the names', async () => {
    const page = await open(pollutingPages.prototypes ?? '');
    await waitForMarks(page);
    const polluted = await on.desk.run(async ({ browser }, address) => {
      const tab = (await browser.tabs.query({})).find(({ url }) => url === address);
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => 'polluted' in {},
      });
      return answer?.result === true || 'polluted' in {};
    }, page.url());
    expect(polluted).toBe(false);
    await page.close();
  });

  it('are marked where their names are strewn with signs that do not show, and stay as they are', async () => {
    const page = await open(disguised);
    await settled(page);
    const { source, now } = await serialise(page);
    expect(now).toBe(source);
    for (const { text } of await readMarks(page)) expect(text.trim()).not.toBe('');
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('see of the extension nothing but the highlights', async () => {
    const page = await open(watching);
    // Asked so that the test itself calls nothing that is watched.
    for (let size = 0; size < 2; size = await page.evaluate(() => CSS.highlights.size)) await settled(page);
    await settled(page);
    expect(await page.evaluate('seen()')).toEqual([]);
    expect(news.asked.filter((asked) => asked === page.url())).toHaveLength(1);
    const [mark] = await waitForMarks(page);
    expect(mark?.highlight).toMatch(/^note-\d-[a-z-]+$/);
    const withUs = await page.evaluate('surroundings()');
    await on.desk.run(({ browser }) => browser.storage.local.set({ 'off:vnexpress.net': true }));
    await page.reload();
    await settled(page);
    expect(await page.evaluate('surroundings()')).toEqual(withUs);
    await on.desk.run(({ browser }) => browser.storage.local.remove('off:vnexpress.net'));
    await page.close();
  });

  it('would see by their traps a script of ours, were it in their own world or beside it', async () => {
    const page = await open(watching);
    await waitForMarks(page);
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    /** What was seen of a script that does all there is a trap for. */
    const sprung = async (world: { contextId?: number }): Promise<string[]> => {
      await page.evaluate('listen()');
      const expression = `(${springTraps.toString().replaceAll('__name', '')})()`;
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, ...world });
      expect(exceptionDetails?.exception?.description).toBeUndefined();
      return (await page.evaluate('seen()')) as string[];
    };
    const beside = await sprung({ contextId: executionContextId });
    expect(trapsForAll.filter((trap) => !beside.includes(trap))).toEqual([]);
    expect(trapsWithin.filter((trap) => beside.includes(trap))).toEqual([]);
    const within = await sprung({});
    expect([...trapsForAll, ...trapsWithin].filter((trap) => !within.includes(trap))).toEqual([]);
    thrown.length = 0;
    await page.close();
  });

  it('reach no file of the extension although they know its address', async () => {
    const page = await open(watching);
    const files = [
      'manifest.json',
      'icons/icon-16.png',
      on.built.pages.popup,
      on.built.pages.library,
      'src/page/index.js',
    ];
    const found = await page.evaluate(
      `(${reachable.toString().replaceAll('__name', '')})(${JSON.stringify(on.origin)}, ${JSON.stringify(files)})`,
    );
    expect(found).toEqual([]);
    await page.close();
  });

  it('are obeyed in no message and no made-up event, and nothing is written', async () => {
    const before = await stored();
    const page = await open(forging);
    const marks = await waitForMarks(page);
    const { heard, added } = (await page.evaluate(`forge(${JSON.stringify(on.origin)})`)) as {
      heard: unknown[];
      added: number;
    };
    expect(heard).toEqual([]);
    expect(added).toBe(0);
    expect(await readMarks(page)).toEqual(marks);
    expect(await stored()).toEqual(before);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('run no script in the page, on the card, in the popup, the library and the report', async () => {
    const report = `${host}/report.html`;
    for (const answer of [inert, selfRunning]) {
      const page = await open(answer);
      await waitForMarks(page);
      for (const index of [0, 6]) {
        const { html } = await hoverForCard(on, page, index);
        expect(html).not.toMatch(/<(?:script|iframe|object|embed|img)/i);
        await closeCard(on, page);
      }
      expect(await page.evaluate(hasRun)).toBe(false);
      const popup = await clipThroughPopup(on, page);
      expect(await popup.run(hasRun)).toBe(false);
      expect(await popup.run(({ document }, selector) => document.querySelectorAll(selector).length, dangerous)).toBe(
        0,
      );
      await popup.page?.close();
      await page.close();
    }
    const { page, inside } = await openLibrary(on);
    await until(inside, ({ document }) => document.querySelectorAll('.clipping-row').length === 2, []);
    await exportFromLibrary(inside, 'html');
    const html = await waitForDownload(on.downloads, 'html');
    const ids = (await stored()).clippings.map((clipping) => (clipping as { id: number }).id);
    expect(ids).toHaveLength(2);
    for (const hash of ids.map((id) => `#/clippings/${id}`)) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await until(inside, ({ document }) => document.querySelector('.reading-text') !== null, []);
      expect(await inside.run(hasRun)).toBe(false);
      expect(await inside.run(({ document }, selector) => document.querySelectorAll(selector).length, dangerous)).toBe(
        0,
      );
    }
    await page.close();
    // Without the policy that the report bears: its words alone must be harmless.
    news.serve(report, html.toString('utf8').replace(/<meta http-equiv[^>]*>/, ''));
    const read = await on.open(report);
    expect(await read.evaluate(hasRun)).toBe(false);
    expect(await read.evaluate((selector) => document.querySelectorAll(selector).length, dangerous)).toBe(0);
    await read.close();
    expect(thrown).toEqual([]);
  });
});
