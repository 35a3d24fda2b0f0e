/** The lead (sapo): what stands between headline and body. */

import { type Block, collectBlocks } from './blocks/blocks';
import { plainText } from './blocks/select';
import { nameOf } from './dom/elements';
import { tagOf } from './dom/nodes';
import { plain } from './lines/compare';
import { isFamilyLead } from './places/families';
import { isNoise } from './places/verdicts';

/** Classes of leads. Seen on Vietnamese papers, 2015–2026. */
const LEAD =
  /(?:^|\s)(?:[\w-]*(?:sapo|chapeau|standfirst|hometext)|(?:(?:article|post|news|detail|entry|short|content)[-_]*)?(?:lead|intro|summary|description|desc|excerpt|avatar|thumb)(?:__\w{1,8})?)(?=$|\s)/i;
/** Where a lead is sought: siblings before the body, then before what holds it. */
const HIGHEST_CLIMB = 6;
const MOST_SIBLINGS = 12;
const SHORTEST = 40;
/** So long is a link that names an article or a person. */
const LINKED_NAME = 8;
/** What has no name, but is long and ends as sentences do. */
const SENTENCE = 60;

export interface LeadPlace {
  body: Element;
  headline: Element | null;
  /** The page's own description, which papers fill with the lead: asked where nothing else tells. */
  description: () => string;
}

/** Blocks in the order of the page; empty where no lead stands apart. */
export function findLead({ body, headline, description }: LeadPlace): Block[] {
  if (headline && body.contains(headline)) return [];
  let found: Block[] = [];
  let at: Element = body;
  for (let steps = 0; steps < HIGHEST_CLIMB && at.parentElement; steps++) {
    let sibling = at.previousElementSibling;
    for (let i = 0; sibling && i < MOST_SIBLINGS; sibling = sibling.previousElementSibling, i++) {
      const opens = sibling === headline || (headline !== null && sibling.contains(headline));
      if (sibling !== headline && (opens || !isNoise(tagOf(sibling), true, nameOf(sibling)))) {
        const blocks = collectBlocks(sibling, (_, tag, names) => isNoise(tag, true, names));
        const start = opens ? lastOf(blocks, headline as Element) + 1 : 0;
        const above = sibling;
        const told = blocks.slice(start);
        const card =
          !opens && told.some(({ length, linkLength }) => linkLength >= LINKED_NAME && linkLength > length * 0.8);
        found = [...told.filter((block) => isLead(block, above, description, card)), ...found];
      }
      if (opens) return found;
    }
    at = at.parentElement;
  }
  // Without a headline on the way nothing says that these stand for this body.
  return headline ? [] : found;
}

/** Index of the last block that is part of the headline or holds it. */
function lastOf(blocks: readonly Block[], headline: Element): number {
  const holders = new Set<Element>();
  for (let at: Element | null = headline; at; at = at.parentElement) holders.add(at);
  return blocks.findLastIndex(({ element }) => holders.has(element) || isNear(element, headline));
}

function isNear(element: Element, holder: Element): boolean {
  for (let at: Element | null = element, i = 0; at && i < HIGHEST_CLIMB; at = at.parentElement, i++) {
    if (at === holder) return true;
  }
  return false;
}

/** `card`: it stands with a link, the title of another article or the name of who wrote. */
function isLead(block: Block, top: Element, description: () => string, card: boolean): boolean {
  if (block.linkLength > block.length / 2) return false;
  if (block.caption) return block.length >= 15;
  const text = plainText(block);
  if (text.length < SHORTEST) return false;
  for (let at: Element | null = block.element; at; at = at.parentElement) {
    const name = nameOf(at);
    if (LEAD.test(name) || isFamilyLead(name)) return true;
    if (at === top) break;
  }
  const paragraph = /^(?:p|h2)$/.test(block.tag) || !card;
  if (paragraph && text.length >= SENTENCE && block.linkLength === 0 && /[.!?…"”]$/.test(text)) return true;
  const described = description();
  if (described.length < SHORTEST) return false;
  const known = plain(described);
  const line = plain(text);
  return known.includes(line.slice(-60)) || line.includes(known.slice(0, 60));
}
