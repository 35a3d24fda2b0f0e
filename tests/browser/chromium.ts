import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Target } from 'puppeteer-core';
import { findChromium } from '../tools/find-browser.mjs';
import { distFolder, readBuilt } from './built';
import type { ExtensionBrowser, OpenOptions } from './extension-browser';
import { inExtension } from './in-extension';
import { readNetLog } from './net-log';
import { makeScratch, removeScratch } from './scratch';

function chromiumPath(): string {
  const path = findChromium();
  if (path === null) throw new Error('No Chromium was found: set CHROME_PATH.');
  return path;
}

export async function openChromium(options: OpenOptions): Promise<ExtensionBrowser> {
  const built = readBuilt(options.dist ?? distFolder('chromium'));
  const scratch = makeScratch('chromium');
  const profile = options.profile ?? join(scratch, 'profile');
  const log = join(scratch, 'net-log.json');
  const downloads = options.downloads ?? mkdtempSync(join(scratch, 'downloads-'));
  allowReload(profile);

  const browser = await launch({
    executablePath: chromiumPath(),
    headless: options.visible !== true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    userDataDir: profile,
    defaultViewport: options.visible ? null : { width: 1280, height: 900 },
    env: { ...process.env, ...(options.language === 'vi' ? { LANGUAGE: 'vi' } : {}) },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // A popup is cut where the screen ends, and a headless screen is small.
      '--screen-info={1600x1200}',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=http://127.0.0.1:${options.port}`,
      `--log-net-log=${log}`,
    ],
  });
  const id = await browser.installExtension(built.folder);
  const origin = `chrome-extension://${id}/`;
  const openOwn: ExtensionBrowser['openOwn'] = async (path) => {
    const page = await browser.newPage();
    await page.goto(origin + path);
    return page;
  };
  const desk = inExtension(await openOwn(built.pages.options));
  const isPopup = (target: Target) => target.url().startsWith(origin + built.pages.popup);
  const closed = new Promise<void>((done) => browser.process()?.once('exit', () => done()));

  return {
    name: 'chromium',
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
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('The extension is not installed.');
      const [target] = await Promise.all([
        browser.waitForTarget(isPopup, { timeout: 15_000 }),
        over.triggerExtensionAction(extension),
      ]);
      return inExtension(await target.asPage());
    },
    close: async () => {
      await browser.close();
      const requests = readNetLog(log);
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

/** Without developer mode in the profile an unpacked extension is dead after it reloads itself. */
function allowReload(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}
