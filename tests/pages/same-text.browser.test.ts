/** The same text of every saved page in Chromium, in Firefox and in the terminal; the page serialises the same before and after. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { bundleDetection } from './bundles';
import { openServedPage } from './served-page';
import { readPageSet, type SavedPage } from './sets';

const pages: SavedPage[] = [...(readPageSet('vi')?.pages ?? []), ...(readPageSet('en')?.pages ?? [])];

interface Read {
  text: string | null;
  unchanged: boolean;
}

describe.skipIf(pages.length === 0).each(['chromium', 'firefox'] as const)('%s', (name) => {
  it('reads what the terminal reads, and changes nothing', async () => {
    const tab = await openServedPage(name);
    if (!tab) return;
    const code = await bundleDetection();
    const different: string[] = [];
    try {
      for (const { id, url, html } of pages) {
        await tab.show(html);
        const address = url ?? 'about:blank';
        const { text, unchanged } = await tab.run<Read>(`(() => {
          ${code};
          const before = document.documentElement.outerHTML;
          const found = detection.detectArticle(document, ${JSON.stringify(address)});
          found?.markup();
          return { text: found ? found.article.text : null, unchanged: document.documentElement.outerHTML === before };
        })()`);
        if (text !== (detectArticle(parsePage(html), address)?.article.text ?? null)) different.push(id);
        if (!unchanged) different.push(`${id} was changed`);
      }
    } finally {
      await tab.close();
    }
    expect(different).toEqual([]);
  }, 600_000);
});
