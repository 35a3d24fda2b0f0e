/** Detects whether the browser shows its own translation of a page. */
import { browser } from '../platform';

/** Chrome marks the root element, Edge each translated element; Firefox marks nothing. */
const signs = '.translated-ltr, .translated-rtl, [_msttexthash]';

export async function isTranslated(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    args: [signs],
    func: (selector: string) => document.querySelector(selector) !== null,
  });
  return answer?.result === true;
}
