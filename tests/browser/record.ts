import type { Page } from 'puppeteer-core';
import type { AnnotationRecord } from '../../src/annotate/record';
import type { ExtensionBrowser } from './extension-browser';

/** The annotation record that the content script of a tab hands over when the popup asks. */
export async function readRecord(on: ExtensionBrowser, page: Page): Promise<AnnotationRecord> {
  return on.desk.run(async ({ browser }, address) => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === address);
    const reply: { ok: boolean; value: { record: AnnotationRecord } } = await browser.tabs.sendMessage(
      tab?.id ?? -1,
      { type: 'readPage' },
      { frameId: 0 },
    );
    return reply.value.record;
  }, page.url());
}
