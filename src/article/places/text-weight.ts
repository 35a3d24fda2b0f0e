/** The weight of a text node, and the element that it counts for. */
import { BLOCK, HEADING, NON_TEXT } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';
import { letterCount } from '../dom/texts';

/** Shorter texts are labels, names, buttons. */
export const MIN_TEXT = 25;
/** From this length on a text counts in full. */
const FULL_WEIGHT = 150;
/** Most inline elements around a text: deeper nesting is not natural. */
const MAX_INLINE_DEPTH = 30;

export type Weigh = (holder: Element, weight: number) => void;

/** The block element of a text; null in links, headings and elements without text. */
export function holderOf(node: Text): Element | null {
  let holder = parentOf(node);
  for (let i = 0; holder && i < MAX_INLINE_DEPTH; holder = parentOf(holder), i++) {
    const name = tagOf(holder);
    if (BLOCK.has(name)) return HEADING.has(name) ? null : holder;
    if (name === 'a' || NON_TEXT.has(name)) return null;
  }
  return null;
}

/** Running text counts by its length; short texts and those without punctuation count less. Integers, whose sums are the same in any order. */
export function weightOf(data: string): number {
  const text = data.trim();
  const length = letterCount(text);
  if (length < MIN_TEXT) return 0;
  const share = Math.min(1, length / FULL_WEIGHT);
  return Math.round(length * share * (length >= 80 || /[.,;:!?…。、，]/.test(data) ? 1 : 0.3));
}
