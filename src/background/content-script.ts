/**
 * The scripts of pages, put there by hand. The door stands by itself where the manifest or a grant says so, and asks for the reader where there
 * may be an article; where the manifest does not reach, or to be quick, the reader is brought without being asked for.
 */
import { browser } from '../platform';
import { prepare } from './recognise';

/** Built by vite.config.ts. */
const reader = '/src/page/reader.js';

interface Files {
  js: string[];
  css: string[];
}

/** The door, as the built manifest names it. */
export function doorFiles(): Files {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return { js: script?.js ?? [], css: script?.css ?? [] };
}

/** Throws where the browser forbids it. */
export async function openDoor(tabId: number): Promise<void> {
  const { js, css } = doorFiles();
  await browser.scripting.insertCSS({ target: { tabId }, files: css });
  await browser.scripting.executeScript({ target: { tabId }, files: js });
}

/** The page bears the door, and its styles with it. */
export async function bringReader(tabId: number): Promise<null> {
  await Promise.all([
    browser.scripting.executeScript({ target: { tabId }, files: [reader], injectImmediately: true }),
    prepare(),
  ]);
  return null;
}

/** Throws where the browser forbids it. */
export async function readUnasked(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: doorFiles().css });
  await bringReader(tabId);
}
