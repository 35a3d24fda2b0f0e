/** Whether what was found is an article at all. */

import { parentOf } from '../dom/nodes';
import type { Block } from './blocks';

export interface Evidence {
  /** A heading on the page that its title speaks of. */
  headline: boolean;
  /** schema.org or OpenGraph call the page an article. Asked only where it decides: it is sought in the whole page. */
  declared: () => boolean;
  /** Everything collected from the container, then what was kept of it with the lead. */
  collected: readonly Block[];
  kept: readonly Block[];
  /** The address is one of a list: a section, a tag, a search. */
  listed: boolean;
}

const PARAGRAPH = 60;
/** A day, an hour. */
const LABEL = 25;
const SHORTEST = 220;
const SHORTEST_DECLARED = 140;
/** So much text before the first teaser is an article with a list below it. */
const OPENING = 600;

/** Front pages, sections, tags and searches have text too: teasers, each in a box of its own, each below a link. */
export function isArticle({ headline, declared, collected, kept, listed }: Evidence): boolean {
  const paragraphs: Block[] = [];
  let characters = 0;
  for (let i = 0; i < kept.length; i++) {
    const block = kept[i] as Block;
    characters += block.length;
    if (block.length >= PARAGRAPH) paragraphs.push(block);
  }
  if (characters < SHORTEST_DECLARED || (characters < SHORTEST && !(headline && declared()))) return false;
  if (paragraphs.length === 0) return false;
  const together = mostTogether(paragraphs);
  const scattered = together <= 2 && paragraphs.length >= 3 && together * 3 < paragraphs.length;
  const teased = shareBelowLinks(collected) > 0.4;
  if (listed && (together < 5 || characters < 1200 || teased)) return false;
  if (headline && !scattered && !teased) return true;
  if (headline && declared()) return !(scattered && teased);
  if (teased || (scattered && (!headline || linkShare(collected) > 0.15))) return false;
  if (headline) return true;
  if (declared()) return together >= 3;
  return together >= 4 && characters >= 1200;
}

/** Paragraphs in the one element that holds most of them. */
function mostTogether(paragraphs: readonly Block[]): number {
  const counts = new Map<Element | null, number>();
  let most = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const { element, tag } = paragraphs[i] as Block;
    const holder = tag === 'p' || tag === 'li' ? parentOf(element) : element;
    const count = (counts.get(holder) ?? 0) + 1;
    counts.set(holder, count);
    if (count > most) most = count;
  }
  return most;
}

function linkShare(blocks: readonly Block[]): number {
  let length = 0;
  let linkLength = 0;
  for (const block of blocks) {
    length += block.length;
    linkLength += block.linkLength;
  }
  return linkLength / Math.max(1, length);
}

const isDay = (block: Block | undefined): boolean =>
  block !== undefined && block.length < LABEL && block.nodes.some(({ data }) => /\d[:/.-]\d/.test(data));

/** `Xem chi tiết` below a teaser whose title is no link. */
const isButton = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.length < LABEL &&
  block.linkLength === block.length &&
  /^\s*(?:(?:xem|đọc) (?:chi tiết|thêm|tiếp)|chi tiết|(?:read|see) more)/i.test(block.nodes[0]?.data ?? '');

/** Of the paragraphs, those right below a link or above such a button; none where most of the text, and enough of it, stands before the first of these. */
function shareBelowLinks(blocks: readonly Block[]): number {
  let paragraphs = 0;
  let below = 0;
  let text = 0;
  let opening = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.length < PARAGRAPH || block.linkLength > block.length / 2) continue;
    paragraphs += 1;
    text += block.length;
    // A day may stand between.
    const before = blocks[isDay(blocks[i - 1]) ? i - 2 : i - 1];
    if ((before && before.length >= 20 && before.linkLength > before.length * 0.8) || isButton(blocks[i + 1]))
      below += 1;
    if (below === 0 && paragraphs > 1) opening = text;
  }
  if (opening >= OPENING && opening * 2 >= text) return 0;
  return paragraphs >= 3 ? below / paragraphs : 0;
}
