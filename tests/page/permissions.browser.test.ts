/**
 * Granted and revoked permissions. The prompt is outside every page, and headless Chromium shows none: there the test ends at the request.
 * Firefox can be configured to grant without a prompt.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openFirefox } from '../browser/firefox';
import { type InExtension, inExtension, until } from '../browser/in-extension';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { findFirefox } from '../tools/find-browser.mjs';
import { page as newsPage } from './pages';

const address = 'https://vnexpress.net/hoi-nghi-ban-giao-duong-lien-xa-4812345.html';
const pattern = '*://*.vnexpress.net/*';
/** A site that is not built in. */
const further = 'bao-cua-lang.example';
const furtherAddress = `https://${further}/hoi-nghi-ban-giao-duong-lien-xa-4812345.html`;

async function stillUnmarked(on: ExtensionBrowser, at: string): Promise<Page> {
  const page = await on.open(at);
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await readMarks(page)).toEqual([]);
  return page;
}

describe('hosts that the browser has revoked', () => {
  let news: NewsServer;
  let on: ExtensionBrowser;

  /** As the browser's extensions page does it. */
  const setAccess = async (hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES'): Promise<void> => {
    const page = await on.open('chrome://extensions');
    const extensionId = new URL(on.origin).host;
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
    );
    await page.close();
  };

  beforeAll(async () => {
    news = await startNewsServer();
    news.serve(address, newsPage());
    on = await openChromium({ port: news.port, language: 'vi' });
  });
  afterAll(async () => {
    await on?.close();
    await news?.close();
  });

  it('have no marks; the settings show that and request them again, and after that they are marked', async () => {
    let page = await on.open(address);
    await waitForMarks(page);
    await page.close();
    await setAccess('ON_CLICK');

    page = await stillUnmarked(on, address);
    const settings = await on.openOwn(on.built.pages.options);
    const banner = await until(
      inExtension(settings),
      ({ document }) => document.querySelector('.banner')?.textContent,
      [],
    );
    expect(banner).toContain('VnExpress');
    expect(await asked(inExtension(settings), '.banner button')).toContain(pattern);
    await settings.close();
    await page.close();

    await setAccess('ON_ALL_SITES');
    page = await on.open(address);
    await waitForMarks(page);
    await page.close();
    const again = await on.openOwn(on.built.pages.options);
    await again.waitForSelector('#sites');
    expect(await again.$('.banner')).toBeNull();
    await again.close();
  });

  it('are read at a single address that was granted again', async () => {
    await setAccess('ON_SPECIFIC_SITES');
    const extensions = await on.open('chrome://extensions');
    const [id, own] = [new URL(on.origin).host, 'https://vnexpress.net/*'].map((word) => JSON.stringify(word));
    await extensions.evaluate(`chrome.developerPrivate.addHostPermission(${id}, ${own})`);
    await extensions.close();
    const page = await on.open(address);
    await waitForMarks(page);
    const read = await on.desk.run(async ({ browser }, at) => {
      const tab = (await browser.tabs.query({})).find(({ url }) => url === at);
      return browser.runtime.sendMessage({ type: 'readTab', tabId: tab?.id }) as Promise<{ value: { access: string } }>;
    }, address);
    expect(read.value.access).toBe('permitted');
    await page.close();
  });
});

describe.runIf(findFirefox() !== null)('a site that is not built in', () => {
  let news: NewsServer;
  let on: ExtensionBrowser;

  beforeAll(async () => {
    news = await startNewsServer();
    news.serve(furtherAddress, newsPage());
    on = await openFirefox({ port: news.port, language: 'vi' });
  });
  afterAll(async () => {
    await on?.close();
    await news?.close();
  });

  it('is granted by a click in the settings, marked in the open tab, and removed again', async () => {
    const page = await stillUnmarked(on, furtherAddress);
    const settings = await on.openOwn(on.built.pages.options);
    await settings.waitForSelector('form input');
    await settings.type('form input', further);
    await settings.click('form button');
    await settings.waitForSelector(`[aria-label$="${further}"]`, { timeout: 10_000 });
    await waitForMarks(page);
    await page.reload({ waitUntil: 'load' });
    await waitForMarks(page);

    await settings.click(`[aria-label$="${further}"]`);
    await until(inExtension(settings), ({ document }, host) => !document.querySelector(`[aria-label$="${host}"]`), [
      further,
    ]);
    await settings.close();
    await page.close();
    await (await stillUnmarked(on, furtherAddress)).close();
  });
});

/** Presses a button and returns the permissions that it requests; none is granted. */
async function asked(place: InExtension, selector: string): Promise<string[]> {
  await until(place, ({ document }, button) => document.querySelector(button) !== null, [selector]);
  await place.run(({ browser }) => {
    const request = async ({ origins }: { origins?: string[] }): Promise<boolean> => {
      Object.assign(globalThis, { asked: origins });
      return false;
    };
    Object.assign(browser.permissions, { request });
  });
  await place.page?.click(selector);
  return until(place, () => Reflect.get(globalThis, 'asked') as string[] | undefined, []);
}
