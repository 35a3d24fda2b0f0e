import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser';

/** Runs a function on the open card and its host, which only the extension can reach. The function is sent as source, so it must not use outer names. */
export async function inCard<Result>(
  on: ExtensionBrowser,
  page: Page,
  work: (card: HTMLElement, host: HTMLElement) => Result,
): Promise<Result> {
  const code = `async ({ browser }, address) => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === address);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const __name = (named) => named;
        const host = document.documentElement.lastElementChild;
        const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
        return (${work})(root.querySelector('.card'), host);
      },
    });
    return answer.result;
  }`;
  return on.desk.run({ toString: () => code } as unknown as (inside: unknown, address: string) => Result, page.url());
}
