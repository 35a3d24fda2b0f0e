/** What the texts of a page weigh, and in which elements they stand. */
import { UNREAD } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';
import { textsIn } from '../dom/texts';
import { weighShadows } from './shadow-weights';
import { holderOf, SHORTEST, type Weigh, weightOf } from './text-weight';

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
  if (total >= LITTLE) return;
  if (short > MANY_SHORT) weighLines(root, weigh);
  weighShadows(root, weigh);
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
