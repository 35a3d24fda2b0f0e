/** Titles that are no headings: `<div class="title-detail">`. */
import type { Block } from './blocks';
import { plain } from './compare';
import type { Headline, Titles } from './headline';
import { LONGEST_FACT } from './metadata/longest';
import { above, isText } from './metadata/surroundings';
import { plainText } from './select';
import { lettersOf, openingText } from './texts';

/** How templates name the title of an article. Seen on Vietnamese papers, 2015–2026. */
const NAMES = ['title-detail', 'detail-title', 'title_detail', 'article-title', 'post-title', 'titledetail'];
const LONGEST = 400;
const SHORTEST = 20;

/**
 * The text nearest above the body that the page's title begins with: on portals that name their titles as nobody else does. It tells where
 * date, author and lead stand, not that the page bears an article: names of sites stand so too.
 */
export function findTitleAbove(body: Element, titles: Titles): Text | null {
  const known = titles.map((title) => plain(title()));
  for (const node of above(body)) {
    if (!isText(node) || node.length > LONGEST) continue;
    const line = plain(node.data);
    if (lettersOf(line) >= SHORTEST && known.some((title) => title.startsWith(line))) return node;
  }
  return null;
}

/** The first element so named that the page's title begins with; null where there is none. */
export function findNamedTitle(document: Document, titles: Titles): Headline | null {
  for (const name of NAMES) {
    const element = document.getElementsByClassName(name)[0];
    if (!element) continue;
    const text = openingText(element, LONGEST_FACT);
    const line = plain(text.slice(0, LONGEST));
    if (lettersOf(line) >= SHORTEST && titles.some((title) => plain(title()).startsWith(line)))
      return { element, text, titled: true, scope: null };
  }
  return null;
}

/** A title that is no heading stands among the first lines. */
const HEAD_LINES = 8;

/** The first line of the text that the page's title begins with: on pages without heading elements. */
export function findTitleLine(blocks: readonly Block[], titles: Titles): Block | null {
  const known = titles.map((title) => plain(title()));
  for (const block of blocks.slice(0, HEAD_LINES)) {
    const line = plain(plainText(block));
    if (lettersOf(line) >= SHORTEST && known.some((title) => title.startsWith(line))) return block;
  }
  return null;
}
