/** Cards of other articles inside the text: a box with a linked title and a teaser below it. */

import { parentOf } from '../dom/nodes';
import type { Block } from './blocks';

const MIN_LINK_SHARE = 0.8;
const MIN_TITLE = 20;
const MAX_TEASER = 320;
/** A line with a date may stand between title and teaser. */
const MAX_DATE_LINE = 40;
/** Levels from the title up to the card's box. */
const MAX_CLIMB = 5;
/** If teasers are a larger share of the text, they are the text (a round-up), unless the text before the first card is this long. */
const MAX_TEASER_SHARE = 0.3;
const MIN_OPENING = 600;
/** Length of a link at the end of a teaser (`READ MORE`); `[26]` is a note in a text. */
const MIN_BUTTON = 6;
const MAX_BUTTON = 20;

/** Returns the teasers of such cards; their titles are dropped as linked blocks. */
export function findTeasers(blocks: readonly Block[]): Set<Block> {
  const teasers = new Set<Block>();
  let teased = 0;
  let all = 0;
  let opening = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    all += block.length;
    if (!isLinkedTitle(block)) continue;
    const next = i + (isDateLine(blocks[i + 1]) ? 2 : 1);
    const teaser = blocks[next];
    if (!teaser || teaser.length > MAX_TEASER || hasLink(teaser)) continue;
    const card = lowestAncestor(block.element, teaser.element);
    const first = isLinked(blocks[i - 1]) ? i - 2 : i - 1;
    if (!card || contains(card, blocks[first]) || contains(card, blocks[next + 1])) continue;
    if (teasers.size === 0) opening = all - block.length;
    teasers.add(teaser);
    teased += teaser.length;
  }
  return teased < all * MAX_TEASER_SHARE || (opening >= MIN_OPENING && opening > teased) ? teasers : new Set();
}

const isLinked = (block: Block | undefined): boolean =>
  block !== undefined && block.linkLength > block.length * MIN_LINK_SHARE;

const hasLink = ({ linkLength }: Block): boolean =>
  linkLength > MAX_BUTTON || (linkLength > 0 && linkLength < MIN_BUTTON);

const isLinkedTitle = (block: Block): boolean => block.length >= MIN_TITLE && isLinked(block);

const isDateLine = (block: Block | undefined): boolean =>
  block !== undefined && block.length < MAX_DATE_LINE && block.nodes.some(({ data }) => /\b20\d\d\b/.test(data));

const contains = (card: Element, block: Block | undefined): boolean =>
  block !== undefined && card.contains(block.element);

/** The lowest element that contains both; null if it is too far up. */
function lowestAncestor(title: Element, teaser: Element): Element | null {
  let at: Element | null = title;
  for (let i = 0; at && i < MAX_CLIMB; at = parentOf(at), i++) if (at.contains(teaser)) return at;
  return null;
}
