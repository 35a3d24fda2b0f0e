/** Steps from mention to mention, for the keyboard and the popup's list. */

import { selfAndAncestors } from '../lifecycle/unreadable';
import { lineOf } from './hit';
import { counterpart, type Mark } from './marks';

/**
 * The next or previous mark, counted from `from`, otherwise from the top of the window; wraps around at the ends. Marks that are not laid out,
 * as in a collapsed element, are skipped, because no card can be placed there. Null if there are none.
 */
export function nextMark(marks: readonly Mark[], from: Mark | null, step: 1 | -1): Mark | null {
  const isFrom = ({ start, kind }: Mark): boolean => start === from?.start && kind === from.kind;
  const stops = marks.filter((mark) => isFrom(mark) || lineOf(mark, null));
  const at = stops.findIndex(isFrom);
  if (at >= 0) return stops[(at + step + stops.length) % stops.length] ?? null;
  const visible = Math.max(
    0,
    stops.findIndex((mark) => (lineOf(mark, null)?.top ?? -1) >= 0),
  );
  return stops[step === 1 ? visible : (visible - 1 + stops.length) % stops.length] ?? null;
}

/** The same among the mentions of one entity. `from` may be older than `marks`: the page and their order may have changed. */
export function nextOfSame(marks: readonly Mark[], from: Mark, step: 1 | -1): Mark | null {
  const here = counterpart(marks, from);
  const same = marks.filter(({ kind, entity }) => kind === here?.kind && entity === here.entity);
  return nextMark(same, here, step);
}

/** Not yet in TypeScript's DOM library, nor in every browser. */
type AnnouncingDocument = Document & { ariaNotify?: (words: string) => void };

/** Announces the chosen words to screen readers. */
export function announce({ text }: Mark): void {
  (document as AnnouncingDocument).ariaNotify?.(text);
}

/** Scrolls the window and every scrolling ancestor if the mark is not well inside, clear of a sticky header. */
export function scrollToMark(mark: Mark): void {
  const holder = mark.range.startContainer.parentElement;
  if (!holder) return;
  for (const element of selfAndAncestors(holder)) {
    if (element === document.scrollingElement || element.scrollHeight <= element.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(element).overflowY))
      scrollWithin(mark, element, element.getBoundingClientRect());
  }
  scrollWithin(mark, window, { top: 0, height: innerHeight });
}

function scrollWithin(mark: Mark, scroller: Element | Window, { top, height }: Pick<DOMRect, 'top' | 'height'>): void {
  const line = lineOf(mark, null);
  if (!line || (line.top >= top + height * 0.2 && line.bottom <= top + height * 0.7)) return;
  // Instantly, because a card that opens next is placed by the line's position.
  scroller.scrollBy({ top: line.top - top - height * 0.35, behavior: 'instant' });
}
