/**
 * The scripts of pages, put there by hand. The door stands by itself where the manifest or a grant says so, and asks for the reader where there
 * may be an article and none stands yet (permissions.ts); where the manifest does not reach, or to be quick, it is brought without being asked for.
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
 * The door, as the built manifest names it. Firefox gives whole addresses there, and takes none where scripts are registered; Chromium takes
 * nothing that it does not know.
 */
export function doorFiles(): Files {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const fromRoot = (file: string): string => file.replace(browser.runtime.getURL(''), '/');
  const files = { js: (script?.js ?? []).map(fromRoot), css: (script?.css ?? []).map(fromRoot) };
  return script?.css_origin === 'user' ? { ...files, cssOrigin: 'user' } : files;
}

async function bringStyles(tabId: number): Promise<void> {
  const { css, cssOrigin } = doorFiles();
  await browser.scripting.insertCSS({
    target: { tabId },
    files: css,
    origin: cssOrigin === 'user' ? 'USER' : 'AUTHOR',
  });
}

/** Throws where the browser forbids it. */
export async function openDoor(tabId: number): Promise<void> {
  await bringStyles(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: doorFiles().js });
}

async function bring(tabId: number, file: string): Promise<void> {
  await inTab(tabId, () =>
    browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true }),
  );
}

/** Whether the site is switched on, and the reader brought. The page bears the door, and its styles with it. */
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
