import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser';

/** Sends what a keyboard command of the extension sends to a tab, because a test cannot press the browser's shortcuts. */
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
