/** Which of a body's blocks are the article. */

import { HEADING } from '../dom/elements';
import { looksLikeName } from '../lines/person-name';
import { isFurniture, lineOf, opensComments, opensForeignList } from '../lines/phrases';
import type { Block } from './blocks';
import { teasersOf } from './cards';
import { isCreditLine, isDateLine, isMetaLine } from './line-kinds';

export interface Selection {
  /** Headline, to be left out where it stands in the body. */
  headline: string;
  vietnamese: boolean;
}

const LINKED = 0.8;
const SHORTEST_TITLE = 20;
const LIST_LINKED = 0.5;
const SHORTEST_SENTENCE = 40;
/** Longer blocks are judged by nothing but their links; what papers of Vietnam ask their readers takes more words. */
const LINE = 240;
const VIETNAMESE_LINE = 320;
const PARAGRAPH = 80;
/** A heading is shorter. */
const HEADLINE = 150;
/** So much text under pictures is a text. */
const CAPTIONED = 600;
const LONGEST_DAY = 60;
/** How papers begin a line that names another article: `>> `, `-> `. */
const POINTER = /^(?:>>|->|»)/;

export function selectBlocks(blocks: readonly Block[], { headline, vietnamese }: Selection): Block[] {
  const linkedLists = findLinkedLists(blocks);
  const teasers = teasersOf(blocks);
  const captioned = vietnamese || captionsAreText(blocks);
  const kept: Block[] = [];
  let started = false;
  let inLinkList = false;
  let belowTitle = false;
  // A line that is no heading may stand before one link alone: only links go.
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
    if ((length >= PARAGRAPH || (inLinkList && isSentence(block))) && !heading && linkLength < length * 0.3) {
      // In a list of other articles a paragraph between two titles is a teaser.
      inLinkList &&= belowTitle && isTitle(blocks[i + 1]);
      inLinks = false;
    }
    if (length >= SHORTEST_TITLE) belowTitle = isTitle(block);
    if (linkLength > length * LINKED || inLinkList || (inLinks && linkLength > length * LIST_LINKED)) continue;
    if ((list && linkedLists.has(list)) || teasers.has(block)) continue;
    if (length <= (vietnamese ? VIETNAMESE_LINE : LINE)) {
      const text = plainText(block);
      // Further on it names a part of the text: the recipe of a long post on it.
      if (text === headline && !(started && heading)) {
        // Before it stand names of the site and of the section, kickers, links.
        if (!started) kept.length = 0;
        continue;
      }
      if (vietnamese && POINTER.test(text)) continue;
      const line = lineOf(text);
      if (length < PARAGRAPH && (heading || text.endsWith(':')) && opensForeignList(line)) {
        inLinkList = true;
        continue;
      }
      if (started && opensComments(line)) break;
      if (isFurniture(line, vietnamese)) {
        inLinks ||= opensForeignList(line);
        continue;
      }
      if (!vietnamese && !heading && isCreditLine(text)) continue;
      if (!started && length < LONGEST_DAY && isAboveText(block, text, vietnamese)) continue;
      // Who wrote stands beside the day.
      if (!started && vietnamese && looksLikeName(text) && (isDay(blocks[i - 1]) || isDay(blocks[i + 1]))) continue;
    }
    started ||= length >= PARAGRAPH;
    kept.push(block);
  }
  while (kept.length > 0 && isHeading(kept[kept.length - 1] as Block)) kept.pop();
  return kept;
}

/** What stands between headline and text: days, and where it is English who wrote. A heading may begin with the hour of what it tells. */
function isAboveText(block: Block, text: string, vietnamese: boolean): boolean {
  const heading = isHeading(block);
  return (isDateLine(text) && (!heading || /\d{4}/.test(text))) || (!vietnamese && !heading && isMetaLine(text));
}

const isDay = (block: Block | undefined): boolean =>
  block !== undefined && block.length < LONGEST_DAY && isDateLine(plainText(block));

/** Short, but no label among links. */
const isSentence = (block: Block): boolean => block.length >= SHORTEST_SENTENCE && plainText(block).endsWith('.');

/** A link alone, long enough to be the title of another article; also where nothing follows. */
const isTitle = (block: Block | undefined): boolean =>
  !block || (block.length >= SHORTEST_TITLE && block.linkLength > block.length * LINKED);

/** Some papers set their paragraphs as headings. */
const isHeading = ({ tag, length }: Block): boolean => HEADING.has(tag) && length < HEADLINE;

/** Of a show of pictures, where next to nothing stands beside what is under them. */
function captionsAreText(blocks: readonly Block[]): boolean {
  let under = 0;
  let beside = 0;
  for (let i = 0; i < blocks.length; i++) {
    const { caption, length, linkLength } = blocks[i] as Block;
    if (caption) under += length - linkLength;
    else beside += length - linkLength;
  }
  return under > CAPTIONED && under > beside * 4;
}

export function plainText({ nodes }: Block): string {
  let text = '';
  for (let i = 0; i < nodes.length; i++) text += (nodes[i] as Text).data;
  text = text.trim().normalize('NFC');
  // Most are as they should be, which is seen sooner than written anew.
  return /[^\S ]|\s{2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Lists that are links for the most part. */
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
  return new Set([...sums].filter(([, sum]) => sum.linkLength > sum.length * LIST_LINKED).map(([list]) => list));
}
