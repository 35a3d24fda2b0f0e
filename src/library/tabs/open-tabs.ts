import { clipAsRead, insist } from '../../messages';
import { browser, failureMessage, hostOf, message } from '../../platform';

export interface OpenTab {
  id: number;
  title: string;
  host: string;
  /** The address of a page that the browser has taken out of memory, as all of them after it starts again; else null. */
  asleep: string | null;
}

/** Milliseconds that a page is given to come in, and between two looks at it. */
const patience = 20_000;
const pause = 100;

/** The tabs whose address the extension may see: pages of the news sites it is allowed on, private windows left out. */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, title, url, incognito, discarded = false }) =>
    id === undefined || url === undefined || incognito
      ? []
      : [{ id, title: title || url, host: hostOf(url), asleep: discarded ? url : null }],
  );
}

/** Clips the article of a tab and says in a few words how it went. Never throws. */
export async function clipTab({ id, asleep }: OpenTab): Promise<string> {
  try {
    return await (asleep === null ? clipFrom(id) : clipAside(asleep));
  } catch (error) {
    return failureMessage(error);
  }
}

/** In a tab of its own, for as long as it takes: woken where it stands, Firefox loads a sleeping page twice or loses it. */
async function clipAside(url: string): Promise<string> {
  const { id: tabId = browser.tabs.TAB_ID_NONE } = await browser.tabs.create({ url, active: false });
  try {
    await isThere(tabId);
    return await clipFrom(tabId);
  } finally {
    await browser.tabs.remove(tabId).catch(() => {});
  }
}

/** Resolves when the page of a tab is there, or will not be for long. Rejects where the tab is gone. */
async function isThere(tabId: number): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const { status, url } = await browser.tabs.get(tabId);
    if (status === 'complete' && url?.startsWith('http')) return;
    await new Promise((done) => setTimeout(done, pause));
  }
}

async function clipFrom(tabId: number): Promise<string> {
  const { reading, existing, translated } = await insist({ type: 'readTab', tabId });
  if (existing) return message('libraryTabDuplicate');
  if (!reading?.record.article) return message('libraryTabNoArticle');
  if (translated) return message('libraryTabTranslated');
  const reply = await insist(clipAsRead(tabId, reading));
  return message(reply.status === 'saved' ? 'libraryTabSaved' : 'libraryTabDuplicate');
}
