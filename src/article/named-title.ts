/** Finds titles that are not headings: `<div class="title-detail">`. */
import type { Block } from './blocks/blocks';
import { plainText } from './blocks/select';
import { BLOCK, HEADING, namesOf } from './dom/elements';
import { classOf, parentOf, tagOf } from './dom/nodes';
import { letterCount, openingText } from './dom/texts';
import type { Headline, Titles } from './headline';
import { normalizeText } from './lines/compare';
import { MAX_FACT_LENGTH } from './metadata/limits';
import { isText, nodesAbove } from './metadata/surroundings';

/** Classes of article titles, seen on Vietnamese papers, 2015–2026. */
const TITLE_CLASSES = ['title-detail', 'detail-title', 'title_detail', 'article-title', 'post-title', 'titledetail'];
const MAX_LENGTH = 400;
const MIN_LENGTH = 20;

/**
 * Returns a function that judges whether a text is the title: true if a title of the page begins with it; false if it is only marked up as
 * one, which counts if `undeclared`, because some portals give all their pages the same title; null otherwise. Leads may be headings too, but
 * end like sentences.
 */
function createTitleJudge(
  titles: Titles,
  undeclared: boolean,
): (text: string, node: Node | undefined) => boolean | null {
  const known = titles.map((title) => normalizeText(title()));
  return (text, node) => {
    const line = normalizeText(text);
    const around = node && undeclared ? lineAround(node) : [];
    // The titles of such portals begin with the site's name, which is a link to the front page.
    if (letterCount(line) < MIN_LENGTH || around.some((element) => tagOf(element) === 'a')) return null;
    if (known.some((title) => title.startsWith(line))) return true;
    const set = around.some((element) => HEADING.has(tagOf(element)) || TITLE_NAME.test(namesOf(element)));
    return set && !/\.\s*$/.test(text) ? false : null;
  };
}

const TITLE_NAME = /titl|tieu-?de|headline/i;

/** The ancestors of a text up to its block element: `<h3 class="title"><span>`. */
function lineAround(node: Node): Element[] {
  const around: Element[] = [];
  for (let at = parentOf(node); at && around.length < MAX_DEPTH; at = parentOf(at)) {
    around.push(at);
    if (BLOCK.has(tagOf(at))) break;
  }
  return around;
}

const MAX_DEPTH = 4;

/**
 * The title nearest above the body, for portals with unusual markup. It shows where date, author and lead are, but not that the page is an
 * article, because site names look the same.
 */
export function findTitleAbove(body: Element, titles: Titles, undeclared: boolean): Text | null {
  const judge = createTitleJudge(titles, undeclared);
  let set: Text | null = null;
  for (const node of nodesAbove(body)) {
    if (!isText(node) || node.length > MAX_LENGTH) continue;
    const said = judge(node.data, node);
    if (said) return node;
    if (said === false) set ??= node;
  }
  return set;
}

/** The first element with such a class whose text begins a title of the page; null if there is none. */
export function findNamedTitle(document: Document, titles: Titles): Headline | null {
  for (const name of TITLE_CLASSES) {
    const element = document.getElementsByClassName(name)[0];
    if (!element) continue;
    const text = openingText(element, MAX_FACT_LENGTH);
    const line = normalizeText(text.slice(0, MAX_LENGTH));
    if (letterCount(line) >= MIN_LENGTH && titles.some((title) => normalizeText(title()).startsWith(line)))
      return { element, text, titled: true, scope: null, next: [] };
  }
  return null;
}

/** A title that is not a heading is among the first lines; an undeclared one also before the first paragraph. */
const FIRST_LINES = 8;
const MIN_PARAGRAPH = 120;
/** As many lines marked up alike are a list. */
const MIN_LIST = 3;

/** The first line of the text that is the title, for pages without heading elements. */
export function findTitleLine(blocks: readonly Block[], titles: Titles, undeclared: boolean): Block | null {
  const judge = createTitleJudge(titles, undeclared);
  let set: Block | null = null;
  let paragraphs = false;
  for (const block of blocks.slice(0, FIRST_LINES)) {
    const said = judge(plainText(block), block.nodes[0]);
    if (said) return block;
    paragraphs ||= block.length >= MIN_PARAGRAPH;
    if (said === false && !paragraphs && block.linkLength === 0) set ??= block;
  }
  const first = set;
  const alike = first ? blocks.filter((block) => isAlike(block, first)) : [];
  // Several are the titles of other articles.
  return alike.length < MIN_LIST ? set : null;
}

const isAlike = ({ element, tag, length }: Block, first: Block): boolean =>
  tag === first.tag && length >= MIN_LENGTH && HEADING.has(tag) && classOf(element) === classOf(first.element);
