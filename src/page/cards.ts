/**
 * The one open card: closed → open (by hover, goes with the pointer) → pinned (by click, tap or key; stays until it is closed).
 * Opened by key it takes the focus, and gives it back where it was.
 */
import type { CardView } from './card/contents';
import { cardOf } from './card/contents';
import { createHost, type Host } from './card/host';
import { lineOf } from './hit';
import type { Theme } from './look';
import type { Mark } from './marks';
import type { Point } from './route';

export interface CardsOptions {
  /** What is read now; null closes. */
  view(): CardView | null;
  theme(): Theme;
  /** Goes to another mention of the open card's entity and gives it; null where there is none. */
  step(from: Mark, step: 1 | -1): Mark | null;
  onWrong(name: string, wrong: boolean): void;
}

export interface OpenOptions {
  /** Where the pointer is: the card stands at the line under it. */
  at?: Point;
  pinned?: boolean;
  focus?: boolean;
}

export interface Cards {
  open(mark: Mark, options?: OpenOptions): void;
  close(): void;
  pin(): void;
  /** The mark whose card is open. */
  current(): Mark | null;
  pinned(): boolean;
  box: Host['box'];
  bears: Host['bears'];
}

export function createCards({ view, theme, step, onWrong }: CardsOptions, signal: AbortSignal): Cards {
  const host = createHost(signal);
  let mark: Mark | null = null;
  let pinned = false;
  let focusBefore: Element | null = null;
  let focused = false;

  const close = (): void => {
    host.close();
    mark = null;
    pinned = false;
    if (focused && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    focused = false;
    focusBefore = null;
  };

  const open = (next: Mark, { at, pinned: pin = false, focus = false }: OpenOptions = {}): void => {
    const line = lineOf(next, at ?? null);
    const seen = view();
    if (!line || !seen) return;
    mark = next;
    pinned = pin || focus;
    const { card } = cardOf(next, seen, pinned, {
      onStep: (way) => {
        const other = step(next, way);
        if (other) open(other, { pinned: true, focus: focused });
      },
      onPin: () => {
        if (pinned) close();
        else setPinned();
      },
      onClose: close,
      onWrong: (name, wrong) => {
        setPinned();
        onWrong(name, wrong);
      },
    });
    host.show(card, line, theme());
    if (!focus) return;
    if (!focused) focusBefore = document.activeElement;
    focused = true;
    host.focus('h2');
  };

  const setPinned = (): void => {
    pinned = true;
    host.press();
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !mark || !event.isTrusted) return;
      close();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (mark && event.isTrusted && !host.bears(event)) close();
    },
    { capture: true, signal },
  );

  return {
    open,
    close,
    pin: setPinned,
    current: () => mark,
    pinned: () => pinned,
    box: host.box,
    bears: host.bears,
  };
}
