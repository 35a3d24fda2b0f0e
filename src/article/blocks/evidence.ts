/** Whether the text that was found is an article at all. */

import { parentOf } from '../dom/nodes';
import type { Block } from './blocks';
import { areRows, MAX_TEASER_SHARE, MIN_PARAGRAPH, shareBelowLinks } from './lists';

export interface Evidence {
  /** Whether the page has a heading that its title mentions. */
  headline: boolean;
  /** Whether schema.org or OpenGraph call the page an article. Called only if it decides, because it searches the whole page. */
  declared: () => boolean;
  /** All blocks of the container, and those that were kept, with the lead. */
  collected: readonly Block[];
  kept: readonly Block[];
  /** Whether the address is one of a list: a section, a tag, a search. */
  listed: boolean;
  /** Only on Vietnamese pages are rows of a table or list taken for a list; others use them for questions and answers, steps, cards. */
  vietnamese: boolean;
}

const MIN_ARTICLE = 220;
const MIN_DECLARED_ARTICLE = 140;

/** Front pages, sections, tags and searches have text too: teasers, each in its own box below a link. */
export function isArticle({ headline, declared, collected, kept, listed, vietnamese }: Evidence): boolean {
  const paragraphs: Block[] = [];
  let characters = 0;
  for (let i = 0; i < kept.length; i++) {
    const block = kept[i] as Block;
    characters += block.length;
    if (block.length >= MIN_PARAGRAPH) paragraphs.push(block);
  }
  if (characters < MIN_DECLARED_ARTICLE || (characters < MIN_ARTICLE && !(headline && declared()))) return false;
  if (paragraphs.length === 0) return false;
  const together = maxSiblingParagraphs(paragraphs);
  const scattered = together <= 2 && paragraphs.length >= 3 && together * 3 < paragraphs.length;
  const teased = shareBelowLinks(collected) > MAX_TEASER_SHARE;
  if (listed && (together < 5 || characters < 1200 || teased)) return false;
  if (headline && !scattered && !teased) return true;
  if (headline && declared()) return !(scattered && teased);
  if (teased || (scattered && (!headline || linkShare(collected) > 0.15))) return false;
  if (scattered && vietnamese && areRows(collected)) return false;
  if (headline) return true;
  if (declared()) return together >= 3;
  return together >= 4 && characters >= 1200;
}

/** The largest number of paragraphs that are in one element. */
function maxSiblingParagraphs(paragraphs: readonly Block[]): number {
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
