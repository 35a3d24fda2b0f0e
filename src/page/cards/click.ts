/** Opens pinned cards by click or tap, except on links and controls of the page. */

import type { Mark } from '../marks/marks';
import type { Cards } from './cards';

interface ClickOptions {
  cards: Cards;
  /** Contains all marks. */
  region: Element;
  markAt(x: number, y: number): Mark | null;
}

export function listenToClicks({ cards, region, markAt }: ClickOptions, signal: AbortSignal): void {
  const clicked = ({ isTrusted, button, target, clientX: x, clientY: y }: MouseEvent): void => {
    if (!isTrusted || button !== 0 || !(target instanceof Element) || target.closest('a[href], button, input, label'))
      return;
    if (!document.getSelection()?.isCollapsed) return;
    const mark = markAt(x, y);
    if (mark) void cards.open(mark, { at: { x, y }, pinned: true });
  };
  region.addEventListener('click', (event) => clicked(event as MouseEvent), { signal, passive: true });
}
