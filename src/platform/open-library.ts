/** Opens the library outside of private windows: in those Firefox denies extension pages their database, and Chromium opens no such pages. */
import { browser } from './browser';

/** Whether this page is in a private window, without access to the database. */
export const isShutOut = (): boolean => browser.extension?.inIncognitoContext === true;

/** Opens the library in a tab of a non-private window. `hash`: the route within it. */
export async function openLibrary(hash = ''): Promise<void> {
  const url = browser.runtime.getURL(`src/library/index.html${hash}`);
  // Firefox for Android has no windows.
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
