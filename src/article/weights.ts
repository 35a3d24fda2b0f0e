/** What the texts of a page weigh, and in which elements they stand. */
import { BLOCK, HEADING, UNREAD } from './elements';
import { parentOf, tagOf } from './nodes';
import { lettersOf, textsIn } from './texts';

/** Shorter stretches are labels, names, buttons. */
const SHORTEST = 25;
/** From here on a stretch counts in full. */
const PARAGRAPH = 150;
/** Inline elements are climbed out of no further: deeper nesting is no text that anybody wrote. */
const DEEPEST_INLINE = 30;
/** No article stands behind so many text nodes (pages with one have up to 5,000), nor behind so many that are long enough to count. */
const MOST_TEXTS = 12_000;
const MOST_LONG = 2_000;
const MOST_CHARACTERS = 500_000;
/** Longer texts may be scripts, which count for nothing. */
const SCRIPT = 1_000;
/** What white space and labels count of that. */
const WHITE = 0.1;

/** So many texts without words, and so little weight: words may stand in pieces. */
const MANY_SHORT = 200;
const LITTLE = 600;

export type Weigh = (holder: Element, weight: number) => void;

/** Tells `weigh` every element that bears running text, with what that weighs; one element may come several times. */
export function weighTexts(root: Element, weigh: Weigh): void {
  const walker = textsIn(root);
  let long = 0;
  let short = 0;
  let characters = 0;
  let total = 0;
  for (let seen = 0; seen < MOST_TEXTS && long < MOST_LONG; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const { length } = node;
    if (length < SHORTEST / 2) {
      short += 1;
      continue;
    }
    if (length > SCRIPT && UNREAD.has(tagOf(parentOf(node) ?? root))) continue;
    const weight = weightOf(node.data);
    // Where markup is indented, most of a page may be white space.
    characters += weight > 0 ? length : length * WHITE;
    if (characters > MOST_CHARACTERS) break;
    if (weight === 0) continue;
    long += 1;
    const holder = holderOf(node);
    if (!holder) continue;
    total += weight;
    weigh(holder, weight);
  }
  if (total < LITTLE && short > MANY_SHORT) weighLines(root, weigh);
}

/** The same for texts that tags cut between any two words or letters: what stands in one line is weighed together. */
function weighLines(root: Element, weigh: Weigh): void {
  const walker = textsIn(root);
  let line = '';
  let pieces = 0;
  let holder: Element | null = null;
  const close = () => {
    const weight = pieces > 1 ? weightOf(line) : 0;
    if (holder && weight > 0) weigh(holder, weight);
    line = '';
    pieces = 0;
  };
  for (let seen = 0; seen < MOST_TEXTS; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    // Longer pieces were weighed by themselves.
    if (node.length >= SHORTEST / 2) continue;
    const at = holderOf(node);
    if (!at) continue;
    if (at !== holder || line.length > MOST_CHARACTERS) close();
    holder = at;
    line += node.data;
    pieces += 1;
  }
  close();
}

/** The element whose line the text stands in; null for links, headings and what is never read. */
function holderOf(node: Text): Element | null {
  let holder = parentOf(node);
  for (let i = 0; holder && i < DEEPEST_INLINE; holder = parentOf(holder), i++) {
    const name = tagOf(holder);
    if (BLOCK.has(name)) return HEADING.has(name) ? null : holder;
    if (name === 'a' || UNREAD.has(name)) return null;
  }
  return null;
}

/** Running text counts by its length, short bits and bits without a sentence little. Whole numbers, whose sums are the same in any order. */
function weightOf(data: string): number {
  const text = data.trim();
  const length = lettersOf(text);
  if (length < SHORTEST) return 0;
  const share = Math.min(1, length / PARAGRAPH);
  return Math.round(length * share * (length >= 80 || /[.,;:!?…。、，]/.test(data) ? 1 : 0.3));
}
