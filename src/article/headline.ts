/** Finds the heading of the article. */

import { attributeOf, tagOf } from './dom/nodes';
import { once } from './dom/once';
import { letterCount, openingText } from './dom/texts';
import { normalizeText, stripDiacritics } from './lines/compare';
import { isVietnamese } from './lines/language';
import { isFrontPage } from './metadata/address';
import { urlOf } from './metadata/address-url';
import { MAX_FACT_LENGTH } from './metadata/limits';
import { findNextArticles } from './next-articles';

const MAX_LENGTH = 400;
const MAX_HEADINGS = 30;
/** A site's name is shorter. */
const MIN_HEADLINE = 25;
/** Least share of the slug's words in a headline, if the page has several headlines. */
const MIN_SLUG_SHARE = 0.7;

/** The page's declared titles, each read only if those before it do not decide. */
export type Titles = readonly (() => string)[];

export interface Headline {
  element: Element;
  /** As written on the page. */
  text: string;
  /** Whether a title of the page contains it. Otherwise it is the headline of an article loaded below, or the only heading. */
  titled: boolean;
  /** The element that contains its article and no other headline. */
  scope: Element | null;
  /** Boxes of other articles below. */
  next: Element[];
}

/**
 * Returns the h1 that matches the slug of the address, otherwise the longest h1 contained in the page's title, otherwise an h2, h3 or h4 with
 * which the title begins, otherwise the first h1 that is long enough, since a logo may be an h1 too. Null if there is none.
 */
export function findHeadline(document: Document, titles: Titles, url: string): Headline | null {
  const known = titles.map((title) => once(() => normalizeText(title())));
  const isTitled = (text: string) => known.some((title) => title().includes(text));
  const all = readHeadings(document, 'h1').filter(({ text }) => letterCount(text) >= 8);
  const headings = all.filter(({ element }) => !isLogo(element, url));
  const long = headings.filter(({ text }) => letterCount(text) >= 15);
  // The site's name is in its titles too, and may be an h1 above the headline.
  let titled: Heading | undefined;
  for (const heading of headings)
    if (heading.text.length > (titled?.text.length ?? 0) && isTitled(heading.text)) titled = heading;
  const named = long.length > 1 ? long.find(({ text }) => matchesSlug(url, text)) : undefined;
  const beginsTitle = (text: string) => known.some((title) => title().startsWith(text));
  // `Báo Bình Lãng - Bình Lãng sửa ba đoạn đê`; the site's name at the end is shorter.
  const endsTitle = (text: string) => known.some((title) => title().endsWith(text) && text.length * 2 > title().length);
  const isSiteName = titled !== undefined && titled.text.length < MIN_HEADLINE && !beginsTitle(titled.text);
  const chosen = named ?? ((isSiteName && long.find(({ text }) => letterCount(text) >= MIN_HEADLINE)) || titled);
  // The site's name is at the end or the beginning of titles, and may be the only h1.
  const lower =
    chosen && (named || beginsTitle(chosen.text))
      ? null
      : (findLowerHeading(document, beginsTitle) ??
        (all.some(({ text }) => beginsTitle(text)) ? findLowerHeading(document, isTitled) : null) ??
        (chosen ? null : findLowerHeading(document, endsTitle)));
  if (lower) return { element: lower.element, text: lower.written, titled: true, scope: null, next: [] };
  if (chosen) {
    const others = long.filter(({ element }) => !isSubheading(element, chosen.element));
    const scope = named && others.length > 1 ? scopeOf(chosen.element, others) : null;
    const below = long.slice(long.indexOf(chosen) + 1).filter(({ text }) => !isTitled(text) && text !== chosen.text);
    const next = findNextArticles(
      chosen.element,
      below.map(({ element }) => element),
    );
    return { element: chosen.element, text: chosen.written, titled: isTitled(chosen.text), scope, next };
  }
  // On Vietnamese portals named-title.ts finds the title; elsewhere even the site's name tells where a text may begin.
  const first = long[0] ?? all.find((each) => !headings.includes(each) && !isVietnamese(each.written));
  return first ? { element: first.element, text: first.written, titled: false, scope: null, next: [] } : null;
}

/** Whether a heading is the site's name: a link to the front page. */
function isLogo(element: Element, url: string): boolean {
  const link = element.getElementsByTagName('a')[0];
  const href = link && attributeOf(link, 'href');
  return Boolean(href) && URL.canParse(href as string, url) && isFrontPage(new URL(href as string, url).href);
}

/** An h2, h3 or h4 with which a title of the page begins. */
function findLowerHeading(document: Document, begins: (text: string) => boolean): Heading | null {
  for (const name of ['h2', 'h3', 'h4']) {
    const heading = readHeadings(document, name).find(({ text }) => letterCount(text) >= 20 && begins(text));
    if (heading) return heading;
  }
  return null;
}

/** Subheadings may be h1 too: with another class than the headline, and followed by a paragraph. */
function isSubheading(element: Element, headline: Element): boolean {
  const next = element.nextElementSibling;
  return (
    element.className !== headline.className && next !== null && /^(?:p|pre|[ou]l|blockquote|figure)$/.test(tagOf(next))
  );
}

interface Heading {
  element: Element;
  written: string;
  /** Normalized for comparison. */
  text: string;
}

function readHeadings(document: Document, name: string): Heading[] {
  const found: Heading[] = [];
  const elements = document.getElementsByTagName(name);
  for (let i = 0; i < MAX_HEADINGS; i++) {
    const element = elements[i];
    if (!element) break;
    // Nested headings are broken markup; the outer one contains their text.
    if (found[found.length - 1]?.element.contains(element)) continue;
    const written = openingText(element, MAX_FACT_LENGTH);
    found.push({ element, written, text: normalizeText(written.slice(0, MAX_LENGTH)) });
  }
  return found;
}

/** Whether the headline has most words of the slug, the last part of the path, which is without diacritics. */
function matchesSlug(url: string, text: string): boolean {
  const slug = urlOf(url)?.pathname.split('/').findLast(Boolean) ?? '';
  const words = slug
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !/^(?:html?|post|art|amp|vnp|tpo|vov|aspx?|php)$/.test(word));
  if (words.length < 3) return false;
  const bare = new Set(stripDiacritics(text).split(' '));
  return words.filter((word) => bare.has(word)).length >= words.length * MIN_SLUG_SHARE;
}

/** The highest ancestor of a headline that contains no other headline. */
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
