/** Finds elements that name the author. */
import { namesOf } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';
import { openingText, textsIn } from '../dom/texts';
import { looksLikeName } from '../lines/person-name';
import { isBoilerplate, matchableLine, opensRelatedList } from '../lines/phrases';
import { MAX_FACT_LENGTH, MAX_NAME_LENGTH } from './limits';
import { isElement, isText } from './surroundings';
import { collapseWhitespace } from './title';

/** Unknown classes with a word for author: `news_author`, `detail-tacgia`, `newsAuthor`. */
const AUTHOR_WORD = /(?:^|[\s_-])(?:authors?|tac-?gia|but-?danh|byline)(?=$|[\s_-])/i;
const CAMEL_CASE = /([a-z])([A-Z])/g;
const FOREIGN_BOX = /(?:^|[\s_-])(?:quote|comment|related|blockquote)/i;
/** Most texts that are read of an element, and most authors that it may name. */
const MAX_TEXTS = 8;

/** The name in the first element that is marked up as an author's and contains one. */
export function authorByMarkup(nodes: readonly Node[]): string[] {
  for (const node of nodes) {
    if (!isElement(node) || !namesAuthor(node) || isInside(node, FOREIGN_BOX)) continue;
    const name = nameWithin(node);
    if (name) return [name];
  }
  return [];
}

/** The first text at an edge of the body, if it is a name in bold. */
export function boldNameAtEdge(nodes: readonly Node[]): string[] {
  const text = nodes.find((node): node is Text => isText(node) && node.data.trim() !== '');
  const holder = text ? parentOf(text) : null;
  if (!text || !holder || !(BOLD.test(tagOf(holder)) || BOLD_CLASS.test(namesOf(holder)))) return [];
  const name = collapseWhitespace(text.data.slice(0, MAX_FACT_LENGTH));
  const line = matchableLine(name);
  const credit = line.startsWith('theo ') || isBoilerplate(line, true) || opensRelatedList(line);
  return looksLikeName(name) && !credit ? [name] : [];
}

const BOLD = /^(?:b|strong)$/;
/** Utility classes for a name set like that. */
const BOLD_CLASS = /\b(?:font-bold|text-right)\b/;

/** `Tác giả Minh Khuê`, `Tin và ảnh: Minh Khuê`, but not `Ảnh: Minh Khuê`. */
const LABEL = /^(?:(?:tác giả|bởi|by)\s*:?\s+|(?!ảnh|nguồn|biên|theo|video|đồ)[^:]{1,25}:\s*)/i;

/** Attributes that may have the value `author`; `data-role`: VCCorp papers, 2021–2026. */
const AUTHOR_ATTRIBUTES = ['rel', 'itemprop', 'data-role'];

const namesAuthor = (element: Element): boolean =>
  AUTHOR_WORD.test(namesOf(element).replace(CAMEL_CASE, '$1-$2')) ||
  AUTHOR_ATTRIBUTES.some((attribute) => element.getAttribute(attribute) === 'author') ||
  AUTHOR_PAGE.test(element.getAttribute('href')?.slice(0, MAX_FACT_LENGTH) ?? '');

/** `https://…/tac-gia/minh-khue-3617.htm` */
const AUTHOR_PAGE = /\/(?:tac-gia|authors?|phong-vien|but-danh)\//i;

/** The texts separately, because name and job title may be in adjacent elements without a space between. */
function textsOf(element: Element): string[] {
  const texts = textsIn(element);
  const found: string[] = [];
  for (
    let node = texts.nextNode() as Text | null;
    node && found.length < MAX_TEXTS;
    node = texts.nextNode() as Text | null
  ) {
    const text = collapseWhitespace(node.data.slice(0, MAX_FACT_LENGTH));
    if (text) found.push(text);
  }
  return found;
}

export function authorsByClass(document: Document, classes: readonly string[]): string[] {
  for (const name of classes) {
    const elements = document.getElementsByClassName(name);
    for (let i = 0; i < elements.length && i < 5; i++) {
      const element = elements[i] as Element;
      // A name in a quotation, a comment or a card is not the article's author.
      if (isInside(element, FOREIGN_BOX)) continue;
      const names = namesIn(element);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** The names in an author box: elements with a class for names, otherwise each linked name, otherwise the whole text. */
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

/** The first text that is a name, without what follows: `Minh Khuê (báo …) 11/07/2024 09:30`. */
const nameWithin = (element: Element): string | undefined =>
  textsOf(element)
    .map((text) => text.replace(LABEL, '').replace(/\s*[|,–-]?\s*[(\d].*$/, ''))
    .find(looksLikeName);

function namesAmong(elements: ArrayLike<Element>): string[] {
  const names: string[] = [];
  for (let i = 0; i < elements.length && i < MAX_TEXTS; i++)
    names.push(...textIn(elements[i] as Element).filter(looksLikeName));
  return names;
}

function textIn(element: Element): string[] {
  const text = collapseWhitespace(openingText(element, MAX_FACT_LENGTH));
  return text && text.length <= MAX_NAME_LENGTH * 2 ? [text] : [];
}

function isInside(element: Element, names: RegExp): boolean {
  for (let at: Element | null = element, i = 0; at && i < 4; at = at.parentElement, i++) {
    if (at.localName === 'blockquote' || (i > 0 && names.test(namesOf(at)))) return true;
  }
  return false;
}
