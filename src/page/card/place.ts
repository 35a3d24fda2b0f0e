/** Places a card inside the window: below its line, or above it if it does not fit below and there is more room above. */
import type { Box, Point } from './safe-triangle';

export interface Size {
  width: number;
  height: number;
}

/** Pixels between line and card, and between card and the window's edge. */
const gap = 8;
const margin = 12;

export interface Placement extends Point {
  /** Height above which the card's content scrolls. */
  maxHeight: number;
  side: 'above' | 'below';
}

/** All in pixels of the window. */
export function placeCard(line: Box, card: Size, window: Size): Placement {
  const below = window.height - line.bottom - gap - margin;
  const above = line.top - gap - margin;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(120, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const x = Math.max(margin, Math.min(line.left - 12, window.width - card.width - margin));
  return { x, y: side === 'below' ? line.bottom + gap : line.top - gap - height, maxHeight, side };
}
