/** The heading that names the article on the page. */

import type { Block } from './blocks';
import { plain } from './compare';
import { plainText } from './select';

const LONGEST = 400;

/** Of the page's h1 elements the one its title speaks of, else the first that is long enough to be a headline; null without. */
export function findHeadline(document: Document, titles: string[]): Element | null {
  const headings = document.getElementsByTagName('h1');
  const known = titles.map(plain);
  let first: Element | null = null;
  for (let i = 0; i < headings.length && i < 20; i++) {
    const heading = headings[i] as Element;
    const text = plain((heading.textContent ?? '').slice(0, LONGEST));
    if (text.length < 8) continue;
    if (known.some((title) => title.includes(text))) return heading;
    if (!first && text.length >= 15) first = heading;
  }
  if (first) return first;
  for (const name of ['h2', 'h3']) {
    const lower = document.getElementsByTagName(name);
    for (let i = 0; i < lower.length && i < 30; i++) {
      const heading = lower[i] as Element;
      const text = plain((heading.textContent ?? '').slice(0, LONGEST));
      if (text.length >= 20 && known.some((title) => title.startsWith(text))) return heading;
    }
  }
  return null;
}

/** A title that is no heading stands among the first lines. */
const HEAD_LINES = 8;

/** The first line of the text that is the page's title: on pages without heading elements. */
export function findTitleLine(blocks: readonly Block[], titles: readonly string[]): Element | null {
  const known = titles.map(plain);
  for (const block of blocks.slice(0, HEAD_LINES)) {
    const line = plain(plainText(block));
    if (line.length >= 20 && known.includes(line)) return block.element;
  }
  return null;
}
