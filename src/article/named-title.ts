/** Titles that are no headings: `<div class="title-detail">`. */
import type { Block } from './blocks/blocks';
import { plainText } from './blocks/select';
import { BLOCK, HEADING, nameOf } from './dom/elements';
import { parentOf, tagOf } from './dom/nodes';
import { lettersOf, openingText } from './dom/texts';
import type { Headline, Titles } from './headline';
import { plain } from './lines/compare';
import { LONGEST_FACT } from './metadata/longest';
import { above, isText } from './metadata/surroundings';

/** How templates name the title of an article. Seen on Vietnamese papers, 2015–2026. */
const NAMES = ['title-detail', 'detail-title', 'title_detail', 'article-title', 'post-title', 'titledetail'];
const LONGEST = 400;
const SHORTEST = 20;

/**
 * Whether a text is the title: so says the page, whose own title begins with it; or, where there is none such and `unsaid`, as portals call
 * all their pages by their own name, it is but set as one (false). Null where neither. Leads are headings too, but end as sentences do.
 */
function judgeBy(titles: Titles, unsaid: boolean): (text: string, node: Node | undefined) => boolean | null {
  const known = titles.map((title) => plain(title()));
  return (text, node) => {
    const line = plain(text);
    const around = node && unsaid ? lineAround(node) : [];
    // The name of the site, which such portals begin their titles with, leads to its front page.
    if (lettersOf(line) < SHORTEST || around.some((element) => tagOf(element) === 'a')) return null;
    if (known.some((title) => title.startsWith(line))) return true;
    const set = around.some((element) => HEADING.has(tagOf(element)) || TITLE.test(nameOf(element)));
    return set && !/\.\s*$/.test(text) ? false : null;
  };
}

const TITLE = /titl|tieu-?de|headline/i;

/** What a text stands in, up to the element that breaks the line: `<h3 class="title"><span>`. */
function lineAround(node: Node): Element[] {
  const around: Element[] = [];
  for (let at = parentOf(node); at && around.length < MOST_AROUND; at = parentOf(at)) {
    around.push(at);
    if (BLOCK.has(tagOf(at))) break;
  }
  return around;
}

const MOST_AROUND = 4;

/**
 * The title nearest above the body: on portals that name their titles as nobody else does. It tells where date, author and lead stand, not
 * that the page bears an article: names of sites stand so too.
 */
export function findTitleAbove(body: Element, titles: Titles, unsaid: boolean): Text | null {
  const judge = judgeBy(titles, unsaid);
  let set: Text | null = null;
  for (const node of above(body)) {
    if (!isText(node) || node.length > LONGEST) continue;
    const said = judge(node.data, node);
    if (said) return node;
    if (said === false) set ??= node;
  }
  return set;
}

/** The first element so named that the page's title begins with; null where there is none. */
export function findNamedTitle(document: Document, titles: Titles): Headline | null {
  for (const name of NAMES) {
    const element = document.getElementsByClassName(name)[0];
    if (!element) continue;
    const text = openingText(element, LONGEST_FACT);
    const line = plain(text.slice(0, LONGEST));
    if (lettersOf(line) >= SHORTEST && titles.some((title) => plain(title()).startsWith(line)))
      return { element, text, titled: true, scope: null, next: [] };
  }
  return null;
}

/** A title that is no heading stands among the first lines, one that the page says nothing of before the first paragraph. */
const HEAD_LINES = 8;
const PARAGRAPH = 120;

/** The first line of the text that is the title: on pages without heading elements. */
export function findTitleLine(blocks: readonly Block[], titles: Titles, unsaid: boolean): Block | null {
  const judge = judgeBy(titles, unsaid);
  let set: Block | null = null;
  let paragraphs = false;
  for (const block of blocks.slice(0, HEAD_LINES)) {
    const said = judge(plainText(block), block.nodes[0]);
    if (said) return block;
    paragraphs ||= block.length >= PARAGRAPH;
    if (said === false && !paragraphs && block.linkLength === 0) set ??= block;
  }
  return set;
}
