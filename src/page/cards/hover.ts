/**
 * Opens cards under a resting pointer. A fast pointer is ignored; a card stays open while the pointer is on its mark, on the card, or on the
 * way between them; a pressed button, typing and scrolling cancel opening. Events dispatched by the page (not trusted) are ignored.
 */

import { inBox, isHeadingFor, type Point } from '../card/safe-triangle';
import { counterpart, type Mark } from '../marks/marks';
import type { Cards } from './cards';
import { listenToClicks } from './click';

/** Pixels per millisecond above which a pointer is only passing. */
const maxRestSpeed = 0.5;
/** Milliseconds before a card opens, and before it closes. */
const openDelay = 140;
const closeDelay = 260;

export interface HoverOptions {
  cards: Cards;
  /** Contains all marks; only this element has listeners, so that the rest of the page costs nothing. */
  region: Element;
  markAt(x: number, y: number): Mark | null;
  /** Whether a resting pointer opens cards (a setting). */
  opensOnRest(): boolean;
}

export function listenToPointer({ cards, region, markAt, opensOnRest }: HoverOptions, signal: AbortSignal): void {
  let last: (Point & { time: number }) | null = null;
  let speed = 0;
  let frame = 0;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let candidate: Mark | null = null;
  let leftMarkAt: Point | null = null;

  const cancelOpening = (): void => {
    clearTimeout(opening);
    candidate = null;
  };
  /** The pointer has left the region: nothing is left to check. */
  const pointerLeft = (): void => {
    clearTimeout(restTimer);
    cancelAnimationFrame(frame);
    frame = 0;
    cancelOpening();
  };
  const scheduleClosing = (): void => {
    closing ??= setTimeout(() => {
      closing = undefined;
      if (!cards.pinned()) cards.close();
    }, closeDelay);
  };
  const cancelClosing = (): void => {
    clearTimeout(closing);
    closing = undefined;
  };
  const scheduleOpening = (mark: Mark, at: Point): void => {
    if (candidate === mark) return;
    cancelOpening();
    candidate = mark;
    cards.prepare();
    opening = setTimeout(() => {
      candidate = null;
      // A card was pinned meanwhile, by click or key.
      if (cards.pinned()) return;
      cancelClosing();
      void cards.open(mark, { at });
    }, openDelay);
  };

  const update = (): void => {
    frame = 0;
    if (!last || !opensOnRest() || cards.pinned()) return;
    const at = last;
    const mark = speed > maxRestSpeed ? null : markAt(at.x, at.y);
    const current = cards.current();
    // Marks are recreated as the page changes; the card of the same words stays.
    if (mark && counterpart([mark], current)) {
      leftMarkAt = at;
      cancelClosing();
      cancelOpening();
      return;
    }
    const box = current ? cards.box() : null;
    if (box && (inBox(at, box, 4) || (leftMarkAt && isHeadingFor(leftMarkAt, at, box)))) {
      if (inBox(at, box, 4)) cancelClosing();
      else scheduleClosing();
      cancelOpening();
      return;
    }
    if (mark) scheduleOpening(mark, at);
    else cancelOpening();
    if (current) scheduleClosing();
  };

  const pointerMoved = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      cancelOpening();
      return;
    }
    const distance = last ? Math.hypot(event.clientX - last.x, event.clientY - last.y) : 0;
    const passed = last ? Math.max(1, event.timeStamp - last.time) : 1;
    speed = passed > 100 ? 0 : distance / passed;
    last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    if (speed > maxRestSpeed) detectRest();
    frame ||= requestAnimationFrame(update);
  };
  /** A fast pointer that stops sends no further events. */
  const detectRest = (): void => {
    clearTimeout(restTimer);
    restTimer = setTimeout(() => {
      speed = 0;
      update();
    }, 80);
  };

  /** Out of the window, or into an iframe, which does not report the pointer's moves. */
  const pointerLeftWindow = ({ relatedTarget: into }: PointerEvent): void => {
    if (into && (into as Element).localName !== 'iframe') return;
    pointerLeft();
    if (cards.current()) scheduleClosing();
  };

  const options = { signal, passive: true };
  region.addEventListener('pointermove', (event) => pointerMoved(event as PointerEvent), options);
  region.addEventListener('pointerleave', pointerLeft, options);
  listenToClicks({ cards, region, markAt }, signal);
  // Outside the region only while a card is open, which may extend beyond its edge.
  document.addEventListener(
    'pointermove',
    (event) => {
      if (cards.current() && !cards.pinned() && !region.contains(event.target as Node)) pointerMoved(event);
    },
    options,
  );
  document.addEventListener('pointerout', pointerLeftWindow, options);
  document.addEventListener('keydown', cancelOpening, { ...options, capture: true });
  document.addEventListener('scroll', cancelOpening, { ...options, capture: true });
  signal.addEventListener('abort', () => {
    pointerLeft();
    cancelClosing();
  });
}
