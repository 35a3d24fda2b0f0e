/**
 * Whether a page may bear an article: looser than detection, and told without it. What slips through costs a page nothing but its marks;
 * what is let in is looked at by detection.
 */
import { namesArticle } from '../platform/article-number';

/** Articles of papers bear a number in their address (of the article, or its day), or their title in words. */
const number = /\d{4}/;
const titleWords = 5;

export function addressPromises({ pathname, search }: Location | URL): boolean {
  if (namesArticle(search)) return true;
  // A front page, whatever else is asked of it.
  if (pathname === '/') return false;
  const title = pathname.split('/').findLast(Boolean) ?? '';
  return number.test(pathname + search) || title.split('-').length >= titleWords;
}

/** A paragraph of running text, in UTF-16 code units; teasers of lists are shorter. */
const paragraphLength = 160;
const paragraphsEnough = 3;
/**
 * Texts that are looked at (pages with an article have up to 5,000), and elements inside a paragraph that are climbed out of: some pages
 * are built to hold up whoever reads them.
 */
const mostTexts = 6_000;
const deepestInline = 10;
/** `NodeFilter.SHOW_TEXT`: the constant is there without a window. */
const textNodes = 4;

export function pagePromises(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content$="article" i], [itemtype$="Article"]')) return true;
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    if (textContent.includes('Article"')) return true;
  return hasParagraphs(document);
}

/** Each text is read once: paragraphs that hold one another, each read whole, would keep the page for minutes. */
function hasParagraphs(document: Document): boolean {
  // Most lists of articles have no paragraphs at all, which a browser knows without a look at their texts.
  if (document.getElementsByTagName('p').length < paragraphsEnough) return false;
  const texts = document.createTreeWalker(document, textNodes);
  let paragraph: Element | null = null;
  let length = 0;
  let paragraphs = 0;
  for (let seen = 0; seen < mostTexts && texts.nextNode(); seen++) {
    const holder = paragraphOf(texts.currentNode);
    if (holder === null) continue;
    const before = holder === paragraph ? length : 0;
    paragraph = holder;
    length = before + (texts.currentNode as Text).length;
    if (before < paragraphLength && length >= paragraphLength && ++paragraphs === paragraphsEnough) return true;
  }
  return false;
}

function paragraphOf(text: Node): Element | null {
  let holder = text.parentElement;
  for (let i = 0; holder && i < deepestInline; holder = holder.parentElement, i++)
    if (holder.localName === 'p') return holder;
  return null;
}
