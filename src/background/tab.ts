/** Access to tabs, which may be closed at any time. */
import { browser, ExpectedFailure, type Tabs } from '../platform';

/** Throws ExpectedFailure `noPage` if the tab is closed. */
export async function tabOf(tabId: number): Promise<Tabs.Tab> {
  try {
    return await browser.tabs.get(tabId);
  } catch (cause) {
    throw new ExpectedFailure('noPage', { cause });
  }
}

/** Runs `work` on a tab. Throws ExpectedFailure `noPage` if it fails because the tab is closed, otherwise what `work` throws. */
export async function inTab<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await tabOf(tabId);
    throw error;
  }
}
