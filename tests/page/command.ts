import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser';

/** What a key of the extension's sends to a tab: the browser's own layer of keys cannot be pressed in a test. */
export function command(on: ExtensionBrowser, page: Page, message: object): Promise<unknown> {
  return on.desk.run(
    async ({ browser }, address, sent) => {
      const tab = (await browser.tabs.query({})).find(({ url }) => url === address);
      return browser.tabs.sendMessage(tab?.id as number, sent);
    },
    page.url(),
    message,
  );
}
