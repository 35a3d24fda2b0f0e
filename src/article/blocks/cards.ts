/** Cards of other articles in the text: a box of its own with a title that is a link, and below it a teaser. */

import { parentOf } from '../dom/nodes';
import type { Block } from './blocks';

const LINKED = 0.8;
const SHORTEST_TITLE = 20;
const LONGEST_TEASER = 320;
/** A line with a day may stand between title and teaser. */
const DAY_LINE = 40;
/** How far above its title a card begins. */
const HIGHEST = 5;
/** Where they hold more of the text they are the text: a round-up, a list of what to see; not where so much stands before the first. */
const MOST = 0.3;
const OPENING = 600;
/** `READ MORE` at the end of a teaser is that long; `[26]` is a note in a text. */
const SHORTEST_BUTTON = 6;
const LONGEST_BUTTON = 20;

/** The teasers of such cards; their titles go as links do. */
export function teasersOf(blocks: readonly Block[]): Set<Block> {
  const teasers = new Set<Block>();
  let teased = 0;
  let all = 0;
  let opening = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    all += block.length;
    if (!isLinkedTitle(block)) continue;
    const next = i + (isDayLine(blocks[i + 1]) ? 2 : 1);
    const teaser = blocks[next];
    if (!teaser || teaser.length > LONGEST_TEASER || hasLink(teaser)) continue;
    const card = holderOf(block.element, teaser.element);
    const first = isLinked(blocks[i - 1]) ? i - 2 : i - 1;
    if (!card || holds(card, blocks[first]) || holds(card, blocks[next + 1])) continue;
    if (teasers.size === 0) opening = all - block.length;
    teasers.add(teaser);
    teased += teaser.length;
  }
  return teased < all * MOST || (opening >= OPENING && opening > teased) ? teasers : new Set();
}

const isLinked = (block: Block | undefined): boolean => block !== undefined && block.linkLength > block.length * LINKED;

const hasLink = ({ linkLength }: Block): boolean =>
  linkLength > LONGEST_BUTTON || (linkLength > 0 && linkLength < SHORTEST_BUTTON);

const isLinkedTitle = (block: Block): boolean => block.length >= SHORTEST_TITLE && isLinked(block);

const isDayLine = (block: Block | undefined): boolean =>
  block !== undefined && block.length < DAY_LINE && block.nodes.some(({ data }) => /\b20\d\d\b/.test(data));

const holds = (card: Element, block: Block | undefined): boolean => block !== undefined && card.contains(block.element);

/** The lowest element around both. */
function holderOf(title: Element, teaser: Element): Element | null {
  let at: Element | null = title;
  for (let i = 0; at && i < HIGHEST; at = parentOf(at), i++) if (at.contains(teaser)) return at;
  return null;
}
