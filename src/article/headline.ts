/** The heading that names the article on the page. */

import { attributeOf, tagOf } from './dom/nodes';
import { once } from './dom/once';
import { lettersOf, openingText } from './dom/texts';
import { plain, withoutTones } from './lines/compare';
import { isVietnamese } from './lines/language';
import { isFrontPage } from './metadata/address';
import { urlOf } from './metadata/address-url';
import { LONGEST_FACT } from './metadata/longest';
import { nextArticles } from './next-articles';

const LONGEST = 400;
const MOST_HEADINGS = 30;
/** Names of sites are shorter. */
const HEADLINE = 25;
/** Of the words of an address a headline must have these, where several headlines stand on a page. */
const NAMED_SHARE = 0.7;

/** What the page calls itself: each is read when those before it do not decide. */
export type Titles = readonly (() => string)[];

export interface Headline {
  element: Element;
  /** As it stands on the page. */
  text: string;
  /** The page's title speaks of it. Else it is another article's that was loaded below, or the only heading there is. */
  titled: boolean;
  /** Where on the page its article stands: nothing of another headline is inside. */
  scope: Element | null;
  /** Boxes of other articles that stand below. */
  next: Element[];
}

/**
 * Of the page's h1 elements the one that the address names, else the longest its title speaks of; else an h2, h3 or h4 that begins the title,
 * else the first h1 that is long enough: a logo is one too. Null where there is none.
 */
export function findHeadline(document: Document, titles: Titles, url: string): Headline | null {
  const known = titles.map((title) => once(() => plain(title())));
  const isTitled = (text: string) => known.some((title) => title().includes(text));
  const all = readHeadings(document, 'h1').filter(({ text }) => lettersOf(text) >= 8);
  const headings = all.filter(({ element }) => !isLogo(element, url));
  const long = headings.filter(({ text }) => lettersOf(text) >= 15);
  // The name of the site is in its titles too, and in an h1 of its own above the headline.
  let titled: Heading | undefined;
  for (const heading of headings)
    if (heading.text.length > (titled?.text.length ?? 0) && isTitled(heading.text)) titled = heading;
  const named = long.length > 1 ? long.find(({ text }) => isNamedBy(url, text)) : undefined;
  const begins = (text: string) => known.some((title) => title().startsWith(text));
  const sitesName = titled !== undefined && titled.text.length < HEADLINE && !begins(titled.text);
  const chosen = named ?? ((sitesName && long.find(({ text }) => lettersOf(text) >= HEADLINE)) || titled);
  // The site's name stands at the end of titles, or at their beginning, and may be the only h1.
  const lower =
    chosen && (named || begins(chosen.text))
      ? null
      : (findLower(document, begins) ?? (all.some(({ text }) => begins(text)) ? findLower(document, isTitled) : null));
  if (lower) return { element: lower.element, text: lower.written, titled: true, scope: null, next: [] };
  if (chosen) {
    const others = long.filter(({ element }) => !isSubheading(element, chosen.element));
    const scope = named && others.length > 1 ? scopeOf(chosen.element, others) : null;
    const below = long.slice(long.indexOf(chosen) + 1).filter(({ text }) => !isTitled(text) && text !== chosen.text);
    const next = nextArticles(
      chosen.element,
      below.map(({ element }) => element),
    );
    return { element: chosen.element, text: chosen.written, titled: isTitled(chosen.text), scope, next };
  }
  // Portals are known by what is set as a title; elsewhere even the site's name tells where a text may begin.
  const first = long[0] ?? all.find((each) => !headings.includes(each) && !isVietnamese(each.written));
  return first ? { element: first.element, text: first.written, titled: false, scope: null, next: [] } : null;
}

/** The name of the site: a link to its front page. */
function isLogo(element: Element, url: string): boolean {
  const link = element.getElementsByTagName('a')[0];
  const href = link && attributeOf(link, 'href');
  return Boolean(href) && URL.canParse(href as string, url) && isFrontPage(new URL(href as string, url).href);
}

/** A heading of a lower rank that a title of the page begins with. */
function findLower(document: Document, begins: (text: string) => boolean): Heading | null {
  for (const name of ['h2', 'h3', 'h4']) {
    const heading = readHeadings(document, name).find(({ text }) => lettersOf(text) >= 20 && begins(text));
    if (heading) return heading;
  }
  return null;
}

/** Headings inside a text may be h1 too: of another class than its title, and with a paragraph behind. */
function isSubheading(element: Element, headline: Element): boolean {
  const next = element.nextElementSibling;
  return (
    element.className !== headline.className && next !== null && /^(?:p|pre|[ou]l|blockquote|figure)$/.test(tagOf(next))
  );
}

interface Heading {
  element: Element;
  written: string;
  /** For comparing. */
  text: string;
}

function readHeadings(document: Document, name: string): Heading[] {
  const found: Heading[] = [];
  const elements = document.getElementsByTagName(name);
  for (let i = 0; i < MOST_HEADINGS; i++) {
    const element = elements[i];
    if (!element) break;
    // Nested headings are broken markup; the outer one has their text.
    if (found[found.length - 1]?.element.contains(element)) continue;
    const written = openingText(element, LONGEST_FACT);
    found.push({ element, written, text: plain(written.slice(0, LONGEST)) });
  }
  return found;
}

/** The last part of the path, in words without tone marks, is in the headline for the most part. */
function isNamedBy(url: string, text: string): boolean {
  const slug = urlOf(url)?.pathname.split('/').findLast(Boolean) ?? '';
  const words = slug
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !/^(?:html?|post|art|amp|vnp|tpo|vov|aspx?|php)$/.test(word));
  if (words.length < 3) return false;
  const bare = new Set(withoutTones(text).split(' '));
  return words.filter((word) => bare.has(word)).length >= words.length * NAMED_SHARE;
}

/** The highest element around a headline that holds no other one. */
function scopeOf(headline: Element, headings: readonly Heading[]): Element | null {
  const holders = new Set<Element>();
  for (const { element } of headings) {
    if (element === headline) continue;
    for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  let scope: Element | null = null;
  for (let at = headline.parentElement; at && !holders.has(at); at = at.parentElement) scope = at;
  return scope;
}
