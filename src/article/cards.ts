/** Cards of other articles in the text: a box of its own with a title that is a link, and below it a teaser. */
import type { Block } from './blocks';
import { parentOf } from './elements';

const LINKED = 0.8;
const SHORTEST_TITLE = 20;
const LONGEST_TEASER = 320;
/** A line with a day may stand between title and teaser. */
const DAY_LINE = 40;
/** How far above its title a card begins. */
const HIGHEST = 5;
/** Where they hold more of the text they are the text: a round-up, a list of what to see. */
const MOST = 0.3;

/** The teasers of such cards; their titles go as links do. */
export function teasersOf(blocks: readonly Block[]): Set<Block> {
  const teasers = new Set<Block>();
  let teased = 0;
  let all = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    all += block.length;
    const next = i + (isDayLine(blocks[i + 1]) ? 2 : 1);
    const teaser = blocks[next];
    if (!teaser || !isLinkedTitle(block) || teaser.length > LONGEST_TEASER || teaser.linkLength > 0) continue;
    const card = holderOf(block.element, teaser.element);
    if (!card || holds(card, blocks[i - 1]) || holds(card, blocks[next + 1])) continue;
    teasers.add(teaser);
    teased += teaser.length;
  }
  return teased < all * MOST ? teasers : new Set();
}

const isLinkedTitle = ({ length, linkLength }: Block): boolean =>
  length >= SHORTEST_TITLE && linkLength > length * LINKED;

const isDayLine = (block: Block | undefined): boolean =>
  block !== undefined && block.length < DAY_LINE && block.nodes.some(({ data }) => /\b20\d\d\b/.test(data));

const holds = (card: Element, block: Block | undefined): boolean => block !== undefined && card.contains(block.element);

/** The lowest element around both. */
function holderOf(title: Element, teaser: Element): Element | null {
  let at: Element | null = title;
  for (let i = 0; at && i < HIGHEST; at = parentOf(at), i++) if (at.contains(teaser)) return at;
  return null;
}
