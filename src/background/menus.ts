/** Context menus: of the page and of a selection, and of the toolbar icon. */
import { browser, type Menus, type MessageKey, message, type Tabs } from '../platform';
import { openLibrary } from '../platform/open-library';
import { clipAtOnce } from './clip';
import { toggleSite } from './commands';

const items: { id: string; title: MessageKey; contexts: Menus.ContextType[] }[] = [
  { id: 'clip', title: 'backgroundMenuClip', contexts: ['page', 'action'] },
  { id: 'clip-selection', title: 'backgroundMenuClipSelection', contexts: ['selection'] },
  { id: 'toggle-site', title: 'backgroundMenuToggleSite', contexts: ['page', 'action'] },
  { id: 'open-library', title: 'backgroundMenuLibrary', contexts: ['action'] },
];

/** Creates the menus. Browsers persist them with their text, so they are made again at each start, in case the language has changed. */
export function offerMenus(): void {
  // Firefox for Android has none.
  if (!browser.contextMenus) return;
  let made: Promise<void> | undefined;
  // An update of the browser fires both events at once, and creating menus concurrently would fail on duplicates.
  const make = (): Promise<void> => {
    made ??= createMenus();
    return made;
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(String(info.menuItemId), tab));
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of items) browser.contextMenus.create({ id, title: message(title), contexts });
}

export async function onMenu(id: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (id === 'open-library') await openLibrary();
  else if (id === 'toggle-site') await toggleSite(tab?.url ?? '');
  else if (tab?.id !== undefined) await clipAtOnce(tab.id, id === 'clip' ? 'article' : 'selection');
}
