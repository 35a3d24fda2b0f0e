/** A private window of Firefox, whose pages do not get at the extension's database. Chromium opens no page of an extension in one. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder, readBuilt } from '../browser/built';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openFirefox } from '../browser/firefox';
import { type InExtension, inExtension, until } from '../browser/in-extension';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { removeScratch } from '../browser/scratch';
import { nationalAddress, nationalPaper } from '../fixtures/national-paper';
import { sample } from '../fixtures/sample';
import { findFirefox } from '../tools/find-browser.mjs';

describe.runIf(findFirefox() !== null)('a private window of Firefox', () => {
  const profile = mkdtempSync(join(tmpdir(), 'diem-bao-private-'));
  let news: NewsServer;
  let on: ExtensionBrowser;
  /** A page of the extension in the private window. */
  let desk: InExtension;

  /** Of all tabs those of the library: whether each is in the private window. */
  const libraries = () =>
    desk.run(async ({ browser }) =>
      (await browser.tabs.query({})).filter(({ url }) => url?.includes('/library/')).map(({ incognito }) => incognito),
    );

  beforeAll(async () => {
    // As the reader allows it in the browser's own page of extensions.
    const { geckoId } = readBuilt(distFolder('firefox'));
    const allowed = { [geckoId ?? '']: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
    writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
    news = await startNewsServer();
    news.serve(nationalAddress, nationalPaper(sample));
    on = await openFirefox({ port: news.port, profile });
    const before = new Set(await on.desk.page?.browser().pages());
    await on.desk.run(async ({ browser }, path) => {
      await browser.windows.create({ incognito: true, url: browser.runtime.getURL(path) });
    }, on.built.pages.options);
    const made = async () => (await on.desk.page?.browser().pages())?.find((page) => !before.has(page));
    while ((await made()) === undefined) await new Promise((done) => setTimeout(done, 100));
    desk = inExtension((await made()) as NonNullable<Awaited<ReturnType<typeof made>>>);
    await until(desk, ({ document }) => document.querySelector('main') !== null, []);
  });
  afterAll(async () => {
    await on?.kill();
    await news?.close();
    await removeScratch(profile);
  });

  it('has a popup that tells of no failure where nothing failed, and whose way to the library leads out of it', async () => {
    await desk.run(async ({ browser }, url) => {
      const { id: windowId } = await browser.windows.getCurrent();
      await browser.tabs.create({ url, ...(windowId === undefined ? {} : { windowId }) });
    }, nationalAddress);
    await new Promise((done) => setTimeout(done, 2_000));
    await desk.run(({ browser }) => browser.action.openPopup());
    const popup = inExtension(
      desk.page as NonNullable<typeof desk.page>,
      "(globalThis.browser.extension.getViews({ type: 'popup' })[0]?.document)",
    );
    await until(popup, ({ document }) => document?.querySelector('.popup-foot') !== null, []);
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await popup.run(({ document }) => document.querySelector('.popup-failure')?.textContent ?? null)).toBeNull();
    await popup.run(({ document }) => document.querySelector<HTMLElement>('.popup-links button')?.click());
    await until(
      desk,
      async ({ browser }) => (await browser.tabs.query({})).some(({ url }) => url?.includes('/library/')),
      [],
    );
    expect(await libraries()).toEqual([false]);
  });

  it('says of a library that was opened in it where the clippings are', async () => {
    await desk.page?.evaluate(`location.href = '/${on.built.pages.library}'`);
    await until(
      desk,
      ({ browser, document }) => document.body.textContent?.includes(browser.i18n.getMessage('libraryPrivateText')),
      [],
    );
    await desk.run(({ document }) => document.querySelector('button')?.click());
    await until(
      desk,
      async ({ browser }) =>
        (await browser.tabs.query({})).filter(({ url }) => url?.includes('/library/')).length === 3,
      [],
    );
    expect((await libraries()).filter((incognito) => incognito)).toHaveLength(1);
  });
});
