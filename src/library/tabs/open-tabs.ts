import { askUntilAnswered, clipAsRead } from '../../messages';
import { browser, failureMessage, hostOf, message } from '../../platform';

export interface OpenTab {
  id: number;
  title: string;
  host: string;
  /** The address of a tab that the browser has discarded from memory, as it does with all after a restart; otherwise null. */
  discardedUrl: string | null;
}

/** Milliseconds that a page has to load, and between two checks. */
const loadTimeout = 20_000;
const pollInterval = 100;

/** The tabs whose address the extension may read: pages of permitted sites, without private windows. */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, title, url, incognito, discarded = false }) =>
    id === undefined || url === undefined || incognito
      ? []
      : [{ id, title: title || url, host: hostOf(url), discardedUrl: discarded ? url : null }],
  );
}

/** Clips the article of a tab and resolves to a short message about the result. Never rejects. */
export async function clipTab({ id, discardedUrl: asleep }: OpenTab): Promise<string> {
  try {
    return await (asleep === null ? clipFrom(id) : clipInNewTab(asleep));
  } catch (error) {
    return failureMessage(error);
  }
}

/** In a temporary tab, because Firefox loads a discarded tab twice, or loses it, if it is reloaded in place. */
async function clipInNewTab(url: string): Promise<string> {
  const { id: tabId = browser.tabs.TAB_ID_NONE } = await browser.tabs.create({ url, active: false });
  try {
    await whenLoaded(tabId);
    return await clipFrom(tabId);
  } finally {
    await browser.tabs.remove(tabId).catch(() => {});
  }
}

/** Resolves when the page of a tab is loaded, or after the timeout. Rejects if the tab is closed. */
async function whenLoaded(tabId: number): Promise<void> {
  for (const end = Date.now() + loadTimeout; Date.now() < end; ) {
    const { status, url } = await browser.tabs.get(tabId);
    if (status === 'complete' && url?.startsWith('http')) return;
    await new Promise((done) => setTimeout(done, pollInterval));
  }
}

async function clipFrom(tabId: number): Promise<string> {
  const { reading, existing, translated } = await askUntilAnswered({ type: 'readTab', tabId });
  if (existing) return message('libraryTabDuplicate');
  if (!reading?.record.article) return message('libraryTabNoArticle');
  if (translated) return message('libraryTabTranslated');
  const reply = await askUntilAnswered(clipAsRead(tabId, reading));
  return message(reply.status === 'saved' ? 'libraryTabSaved' : 'libraryTabDuplicate');
}
