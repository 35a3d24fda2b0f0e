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

/** What is done to a tab. Throws ExpectedFailure `noPage` where that failed because the tab is gone, else what was thrown. */
export async function inTab<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await tabOf(tabId);
    throw error;
  }
}
