/** The content script as the built manifest names it, put into pages by hand where the manifest does not reach. */
import { browser } from '../platform';

interface Files {
  js: string[];
  css: string[];
}

export function contentFiles(): Files {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return { js: script?.js ?? [], css: script?.css ?? [] };
}

/** Throws where the browser forbids it. */
export async function inject(tabId: number): Promise<void> {
  const { js, css } = contentFiles();
  await browser.scripting.insertCSS({ target: { tabId }, files: css });
  await browser.scripting.executeScript({ target: { tabId }, files: js });
}
