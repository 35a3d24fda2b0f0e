/** Finds the article's section by its breadcrumbs. */

import { namesOf } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { normalizeText } from '../lines/compare';
import { readBreadcrumbs } from './json-ld';
import { MAX_FACT_LENGTH } from './limits';
import { isElement, nodesAbove, nodesBelow } from './surroundings';
import { collapseWhitespace } from './title';

/** Classes of breadcrumbs, seen on Vietnamese papers, 2015–2026. */
const BREADCRUMBS =
  'breadcrumb breadcrumbs breadcrumb-list breadcrumb-detail detail-breadcrumb bread-crumb-detail c-breadcrumb uk-breadcrumb breadcrums breadcump entry-crumbs'.split(
    ' ',
  );
/** Class of a section link near the headline, or path that it leads to. */
const CATEGORY = /(?:^|[\s_-])(?:cate?|category|chuyen-?muc)(?=$|[\s_-])/i;
const CATEGORY_PAGE = /\/(?:category|chuyen-?muc|danh-?muc)\//;
/** Other names of breadcrumbs. */
const BREADCRUMB_NAME = /bread-?c?rumb/i;
const MAX_CLIMB = 4;
/** Most nodes between the headline and an unnamed link above it, alone on its line, which is not a menu. */
const MAX_DISTANCE = 8;
/** More links are a menu: the section, then its subsections. */
const MAX_CRUMBS = 4;

export interface SectionSearch {
  document: Document;
  url: string;
  headline: Node | null;
  body: Element;
  title: string;
  /** Names of the site, which the first breadcrumb often is. */
  sites: readonly string[];
}

/** Returns null if the page names none. */
export function findSection({ document, url, headline, body, title, sites }: SectionSearch): string | null {
  const others = new Set([...HOME, title, ...sites].map(normalizeText));
  const isSection = (name: string) =>
    /^\S.{1,39}$/.test(name) && !/^https?:/.test(name) && !others.has(normalizeText(name));
  const listed = readBreadcrumbs(document).map(collapseWhitespace).filter(isSection);
  if (listed.length > 0) return listed[listed.length - 1] as string;
  for (const name of BREADCRUMBS) {
    const crumbs = document.getElementsByClassName(name)[0];
    const links = crumbs ? linksIn(crumbs).map(textOf).filter(isSection) : [];
    if (links.length > 0) return links[links.length > MAX_CRUMBS ? 0 : links.length - 1] as string;
  }
  if (!headline) return null;
  const over = nodesAbove(headline);
  const link =
    [...over, ...nodesBelow(headline, body)].find(
      (node) => (isCategory(node) || isParent(node, url) || isCrumb(node)) && isSection(textOf(node)),
    ) ?? over.slice(0, MAX_DISTANCE).find((node) => isAloneInLine(node) && isSection(textOf(node)));
  return link ? textOf(link as Element) : null;
}

const HOME = ['Trang chủ', 'Trang nhất', 'Home', 'Homepage', ''];

function linksIn(crumbs: Element): Element[] {
  const links = crumbs.getElementsByTagName('a');
  const found: Element[] = [];
  for (let i = 0; i < links.length && i <= MAX_CRUMBS * 3; i++) found.push(links[i] as Element);
  return found;
}

const textOf = (element: Element): string => collapseWhitespace(openingText(element, MAX_FACT_LENGTH));
const isLink = (node: Node): node is Element => isElement(node) && tagOf(node) === 'a';

function isCategory(node: Node): node is Element {
  if (!isLink(node)) return false;
  const holder = parentOf(node);
  return (
    CATEGORY.test(namesOf(node)) ||
    (holder !== null && CATEGORY.test(namesOf(holder))) ||
    CATEGORY_PAGE.test(node.getAttribute('href')?.slice(0, MAX_FACT_LENGTH) ?? '')
  );
}

function isCrumb(node: Node): node is Element {
  if (!isLink(node)) return false;
  let at = parentOf(node);
  for (let i = 0; at && i < MAX_CLIMB; at = parentOf(at), i++)
    if (BREADCRUMB_NAME.test(`${namesOf(at)} ${at.getAttribute('data-slot')}`)) return true;
  return false;
}

/** Whether a link leads to a parent path: `/kinh-te.htm` of `/kinh-te/gia-vang-1234.htm`. */
function isParent(node: Node, url: string): node is Element {
  const href = isLink(node) ? node.getAttribute('href') : null;
  if (!href || !URL.canParse(href, url)) return false;
  const link = new URL(href, url);
  const path = link.pathname.replace(/(?:\.\w+|\/)$/, '');
  const page = new URL(url);
  return path.length > 1 && link.host === page.host && page.pathname.startsWith(`${path}/`);
}

function isAloneInLine(node: Node): node is Element {
  const holder = isLink(node) ? parentOf(node) : null;
  return holder !== null && tagOf(holder) !== 'li' && textOf(holder) === textOf(node as Element);
}
