/** Finds the lead (*sapo*) between headline and body. */

import { type Block, collectBlocks } from './blocks/blocks';
import { plainText } from './blocks/select';
import { namesOf } from './dom/elements';
import { tagOf } from './dom/nodes';
import { normalizeText } from './lines/compare';
import { isFamilyLead } from './places/families';
import { isNoise } from './places/verdicts';

/** Classes of leads, seen on Vietnamese papers, 2015–2026. */
const LEAD_CLASS =
  /(?:^|\s)(?:[\w-]*(?:sapo|chapeau|standfirst|hometext)|(?:(?:article|post|news|detail|entry|short|content)[-_]*)?(?:lead|intro|summary|description|desc|excerpt|avatar|thumb)(?:__\w{1,8})?)(?=$|\s)/i;
/** Limits of the search: siblings before the body, then before each of its ancestors. */
const MAX_CLIMB = 6;
const MAX_SIBLINGS = 12;
const MIN_LENGTH = 40;
/** Least length of a link that names an article or a person. */
const MIN_LINKED_NAME = 8;
/** Least length of a lead without a known class, which must end like a sentence. */
const MIN_SENTENCE = 60;

export interface LeadSearch {
  body: Element;
  headline: Element | null;
  /** The page's description, in which papers repeat the lead; read only if nothing else decides. */
  description: () => string;
}

/** Returns blocks in document order; empty if there is no separate lead. */
export function findLead({ body, headline, description }: LeadSearch): Block[] {
  if (headline && body.contains(headline)) return [];
  let found: Block[] = [];
  let at: Element = body;
  for (let steps = 0; steps < MAX_CLIMB && at.parentElement; steps++) {
    let sibling = at.previousElementSibling;
    for (let i = 0; sibling && i < MAX_SIBLINGS; sibling = sibling.previousElementSibling, i++) {
      const opens = sibling === headline || (headline !== null && sibling.contains(headline));
      if (sibling !== headline && (opens || !isNoise(tagOf(sibling), true, namesOf(sibling)))) {
        const blocks = collectBlocks(sibling, (_, tag, names) => isNoise(tag, true, names));
        const start = opens ? lastHeadlineBlock(blocks, headline as Element) + 1 : 0;
        const above = sibling;
        const below = blocks.slice(start);
        const card =
          !opens && below.some(({ length, linkLength }) => linkLength >= MIN_LINKED_NAME && linkLength > length * 0.8);
        found = [...below.filter((block) => isLead(block, above, description, card)), ...found];
      }
      if (opens) return found;
    }
    at = at.parentElement;
  }
  // If the headline was not reached, nothing shows that these belong to this body.
  return headline ? [] : found;
}

/** Index of the last block that is part of the headline or contains it. */
function lastHeadlineBlock(blocks: readonly Block[], headline: Element): number {
  const holders = new Set<Element>();
  for (let at: Element | null = headline; at; at = at.parentElement) holders.add(at);
  return blocks.findLastIndex(({ element }) => holders.has(element) || isWithin(element, headline));
}

function isWithin(element: Element, holder: Element): boolean {
  for (let at: Element | null = element, i = 0; at && i < MAX_CLIMB; at = at.parentElement, i++) {
    if (at === holder) return true;
  }
  return false;
}

/** `card`: the block is in a box with a link, which is another article's title or the author's name. */
function isLead(block: Block, top: Element, description: () => string, card: boolean): boolean {
  if (block.linkLength > block.length / 2) return false;
  if (block.caption) return block.length >= 15;
  const text = plainText(block);
  if (text.length < MIN_LENGTH) return false;
  for (let at: Element | null = block.element; at; at = at.parentElement) {
    const name = namesOf(at);
    if (LEAD_CLASS.test(name) || isFamilyLead(name)) return true;
    if (at === top) break;
  }
  const paragraph = /^(?:p|h2)$/.test(block.tag) || !card;
  if (paragraph && text.length >= MIN_SENTENCE && block.linkLength === 0 && /[.!?…"”]$/.test(text)) return true;
  const described = description();
  if (described.length < MIN_LENGTH) return false;
  const known = normalizeText(described);
  const line = normalizeText(text);
  return known.includes(line.slice(-60)) || line.includes(known.slice(0, 60));
}
