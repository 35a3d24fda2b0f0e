/** What one text weighs, and in which element it stands. */
import { BLOCK, HEADING, UNREAD } from '../dom/elements';
import { parentOf, tagOf } from '../dom/nodes';
import { lettersOf } from '../dom/texts';

/** Shorter stretches are labels, names, buttons. */
export const SHORTEST = 25;
/** From here on a stretch counts in full. */
const PARAGRAPH = 150;
/** Inline elements are climbed out of no further: deeper nesting is no text that anybody wrote. */
const DEEPEST_INLINE = 30;

export type Weigh = (holder: Element, weight: number) => void;

/** The element whose line the text stands in; null for links, headings and what is never read. */
export function holderOf(node: Text): Element | null {
  let holder = parentOf(node);
  for (let i = 0; holder && i < DEEPEST_INLINE; holder = parentOf(holder), i++) {
    const name = tagOf(holder);
    if (BLOCK.has(name)) return HEADING.has(name) ? null : holder;
    if (name === 'a' || UNREAD.has(name)) return null;
  }
  return null;
}

/** Running text counts by its length, short bits and bits without a sentence little. Whole numbers, whose sums are the same in any order. */
export function weightOf(data: string): number {
  const text = data.trim();
  const length = lettersOf(text);
  if (length < SHORTEST) return 0;
  const share = Math.min(1, length / PARAGRAPH);
  return Math.round(length * share * (length >= 80 || /[.,;:!?…。、，]/.test(data) ? 1 : 0.3));
}
