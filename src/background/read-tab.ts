/** Reads a tab for the popup or a key, and determines the extension's access to it. */
import type { Access, PageReading, TabReading } from '../messages';
import { askPage } from '../messages/ask-page';
import { browser, ExpectedFailure, hostOf, isOn } from '../platform';
import { siteHost } from '../platform/site-switch';
import { siteOf } from '../platform/sites';
import { readUnasked } from './content-script';
import { clippedBefore, earlier } from './library';
import { tabOf } from './tab';
import { isTranslated } from './translated';

export async function readTab(tabId: number): Promise<TabReading> {
  const tab = await tabOf(tabId);
  const address = tab.url ?? '';
  const host = hostOf(address);
  const access = await accessTo(address, host);
  const on = await isOn(host);
  const state = { access, host: siteHost(host), on, incognito: tab.incognito, translated: false };
  if (access === 'restricted' || access === 'revoked') return { ...state, reading: null, existing: null };
  const reading = await readFrom(tabId);
  if (!reading) return { ...state, access: access === 'once' ? 'restricted' : access, reading: null, existing: null };
  const article = reading.record.article;
  const [latest] = article ? await clippedBefore(article) : [];
  const translated = article !== null && (await isTranslated(tabId).catch(() => false));
  return { ...state, translated, reading, existing: latest ? earlier(latest) : null };
}

async function accessTo(address: string, host: string): Promise<Access> {
  if (!/^https?:/.test(address)) return 'restricted';
  const { protocol, hostname } = new URL(address);
  // Asked for this host, because the reader may have revoked part of a paper's hosts.
  if (await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })) return 'permitted';
  return siteOf(host) ? 'revoked' : 'once';
}

/** Asks the content script, and injects it if there is no answer. Null if that is forbidden. */
async function readFrom(tabId: number): Promise<PageReading | null> {
  try {
    return await askPage(tabId, { type: 'readPage' });
  } catch (error) {
    if (!(error instanceof ExpectedFailure) || error.code !== 'noPage') throw error;
  }
  try {
    await readUnasked(tabId);
    return await askPage(tabId, { type: 'readPage' });
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === 'badAnswer') throw error;
    return null;
  }
}
