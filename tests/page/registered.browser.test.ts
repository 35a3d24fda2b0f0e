/** The reader, registered with the browser for addresses with the title of an article. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/in-extension';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { page as newsPage, slow } from './pages';

const titled = 'https://vnexpress.net/hoi-nghi-ban-giao-duong-lien-xa-4812345.html';
const numbered = 'https://vnexpress.net/xem-4812345.html';
const coming = 'https://vnexpress.net/hoi-nghi-ban-giao-duong-lien-xa-4812346.html';

describe.each(browsers)('registered readers in $name', ({ open }) => {
  describe('an address with a title', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;

    /** Match patterns and exceptions of the registration, once it has an exception or none, as expected. */
    const registered = (excluded: boolean) =>
      until(
        on.desk,
        async ({ browser }, wanted) => {
          const [script] = await browser.scripting.getRegisteredContentScripts({ ids: ['reader-by-address'] });
          return (
            script !== undefined &&
            (script.excludeMatches ?? []).length > 0 === wanted && {
              matches: script.matches ?? [],
              excluded: script.excludeMatches ?? [],
            }
          );
        },
        [excluded],
      );
    /** The script in the page at that address: the reader, or only the probe. */
    const stands = (address: string) =>
      on.desk.run(async ({ browser }, wanted) => {
        const tab = (await browser.tabs.query({})).find(({ url }) => url === wanted);
        const [answer] = await browser.scripting.executeScript({
          target: { tabId: tab?.id as number },
          func: () => (Reflect.get(globalThis, Symbol.for('page-session')) as { reads: boolean } | undefined)?.reads,
        });
        return answer?.result === true ? 'reader' : 'probe';
      }, address);

    beforeAll(async () => {
      news = await startNewsServer();
      news.serve(titled, newsPage());
      news.serve(numbered, newsPage());
      on = await open({ port: news.port });
    });
    afterAll(async () => {
      await on?.close();
      await news?.close();
    });

    it('is the only registration at first', async () => {
      const { matches, excluded } = await registered(false);
      expect(matches).toContain('*://*.vnexpress.net/*-*-*-*-*-*-*');
      expect(matches.filter((match) => !match.endsWith('/*-*-*-*-*-*-*'))).toEqual([]);
      expect(excluded).toEqual([]);
    });

    it('has its reader while the page is still loading', async () => {
      await registered(false);
      news.serve(coming, slow(3_000, 1));
      const page = await on.open('about:blank');
      const loaded = page.goto(coming, { waitUntil: 'domcontentloaded' });
      await new Promise((done) => setTimeout(done, 1_500));
      expect(await page.evaluate('document.readyState')).toBe('loading');
      expect(await stands(coming)).toBe('reader');
      await loaded;
      await waitForMarks(page);
      await page.close();
    });

    it('has none if the site is switched off, and is marked as soon as it is on again', async () => {
      await on.desk.run(({ browser }) => browser.storage.local.set({ 'off:vnexpress.net': true }));
      expect((await registered(true)).excluded).toEqual(['*://*.vnexpress.net/*']);
      const page = await on.open(titled);
      await new Promise((done) => setTimeout(done, 1_000));
      expect(await stands(titled)).toBe('probe');
      expect(await readMarks(page)).toEqual([]);
      await on.desk.run(({ browser }) => browser.storage.local.remove('off:vnexpress.net'));
      await waitForMarks(page);
      expect(await stands(titled)).toBe('reader');
      await registered(false);
      await page.close();
    });

    it('stays registered if a site without a host name is off', async () => {
      await on.desk.run(({ browser }) => browser.storage.local.set({ 'off:[::1]': true }));
      const { matches, excluded } = await registered(true);
      expect(matches).toContain('*://*.vnexpress.net/*-*-*-*-*-*-*');
      expect(excluded).toEqual(['*://[::1]/*']);
      await on.desk.run(({ browser }) => browser.storage.local.remove('off:[::1]'));
      await registered(false);
    });

    it('is not required: for other articles the reader is injected on request', async () => {
      const page = await on.open(numbered);
      await waitForMarks(page);
      expect(await stands(numbered)).toBe('reader');
      await page.close();
    });
  });
});
