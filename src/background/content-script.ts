/**
 * Injects content scripts. The probe (src/page/index.ts) is registered by the manifest or a grant, and requests the reader where there may
 * be an article, unless the reader is registered too (permissions.ts). Where nothing is registered, or to save time, both are injected
 * without a request.
 */
import { browser, hostOf, isOn } from '../platform';
import { prepare } from './recognise';
import { inTab, tabOf } from './tab';

/** Built by vite.config.ts. */
export const readerFile = '/src/page/reader.js';
const card = '/src/page/card.js';

interface Files {
  js: string[];
  css: string[];
  cssOrigin?: 'user';
}

/**
 * The probe's files, from the built manifest. Firefox returns full addresses there, but does not accept them for registered scripts; Chromium
 * rejects unknown properties.
 */
export function probeFiles(): Files {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const fromRoot = (file: string): string => file.replace(browser.runtime.getURL(''), '/');
  const files = { js: (script?.js ?? []).map(fromRoot), css: (script?.css ?? []).map(fromRoot) };
  return script?.css_origin === 'user' ? { ...files, cssOrigin: 'user' } : files;
}

async function bringStyles(tabId: number): Promise<void> {
  const { css, cssOrigin } = probeFiles();
  await browser.scripting.insertCSS({
    target: { tabId },
    files: css,
    origin: cssOrigin === 'user' ? 'USER' : 'AUTHOR',
  });
}

/** Throws where the browser forbids it. */
export async function injectProbe(tabId: number): Promise<void> {
  await bringStyles(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: probeFiles().js });
}

async function bring(tabId: number, file: string): Promise<void> {
  await inTab(tabId, () =>
    browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true }),
  );
}

/** Injects the reader if the site is switched on, and returns whether it is. The page has the probe and its styles already. */
export async function bringReader(tabId: number): Promise<boolean> {
  const { url = '' } = await tabOf(tabId);
  if (!(await isOn(hostOf(url)))) return false;
  await Promise.all([bring(tabId, readerFile), prepare()]);
  return true;
}

export async function bringCard(tabId: number): Promise<null> {
  await bring(tabId, card);
  return null;
}

/** Throws where the browser forbids it. */
export async function readUnasked(tabId: number): Promise<void> {
  await bringStyles(tabId);
  await Promise.all([bring(tabId, readerFile), prepare()]);
}
