/** Selects the blocks of a body that are the article. */

import { HEADING } from '../dom/elements';
import { looksLikeName } from '../lines/person-name';
import { isBoilerplate, matchableLine, opensComments, opensRelatedList } from '../lines/phrases';
import type { Block } from './blocks';
import { isCreditLine, isDateLine, isMetaLine } from './line-kinds';
import { findTeasers } from './teaser-cards';

export interface Selection {
  /** Headline, which is left out if it is in the body. */
  headline: string;
  vietnamese: boolean;
}

const LINK_SHARE = 0.8;
const MIN_TITLE = 20;
const LIST_LINK_SHARE = 0.5;
const MIN_SENTENCE = 40;
/** Longer blocks are judged by their links alone. Vietnamese boilerplate takes more words. */
const MAX_LINE = 240;
const MAX_VIETNAMESE_LINE = 320;
const MIN_PARAGRAPH = 80;
/** Longer headings are paragraphs. */
const MAX_HEADING = 150;
/** From this length on captions may be the text. */
const MIN_CAPTION_TEXT = 600;
const MAX_DATE_LINE = 60;
/** Begins a line that names another article: `>> `, `-> `. */
const POINTER = /^(?:>>|->|»)/;

export function selectBlocks(blocks: readonly Block[], { headline, vietnamese }: Selection): Block[] {
  const linkedLists = findLinkedLists(blocks);
  const teasers = findTeasers(blocks);
  const captioned = vietnamese || captionsAreText(blocks);
  const kept: Block[] = [];
  let started = false;
  let inLinkList = false;
  let belowTitle = false;
  // A line that is not a heading may introduce a single link: only links are dropped after it.
  let inLinks = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const { tag, length, linkLength, caption, list } = block;
    if (caption && !captioned) continue;
    if (tag === 'h1' && !started) {
      if (plainText(block) === headline) kept.length = 0;
      continue;
    }
    const heading = isHeading(block);
    if ((length >= MIN_PARAGRAPH || (inLinkList && isSentence(block))) && !heading && linkLength < length * 0.3) {
      // A paragraph between two titles in a list of other articles is a teaser.
      inLinkList &&= belowTitle && isLinkedTitle(blocks[i + 1]);
      inLinks = false;
    }
    if (length >= MIN_TITLE) belowTitle = isLinkedTitle(block);
    if (linkLength > length * LINK_SHARE || inLinkList || (inLinks && linkLength > length * LIST_LINK_SHARE)) continue;
    if ((list && linkedLists.has(list)) || teasers.has(block)) continue;
    if (length <= (vietnamese ? MAX_VIETNAMESE_LINE : MAX_LINE)) {
      const text = plainText(block);
      // Further on, a heading with the same words names a section, such as the recipe of a post about it.
      if (text === headline && !(started && heading)) {
        // Before it there are only names of site and section, kickers, links.
        if (!started) kept.length = 0;
        continue;
      }
      if (vietnamese && POINTER.test(text)) continue;
      const line = matchableLine(text);
      if (length < MIN_PARAGRAPH && (heading || text.endsWith(':')) && opensRelatedList(line)) {
        inLinkList = true;
        continue;
      }
      if (started && opensComments(line)) break;
      if (isBoilerplate(line, vietnamese)) {
        inLinks ||= opensRelatedList(line);
        continue;
      }
      if (!vietnamese && !heading && isCreditLine(text)) continue;
      if (!started && length < MAX_DATE_LINE && isMetaBlock(block, text, vietnamese)) continue;
      // A name beside a date line is the byline.
      if (!started && vietnamese && looksLikeName(text) && (isDateBlock(blocks[i - 1]) || isDateBlock(blocks[i + 1])))
        continue;
    }
    started ||= length >= MIN_PARAGRAPH;
    kept.push(block);
  }
  while (kept.length > 0 && isHeading(kept[kept.length - 1] as Block)) kept.pop();
  return kept;
}

/** Whether a block above the text is a date or, on English pages, a byline. A heading may begin with the time of an event. */
function isMetaBlock(block: Block, text: string, vietnamese: boolean): boolean {
  const heading = isHeading(block);
  return (isDateLine(text) && (!heading || /\d{4}/.test(text))) || (!vietnamese && !heading && isMetaLine(text));
}

const isDateBlock = (block: Block | undefined): boolean =>
  block !== undefined && block.length < MAX_DATE_LINE && isDateLine(plainText(block));

/** Short, but not a label among links. */
const isSentence = (block: Block): boolean => block.length >= MIN_SENTENCE && plainText(block).endsWith('.');

/** A link alone, long enough to be the title of another article; true also for the end of the blocks. */
const isLinkedTitle = (block: Block | undefined): boolean =>
  !block || (block.length >= MIN_TITLE && block.linkLength > block.length * LINK_SHARE);

/** Some papers mark up paragraphs as headings, which are longer. */
const isHeading = ({ tag, length }: Block): boolean => HEADING.has(tag) && length < MAX_HEADING;

/** Whether the captions are the text, as in a photo story, which has almost no other text. */
function captionsAreText(blocks: readonly Block[]): boolean {
  let under = 0;
  let beside = 0;
  for (let i = 0; i < blocks.length; i++) {
    const { caption, length, linkLength } = blocks[i] as Block;
    if (caption) under += length - linkLength;
    else beside += length - linkLength;
  }
  return under > MIN_CAPTION_TEXT && under > beside * 4;
}

export function plainText({ nodes }: Block): string {
  let text = '';
  for (let i = 0; i < nodes.length; i++) text += (nodes[i] as Text).data;
  text = text.trim().normalize('NFC');
  // Most need no change, and testing is faster than replacing.
  return /[^\S ]|\s{2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Lists whose text is mostly links. */
function findLinkedLists(blocks: readonly Block[]): Set<Element> {
  const sums = new Map<Element, { length: number; linkLength: number }>();
  for (let i = 0; i < blocks.length; i++) {
    const { list, length, linkLength } = blocks[i] as Block;
    if (!list) continue;
    const sum = sums.get(list) ?? { length: 0, linkLength: 0 };
    sum.length += length;
    sum.linkLength += linkLength;
    sums.set(list, sum);
  }
  return new Set([...sums].filter(([, sum]) => sum.linkLength > sum.length * LIST_LINK_SHARE).map(([list]) => list));
}
