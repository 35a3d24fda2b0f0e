/** The section of the paper that the article stands in, as its breadcrumbs tell it. */

import { nameOf } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';
import { openingText } from '../dom/texts';
import { plain } from '../lines/compare';
import { readBreadcrumbs } from './json-ld';
import { LONGEST_FACT } from './longest';
import { above, below, isElement } from './surroundings';
import { squeeze } from './title';

/** How templates name their breadcrumbs. Seen on Vietnamese papers, 2015–2026. */
const BREADCRUMBS =
  'breadcrumb breadcrumbs breadcrumb-list breadcrumb-detail detail-breadcrumb bread-crumb-detail c-breadcrumb uk-breadcrumb breadcrums breadcump entry-crumbs'.split(
    ' ',
  );
/** A link so named beside the headline, or that leads to such a page. */
const CATEGORY = /(?:^|[\s_-])(?:cate?|category|chuyen-?muc)(?=$|[\s_-])/i;
const CATEGORY_PAGE = /\/(?:category|chuyen-?muc|danh-?muc)\//;
/** Breadcrumbs by another name than the usual ones. */
const CRUMBS = /bread-?c?rumb/i;
const HIGHEST_CRUMBS = 4;
/** A link without a name that stands so near over the headline, alone in its line, is no menu. */
const NEXT = 8;
/** More links than these are a menu: the section, then all that are under it. */
const MOST_CRUMBS = 4;

export interface SectionPlace {
  document: Document;
  url: string;
  headline: Node | null;
  body: Element;
  title: string;
  /** Names of the site: the first crumb is often that. */
  sites: readonly string[];
}

/** Null where the page names none. */
export function sectionNear({ document, url, headline, body, title, sites }: SectionPlace): string | null {
  const others = new Set([...HOME, title, ...sites].map(plain));
  const isSection = (name: string) => /^\S.{1,39}$/.test(name) && !/^https?:/.test(name) && !others.has(plain(name));
  const listed = readBreadcrumbs(document).map(squeeze).filter(isSection);
  if (listed.length > 0) return listed[listed.length - 1] as string;
  for (const name of BREADCRUMBS) {
    const crumbs = document.getElementsByClassName(name)[0];
    const links = crumbs ? linksIn(crumbs).map(textOf).filter(isSection) : [];
    if (links.length > 0) return links[links.length > MOST_CRUMBS ? 0 : links.length - 1] as string;
  }
  if (!headline) return null;
  const over = above(headline);
  const link =
    [...over, ...below(headline, body)].find(
      (node) => (isCategory(node) || isParent(node, url) || isCrumb(node)) && isSection(textOf(node)),
    ) ?? over.slice(0, NEXT).find((node) => isAlone(node) && isSection(textOf(node)));
  return link ? textOf(link as Element) : null;
}

const HOME = ['Trang chủ', 'Trang nhất', 'Home', 'Homepage', ''];

function linksIn(crumbs: Element): Element[] {
  const links = crumbs.getElementsByTagName('a');
  const found: Element[] = [];
  for (let i = 0; i < links.length && i <= MOST_CRUMBS * 3; i++) found.push(links[i] as Element);
  return found;
}

const textOf = (element: Element): string => squeeze(openingText(element, LONGEST_FACT));
const isLink = (node: Node): node is Element => isElement(node) && tagOf(node) === 'a';

function isCategory(node: Node): node is Element {
  if (!isLink(node)) return false;
  const holder = parentOf(node);
  return (
    CATEGORY.test(nameOf(node)) ||
    (holder !== null && CATEGORY.test(nameOf(holder))) ||
    CATEGORY_PAGE.test(node.getAttribute('href')?.slice(0, LONGEST_FACT) ?? '')
  );
}

function isCrumb(node: Node): node is Element {
  if (!isLink(node)) return false;
  let at = parentOf(node);
  for (let i = 0; at && i < HIGHEST_CRUMBS; at = parentOf(at), i++)
    if (CRUMBS.test(`${nameOf(at)} ${at.getAttribute('data-slot')}`)) return true;
  return false;
}

/** `/kinh-te.htm` of `/kinh-te/gia-vang-1234.htm`. */
function isParent(node: Node, url: string): node is Element {
  const href = isLink(node) ? node.getAttribute('href') : null;
  if (!href || !URL.canParse(href, url)) return false;
  const link = new URL(href, url);
  const path = link.pathname.replace(/(?:\.\w+|\/)$/, '');
  const page = new URL(url);
  return path.length > 1 && link.host === page.host && page.pathname.startsWith(`${path}/`);
}

function isAlone(node: Node): node is Element {
  const holder = isLink(node) ? parentOf(node) : null;
  return holder !== null && tagOf(holder) !== 'li' && textOf(holder) === textOf(node as Element);
}
