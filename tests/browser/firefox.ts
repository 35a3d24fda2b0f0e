import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findFirefox } from '../tools/find-browser.mjs';
import { distFolder, readBuilt } from './built';
import type { ExtensionBrowser, OpenOptions } from './extension-browser';
import { httpLogInto, readHttpLogs } from './http-log';
import { inExtension, until } from './in-extension';
import { makeScratch, removeScratch } from './scratch';

/** The fixed address of the extension in every test profile: its database lies under it. */
const UUID = '7c1f3b52-0f5e-4b0e-9d6c-2a4a52d1e0f1';

const POPUP = "(globalThis.browser.extension.getViews({ type: 'popup' })[0]?.document)";

function firefoxPath(): string {
  const path = findFirefox();
  if (path === null) throw new Error('No Firefox was found: set FIREFOX_PATH.');
  return path;
}

export async function openFirefox(options: OpenOptions): Promise<ExtensionBrowser> {
  const built = readBuilt(options.dist ?? distFolder('firefox'));
  if (built.geckoId === null) throw new Error(`${built.folder} is no Firefox build: its manifest names no gecko id.`);
  const scratch = makeScratch('firefox');
  const profile = options.profile ?? mkdtempSync(join(scratch, 'profile-'));
  const downloads = options.downloads ?? mkdtempSync(join(scratch, 'downloads-'));

  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: options.visible !== true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: options.visible ? null : { width: 1280, height: 900 },
    args: ['-remote-allow-system-access'],
    env: { ...process.env, ...httpLogInto(scratch), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [built.geckoId]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Nobody is there to answer a prompt: what is asked for is granted.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'services.settings.server': 'data:,#',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.port,
      'network.proxy.no_proxies_on': '',
      ...(options.language === undefined ? {} : { 'intl.locale.requested': options.language }),
    },
  });
  await browser.installExtension(built.folder);
  const origin = `moz-extension://${UUID}/`;
  const openOwn: ExtensionBrowser['openOwn'] = async (path) => {
    const page = await browser.newPage();
    // The page loads, but the navigation is never told.
    await page.goto(origin + path, { timeout: 1_500 }).catch(() => {});
    await until(inExtension(page), ({ document }) => document.readyState === 'complete', []);
    return page;
  };
  const desk = inExtension(await openOwn(built.pages.options));
  const closed = new Promise<void>((done) => browser.process()?.once('exit', () => done()));

  return {
    name: 'firefox',
    built,
    origin,
    openOwn,
    desk,
    downloads,
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    openPopup: async (over) => {
      await over.bringToFront();
      await desk.run(({ browser: extension }) => extension.action.openPopup());
      const popup = inExtension(desk.page as NonNullable<typeof desk.page>, POPUP, false);
      await until(popup, ({ document }) => document?.readyState === 'complete', []);
      return popup;
    },
    close: async () => {
      await browser.close();
      const requests = readHttpLogs(scratch);
      await removeScratch(scratch);
      return requests;
    },
    closed,
    kill: async () => {
      browser.process()?.kill('SIGKILL');
      await closed;
      await removeScratch(scratch);
    },
  };
}
