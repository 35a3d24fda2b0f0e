/** Whether the browser shows its own translation in the place of a page's words. */
import { browser } from '../platform';

/** Chrome says so on the root, Edge on all that it has translated; Firefox says nothing that could be asked for. */
const signs = '.translated-ltr, .translated-rtl, [_msttexthash]';

export async function isTranslated(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    args: [signs],
    func: (selector: string) => document.querySelector(selector) !== null,
  });
  return answer?.result === true;
}
