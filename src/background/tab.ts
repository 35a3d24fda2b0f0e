/** Tabs are closed while they are spoken of. */
import { browser, ExpectedFailure, type Tabs } from '../platform';

/** Throws ExpectedFailure `noPage` where the tab is gone. */
export async function tabOf(tabId: number): Promise<Tabs.Tab> {
  try {
    return await browser.tabs.get(tabId);
  } catch (cause) {
    throw new ExpectedFailure('noPage', { cause });
  }
}
