/**
 * Whether a page may bear an article: looser than detection, and told without it. What slips through costs a page nothing but its marks;
 * what is let in is looked at by detection.
 */

/** Articles of papers bear a number in their address (of the article, or its day), or their title in words. */
const number = /\d{4}/;
const titleWords = 5;

export function addressPromises({ pathname, search }: Location | URL): boolean {
  // A front page, whatever is asked of it.
  if (pathname === '/') return false;
  const title = pathname.split('/').findLast(Boolean) ?? '';
  return number.test(pathname + search) || title.split('-').length >= titleWords;
}

/** A paragraph of running text, in UTF-16 code units; teasers of lists are shorter. */
const paragraphLength = 160;
const paragraphsEnough = 3;

export function pagePromises(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content$="article" i], [itemtype$="Article"]')) return true;
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    if (textContent.includes('Article"')) return true;
  let paragraphs = 0;
  for (const { textContent } of document.getElementsByTagName('p'))
    if (textContent.length >= paragraphLength && ++paragraphs === paragraphsEnough) return true;
  return false;
}
