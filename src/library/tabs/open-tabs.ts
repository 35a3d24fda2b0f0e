import { insist } from '../../messages';
import { browser, failureMessage, hostOf, message } from '../../platform';

export interface OpenTab {
  id: number;
  title: string;
  host: string;
}

/** The tabs whose address the extension may see: pages of the news sites it is allowed on, private windows left out. */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, title, url, incognito }) =>
    id === undefined || url === undefined || incognito ? [] : [{ id, title: title || url, host: hostOf(url) }],
  );
}

/** Clips the article of a tab and says in a few words how it went. Never throws. */
export async function clipTab({ id }: OpenTab): Promise<string> {
  try {
    const { reading, existing } = await insist({ type: 'readTab', tabId: id });
    if (existing) return message('libraryTabDuplicate');
    if (!reading?.record.article) return message('libraryTabNoArticle');
    const { record, markup, corrections } = reading;
    const reply = await insist({
      type: 'clip',
      requestId: crypto.randomUUID(),
      tabId: id,
      record,
      markup,
      tags: [],
      note: '',
      corrections,
      quote: null,
      asNewVersion: false,
      privateAgreed: false,
    });
    return message(reply.status === 'saved' ? 'libraryTabSaved' : 'libraryTabDuplicate');
  } catch (error) {
    return failureMessage(error);
  }
}
