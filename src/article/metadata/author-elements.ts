/** Elements of a page that name its author. */
import { nameOf } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';
import { openingText, textsIn } from '../dom/texts';
import { looksLikeName } from '../lines/person-name';
import { isFurniture, lineOf, opensForeignList } from '../lines/phrases';
import { LONGEST_FACT, LONGEST_NAME } from './longest';
import { isElement, isText } from './surroundings';
import { squeeze } from './title';

/** A class that nobody knows, but that says what it is: `news_author`, `detail-tacgia`, `newsAuthor`. */
const AUTHOR_WORD = /(?:^|[\s_-])(?:authors?|tac-?gia|but-?danh|byline)(?=$|[\s_-])/i;
const HUMP = /([a-z])([A-Z])/g;
const NOT_OURS = /(?:^|[\s_-])(?:quote|comment|related|blockquote)/i;
/** Texts of an element that are looked at, authors that it may name. */
const MOST = 8;

/** The first element that is named as an author's and holds a name. */
export function namedNear(nodes: readonly Node[]): string[] {
  for (const node of nodes) {
    if (!isElement(node) || !namesAuthor(node) || isInside(node, NOT_OURS)) continue;
    const name = nameWithin(node);
    if (name) return [name];
  }
  return [];
}

/** The text next to an edge of the body, where it is a name in bold: below its box, or in a box inside that is not the article. */
export function boldAtEdge(nodes: readonly Node[]): string[] {
  const text = nodes.find((node): node is Text => isText(node) && node.data.trim() !== '');
  const holder = text ? parentOf(text) : null;
  if (!text || !holder || !(BOLD.test(tagOf(holder)) || SET_SO.test(nameOf(holder)))) return [];
  const name = squeeze(text.data.slice(0, LONGEST_FACT));
  const line = lineOf(name);
  const credit = line.startsWith('theo ') || isFurniture(line, true) || opensForeignList(line);
  return looksLikeName(name) && !credit ? [name] : [];
}

const BOLD = /^(?:b|strong)$/;
/** How utility classes say so. */
const SET_SO = /\b(?:font-bold|text-right)\b/;

/** `Tác giả Minh Khuê`, `Tin và ảnh: Minh Khuê`, but not `Ảnh: Minh Khuê`. */
const LABEL = /^(?:(?:tác giả|bởi|by)\s*:?\s+|(?!ảnh|nguồn|biên|theo|video|đồ)[^:]{1,25}:\s*)/i;

/** Attributes that say of an element what it holds; `data-role`: VCCorp papers, 2021–2026. */
const SAYS_AUTHOR = ['rel', 'itemprop', 'data-role'];

const namesAuthor = (element: Element): boolean =>
  AUTHOR_WORD.test(nameOf(element).replace(HUMP, '$1-$2')) ||
  SAYS_AUTHOR.some((attribute) => element.getAttribute(attribute) === 'author') ||
  AUTHOR_PAGE.test(element.getAttribute('href')?.slice(0, LONGEST_FACT) ?? '');

/** `https://…/tac-gia/minh-khue-3617.htm` */
const AUTHOR_PAGE = /\/(?:tac-gia|authors?|phong-vien|but-danh)\//i;

/** Each text by itself: a name and what the person is stand in elements of their own, without a space between. */
function textsOf(element: Element): string[] {
  const texts = textsIn(element);
  const found: string[] = [];
  for (
    let node = texts.nextNode() as Text | null;
    node && found.length < MOST;
    node = texts.nextNode() as Text | null
  ) {
    const text = squeeze(node.data.slice(0, LONGEST_FACT));
    if (text) found.push(text);
  }
  return found;
}

export function visibleAuthors(document: Document, classes: readonly string[]): string[] {
  for (const name of classes) {
    const elements = document.getElementsByClassName(name);
    for (let i = 0; i < elements.length && i < 5; i++) {
      const element = elements[i] as Element;
      // A name under a quotation, a comment or a card is not the article's author.
      if (isInside(element, NOT_OURS)) continue;
      const names = namesIn(element);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** Inside a box with portrait and address what is marked as a name, of several links each; else all of it. */
function namesIn(element: Element): string[] {
  for (const marked of [element.getElementsByClassName('name'), element.getElementsByClassName('author-name')]) {
    const names = namesAmong(marked);
    if (names.length > 0) return names;
    if (marked[0]) return textIn(marked[0]);
  }
  const linked = namesAmong(element.getElementsByTagName('a'));
  if (linked.length > 0) return linked;
  const whole = textIn(element.getElementsByTagName('strong')[0] ?? element);
  const apart = /\d/.test(whole[0] ?? '') ? nameWithin(element) : undefined;
  return apart ? [apart] : whole;
}

/** The first text that is a name, without what follows it: `Minh Khuê (báo …) 11/07/2024 09:30`. */
const nameWithin = (element: Element): string | undefined =>
  textsOf(element)
    .map((text) => text.replace(LABEL, '').replace(/\s*[|,–-]?\s*[(\d].*$/, ''))
    .find(looksLikeName);

function namesAmong(elements: ArrayLike<Element>): string[] {
  const names: string[] = [];
  for (let i = 0; i < elements.length && i < MOST; i++)
    names.push(...textIn(elements[i] as Element).filter(looksLikeName));
  return names;
}

function textIn(element: Element): string[] {
  const text = squeeze(openingText(element, LONGEST_FACT));
  return text && text.length <= LONGEST_NAME * 2 ? [text] : [];
}

function isInside(element: Element, names: RegExp): boolean {
  for (let at: Element | null = element, i = 0; at && i < 4; at = at.parentElement, i++) {
    if (at.localName === 'blockquote' || (i > 0 && names.test(nameOf(at)))) return true;
  }
  return false;
}
