/**
 * A cheap test whether a page may be an article, looser than detection, which runs only on pages that pass. An article that fails is left
 * without marks.
 */
import { namesArticle } from '../platform/article-number';

/** An article's address has a number (its id or date) or the words of its title. */
const number = /\d{4}/;
const minTitleWords = 5;

export function addressMayBeArticle({ pathname, search }: Location | URL): boolean {
  // Most addresses have no query, and an expression is compiled at its first use.
  if (search !== '' && namesArticle(search)) return true;
  // The front page, whatever its query.
  if (pathname === '/') return false;
  const title = pathname.split('/').findLast(Boolean) ?? '';
  return number.test(pathname + search) || title.split('-').length >= minTitleWords;
}

/** Least UTF-16 code units of a paragraph of running text; teasers in lists are shorter. */
const minParagraphLength = 160;
const minParagraphs = 3;
/** Limits against pages built to stall their readers: text nodes (articles have up to 5,000), and levels between a text node and its paragraph. */
const maxTexts = 6_000;
const maxInlineDepth = 10;
/** `NodeFilter.SHOW_TEXT`, as a constant that needs no window. */
const textNodes = 4;

export function pageMayBeArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content$="article" i], [itemtype$="Article"]')) return true;
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    if (textContent.includes('Article"')) return true;
  return hasParagraphs(document);
}

/** Reads each text node once: reading nested paragraphs whole, one by one, could take minutes. */
function hasParagraphs(document: Document): boolean {
  // Most lists of articles have no paragraphs, which costs nothing to find out.
  if (document.getElementsByTagName('p').length < minParagraphs) return false;
  const texts = document.createTreeWalker(document, textNodes);
  let paragraph: Element | null = null;
  let length = 0;
  let paragraphs = 0;
  for (let seen = 0; seen < maxTexts && texts.nextNode(); seen++) {
    const holder = paragraphOf(texts.currentNode);
    if (holder === null) continue;
    const before = holder === paragraph ? length : 0;
    paragraph = holder;
    length = before + (texts.currentNode as Text).length;
    if (before < minParagraphLength && length >= minParagraphLength && ++paragraphs === minParagraphs) return true;
  }
  return false;
}

function paragraphOf(text: Node): Element | null {
  let holder = text.parentElement;
  for (let i = 0; holder && i < maxInlineDepth; holder = holder.parentElement, i++)
    if (holder.localName === 'p') return holder;
  return null;
}
