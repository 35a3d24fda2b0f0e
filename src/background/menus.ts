/** Context menus: of the page and of a selection, and of the toolbar icon. */
import { browser, type Menus, type MessageKey, message, type Tabs } from '../platform';
import { openLibrary } from '../platform/open-library';
import { clipAtOnce } from './clip';
import { toggleSite } from './commands';
import { tellFailure } from './tell-failure';

const items: { id: string; title: MessageKey; contexts: Menus.ContextType[] }[] = [
  { id: 'clip', title: 'backgroundMenuClip', contexts: ['page', 'action'] },
  { id: 'clip-selection', title: 'backgroundMenuClipSelection', contexts: ['selection'] },
  { id: 'toggle-site', title: 'backgroundMenuToggleSite', contexts: ['page', 'action'] },
  { id: 'open-library', title: 'backgroundMenuLibrary', contexts: ['action'] },
];

/**
 * Creates the menus. Browsers persist them with their text, so they are made again at each start, in case the language has changed, and with the
 * permissions, which say where there is something to switch.
 */
export function offerMenus(): void {
  // Firefox for Android has none.
  if (!browser.contextMenus) return;
  let made: Promise<void> | undefined;
  // An update of the browser fires both events at once, and creating menus concurrently would fail on duplicates.
  const make = (): Promise<void> => {
    made ??= createMenus();
    return made;
  };
  const makeAnew = (): void => {
    made = make().then(createMenus, createMenus);
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.permissions.onAdded.addListener(makeAnew);
  browser.permissions.onRemoved.addListener(makeAnew);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const id = String(info.menuItemId);
    onMenu(id, tab).catch((error: unknown) => console.warn(id, error));
  });
}

async function createMenus(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of items) {
    // Chromium heeds this in the menu of a page only; the switch itself refuses other pages too.
    const where = id === 'toggle-site' ? { documentUrlPatterns: origins, visible: origins.length > 0 } : {};
    browser.contextMenus.create({ id, title: message(title), contexts, ...where });
  }
}

/** Throws where it cannot be done, which the icon of the tab tells. */
export async function onMenu(id: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (id === 'open-library') await openLibrary();
  else if (tab?.id === undefined) return;
  else if (id === 'toggle-site') await tellFailure(tab.id, () => toggleSite(tab.url ?? ''));
  else await clipAtOnce(tab.id, id === 'clip' ? 'article' : 'selection');
}
