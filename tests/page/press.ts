import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser';

/** Presses something on the open card, which only the extension can reach. */
export async function pressOnCard(on: ExtensionBrowser, page: Page, selector: string): Promise<void> {
  await on.desk.run(
    async ({ browser }, address, wanted) => {
      const tab = (await browser.tabs.query({})).find(({ url }) => url === address);
      await browser.scripting.executeScript({
        target: { tabId: tab?.id as number },
        args: [wanted],
        func: (inside: string) => {
          const host = document.documentElement.lastElementChild as HTMLElement & {
            openOrClosedShadowRoot?: ShadowRoot;
          };
          const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot } } }).chrome
            ?.dom;
          const root = dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
          root?.querySelector<HTMLElement>(inside)?.click();
        },
      });
    },
    page.url(),
    selector,
  );
}
