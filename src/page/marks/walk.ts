/** Walking from mention to mention, for the keyboard and for the popup's list. */

import { holdersOf } from '../life/unreadable';
import { lineOf } from './hit';
import { counterpart, type Mark } from './marks';

/**
 * The mark that follows: from the chosen one, else from the top of the window; round at the ends. What the page keeps folded is passed over: no
 * card can stand there. Null where there are none.
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

/** The same among the mentions of one person or document. Since `from` was made the page may have changed, and they stand in another order. */
export function nextOfSame(marks: readonly Mark[], from: Mark, step: 1 | -1): Mark | null {
  const here = counterpart(marks, from);
  const same = marks.filter(({ kind, entity }) => kind === here?.kind && entity === here.entity);
  return nextMark(same, here, step);
}

/** Not yet in the compiler's DOM, nor in every browser. */
type TellingDocument = Document & { ariaNotify?: (words: string) => void };

/** Tells those who do not see them which words were chosen. */
export function tell({ text }: Mark): void {
  (document as TellingDocument).ariaNotify?.(text);
}

/** Scrolls only as far as needed to have a mark well inside the window, below what a page keeps at its top, and inside whatever scrolls within it. */
export function bringIntoView(mark: Mark): void {
  const holder = mark.range.startContainer.parentElement;
  if (!holder) return;
  for (const element of holdersOf(holder)) {
    if (element === document.scrollingElement || element.scrollHeight <= element.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) bring(mark, element, element.getBoundingClientRect());
  }
  bring(mark, window, { top: 0, height: innerHeight });
}

function bring(mark: Mark, scroller: Element | Window, { top, height }: Pick<DOMRect, 'top' | 'height'>): void {
  const line = lineOf(mark, null);
  if (!line || (line.top >= top + height * 0.2 && line.bottom <= top + height * 0.7)) return;
  // At once, not smoothly: the card that may follow is placed by where the line stands.
  scroller.scrollBy({ top: line.top - top - height * 0.35, behavior: 'instant' });
}
