/** Chromium, Firefox and the command line read the same text from every saved page, and the page serialises the same before and after. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import { bundleDetection } from './bundles';
import { openServedPage } from './served-page';
import { readPageSet, type SavedPage } from './sets';
import { SHADOW_PAGES } from './shadow-pages';

const pages: SavedPage[] = [
  ...(readPageSet('vi')?.pages ?? []),
  ...(readPageSet('en')?.pages ?? []),
  ...SHADOW_PAGES.map(([id, html]) => ({
    id,
    html,
    url: 'https://bao.example.vn/binh-lang-sua-ba-doan-de-123456.html',
  })),
];

interface Read {
  text: string | null;
  unchanged: boolean;
}

/** What the command line reads; read once for both browsers. */
const inTerminal = new Map<string, string | null>();
function readInTerminal({ id, url, html }: SavedPage): string | null {
  const known = inTerminal.get(id);
  if (known !== undefined) return known;
  const text = detectArticle(parsePage(html), url ?? 'about:blank')?.article.text ?? null;
  inTerminal.set(id, text);
  return text;
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  it('reads what the command line reads, and changes nothing', async () => {
    const tab = await openServedPage(name);
    if (!tab) return;
    const code = await bundleDetection();
    const different: string[] = [];
    try {
      for (const page of pages) {
        const { id, url, html } = page;
        await tab.show(html);
        const { text, unchanged } = await tab.run<Read>(`(() => {
          ${code};
          const before = document.documentElement.outerHTML;
          const found = detection.detectArticle(document, ${JSON.stringify(url ?? 'about:blank')});
          found?.markup();
          return { text: found ? found.article.text : null, unchanged: document.documentElement.outerHTML === before };
        })()`);
        if (text !== readInTerminal(page)) different.push(id);
        if (!unchanged) different.push(`${id} was changed`);
      }
    } finally {
      await tab.close();
    }
    expect(different).toEqual([]);
  }, 600_000);
});
