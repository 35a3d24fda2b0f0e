/** Weighs the text nodes of a page. */
import { NON_TEXT } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';
import { textsIn } from '../dom/texts';
import { weighShadows } from './shadow-weights';
import { holderOf, MIN_TEXT, type Weigh, weightOf } from './text-weight';

/** Limits: text nodes (pages with an article have up to 5,000), those long enough to count, and characters. */
const MAX_TEXTS = 12_000;
const MAX_LONG_TEXTS = 2_000;
const MAX_CHARACTERS = 500_000;
/** Longer texts are checked for being scripts. */
const MAX_UNCHECKED = 1_000;
/** Share at which white space and labels count as characters. */
const WEIGHTLESS_FACTOR = 0.1;

/** With more short texts and less weight than this, tags may divide the words. */
const MIN_SHORT_TEXTS = 200;
const LOW_WEIGHT = 600;

/** Calls `weigh` for every element with running text and the weight of that; several times for some elements. */
export function weighTexts(root: Element, weigh: Weigh): void {
  const walker = textsIn(root);
  let long = 0;
  let short = 0;
  let characters = 0;
  let total = 0;
  for (let seen = 0; seen < MAX_TEXTS && long < MAX_LONG_TEXTS; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const { length } = node;
    if (length < MIN_TEXT / 2) {
      short += 1;
      continue;
    }
    if (length > MAX_UNCHECKED && NON_TEXT.has(tagOf(parentOf(node) ?? root))) continue;
    const weight = weightOf(node.data);
    // In indented markup most of a page may be white space.
    characters += weight > 0 ? length : length * WEIGHTLESS_FACTOR;
    if (characters > MAX_CHARACTERS) break;
    if (weight === 0) continue;
    long += 1;
    const holder = holderOf(node);
    if (!holder) continue;
    total += weight;
    weigh(holder, weight);
  }
  if (total >= LOW_WEIGHT) return;
  if (short > MIN_SHORT_TEXTS) weighLines(root, weigh);
  weighShadows(root, weigh);
}

/** The same for texts that tags divide between words or letters: the pieces of one line are weighed together. */
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
  for (let seen = 0; seen < MAX_TEXTS; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    // Longer pieces were weighed already.
    if (node.length >= MIN_TEXT / 2) continue;
    const at = holderOf(node);
    if (!at) continue;
    if (at !== holder || line.length > MAX_CHARACTERS) close();
    holder = at;
    line += node.data;
    pieces += 1;
  }
  close();
}
