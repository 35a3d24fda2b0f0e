/** Reads a tab for the popup or a key. */
import type { PageReading, TabReading } from '../messages';
import { askPage } from '../messages/ask-page';
import { ExpectedFailure, hostOf, isOn } from '../platform';
import { siteHost } from '../platform/site-switch';
import { accessTo } from './access';
import { readUnasked } from './content-script';
import { clippedBefore, earlier } from './library';
import { tabOf } from './tab';
import { isTranslated } from './translated';

export async function readTab(tabId: number): Promise<TabReading> {
  const tab = await tabOf(tabId);
  const address = tab.url ?? '';
  const host = hostOf(address);
  const access = await accessTo(address);
  const on = await isOn(host);
  const state = { access, host: siteHost(host), on, incognito: tab.incognito, translated: false };
  if (access === 'restricted' || access === 'revoked') return { ...state, reading: null, existing: null };
  const reading = await readFrom(tabId);
  if (!reading) return { ...state, access: access === 'once' ? 'restricted' : access, reading: null, existing: null };
  const article = reading.record.article;
  const [latest] = article ? await clippedBefore(article) : [];
  const translated = article !== null && (await isTranslated(tabId).catch(() => false));
  return { ...state, translated, reading, existing: latest ? await earlier(latest, reading.record) : null };
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
