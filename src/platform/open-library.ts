/** Where the library can be read: in Firefox no page of an extension gets at its database in a private window. Chromium opens none there. */
import { browser } from './browser';

/** Whether this page stands where it cannot. */
export const isShutOut = (): boolean => browser.extension?.inIncognitoContext === true;

/** Opens the library in a tab of a window that is not private. `hash`: its address within. */
export async function openLibrary(hash = ''): Promise<void> {
  const url = browser.runtime.getURL(`src/library/index.html${hash}`);
  // Firefox for Android has no windows to tell apart.
  const here = await browser.windows?.getCurrent();
  if (!here?.incognito) {
    await browser.tabs.create({ url });
    return;
  }
  const open = (await browser.windows.getAll({ windowTypes: ['normal'] })).find(({ incognito }) => !incognito);
  if (open?.id === undefined) {
    await browser.windows.create({ url, incognito: false });
    return;
  }
  await browser.tabs.create({ url, windowId: open.id });
  await browser.windows.update(open.id, { focused: true });
}
