/**
 * Opening cards by a pointer that rests. A fast pointer is ignored; a card stays while the pointer is on its mark, on the card, or on the way
 * between them; a button held down, typing and scrolling open nothing. Events that the page made up open and close nothing.
 */

import { inBox, isOnTheWay, type Point } from '../card/route';
import { counterpart, type Mark } from '../marks/marks';
import type { Cards } from './cards';
import { listenToClicks } from './click';

/** Pixels a millisecond above which a pointer is only passing. */
const fast = 0.5;
/** Milliseconds: rest before a card opens, and before one is left. */
const openDelay = 140;
const closeDelay = 260;

export interface HoverOptions {
  cards: Cards;
  /** Holds all marks; listened to alone, so that the rest of the page costs nothing. */
  region: Element;
  markAt(x: number, y: number): Mark | null;
  /** Whether resting opens cards (a setting). */
  opensOnRest(): boolean;
}

export function listenToPointer({ cards, region, markAt, opensOnRest }: HoverOptions, signal: AbortSignal): void {
  let last: (Point & { time: number }) | null = null;
  let speed = 0;
  let frame = 0;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let wanted: Mark | null = null;
  let left: Point | null = null;

  const forget = (): void => {
    clearTimeout(opening);
    wanted = null;
  };
  /** What was to be looked at is behind the pointer. */
  const wentOut = (): void => {
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    frame = 0;
    forget();
  };
  const leave = (): void => {
    closing ??= setTimeout(() => {
      closing = undefined;
      if (!cards.pinned()) cards.close();
    }, closeDelay);
  };
  const stay = (): void => {
    clearTimeout(closing);
    closing = undefined;
  };
  const want = (mark: Mark, at: Point): void => {
    if (wanted === mark) return;
    forget();
    wanted = mark;
    cards.prepare();
    opening = setTimeout(() => {
      wanted = null;
      // By click or key its card is there already, to stay.
      if (cards.pinned()) return;
      stay();
      void cards.open(mark, { at });
    }, openDelay);
  };

  const look = (): void => {
    frame = 0;
    if (!last || !opensOnRest() || cards.pinned()) return;
    const at = last;
    const mark = speed > fast ? null : markAt(at.x, at.y);
    const current = cards.current();
    // Marks are made anew as the page changes; the card of the same words stays.
    if (mark && counterpart([mark], current)) {
      left = at;
      stay();
      forget();
      return;
    }
    const box = current ? cards.box() : null;
    if (box && (inBox(at, box, 4) || (left && isOnTheWay(left, at, box)))) {
      if (inBox(at, box, 4)) stay();
      else leave();
      forget();
      return;
    }
    if (mark) want(mark, at);
    else forget();
    if (current) leave();
  };

  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      forget();
      return;
    }
    const distance = last ? Math.hypot(event.clientX - last.x, event.clientY - last.y) : 0;
    const passed = last ? Math.max(1, event.timeStamp - last.time) : 1;
    speed = passed > 100 ? 0 : distance / passed;
    last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    if (speed > fast) restLater();
    frame ||= requestAnimationFrame(look);
  };
  /** A fast pointer that stops sends no more moves. */
  const restLater = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      speed = 0;
      look();
    }, 80);
  };

  /** Out of the window, or into a frame of the page, from where nobody tells of its moves. */
  const vanished = ({ relatedTarget: into }: PointerEvent): void => {
    if (into && (into as Element).localName !== 'iframe') return;
    wentOut();
    if (cards.current()) leave();
  };

  const options = { signal, passive: true };
  region.addEventListener('pointermove', (event) => moved(event as PointerEvent), options);
  region.addEventListener('pointerleave', wentOut, options);
  listenToClicks({ cards, region, markAt }, signal);
  // Outside only while a card is open: it may stand beyond the body's edge.
  document.addEventListener(
    'pointermove',
    (event) => {
      if (cards.current() && !cards.pinned() && !region.contains(event.target as Node)) moved(event);
    },
    options,
  );
  document.addEventListener('pointerout', vanished, options);
  document.addEventListener('keydown', forget, { ...options, capture: true });
  document.addEventListener('scroll', forget, { ...options, capture: true });
  signal.addEventListener('abort', () => {
    wentOut();
    stay();
  });
}
