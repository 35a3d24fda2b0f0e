/**
 * The one open card: closed → wanted (its script is being brought) → open (by hover, goes with the pointer) → pinned (by click, tap or key; stays
 * until it is closed).
 * Opened by key it takes the focus, which the host gives back.
 */
import { type CardParts, cardParts } from '../card/brought';
import type { CardView } from '../card/contents';
import type { Host } from '../card/host';
import type { Point } from '../card/route';
import { endSession, isAlive } from '../life/life';
import { lineOf } from '../marks/hit';
import type { Theme } from '../marks/look';
import { isTrue, type Mark } from '../marks/marks';

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
  /** A card may open soon. */
  prepare(): void;
  /** Resolves when it is seen, or will not be. */
  open(mark: Mark, options?: OpenOptions): Promise<void>;
  close(): void;
  pin(): void;
  /** The mark whose card is open or wanted. */
  current(): Mark | null;
  pinned(): boolean;
  box: Host['box'];
  owns: Host['owns'];
}

export function createCards({ view, theme, step, onWrong }: CardsOptions, signal: AbortSignal): Cards {
  let brought: Promise<void> | undefined;
  let cardOf: CardParts['cardOf'] | undefined;
  let host: Host | undefined;
  let mark: Mark | null = null;
  let pinned = false;

  const prepare = (): Promise<void> => {
    brought ??= cardParts().then((parts) => {
      if (parts && !signal.aborted) {
        cardOf = parts.cardOf;
        host = parts.createHost(signal);
      } else brought = undefined;
    });
    return brought;
  };

  const close = (): void => {
    host?.close();
    mark = null;
    pinned = false;
  };

  const open = async (next: Mark, options: OpenOptions = {}): Promise<void> => {
    // Cut off from the extension there is not even a word to put on it.
    if (!isAlive()) {
      endSession();
      return;
    }
    if (!lineOf(next, options.at ?? null) || !view()) return;
    mark = next;
    pinned = options.pinned === true || options.focus === true;
    if (!host) await prepare();
    if (mark !== next) return;
    if (cardOf && host) show(next, options, cardOf, host);
    else close();
  };

  const show = (next: Mark, { at, focus = false }: OpenOptions, make: CardParts['cardOf'], on: Host): void => {
    // Of a page that is not followed any more other words may stand there by now.
    const line = isTrue(next) ? lineOf(next, at ?? null) : null;
    const seen = view();
    if (!line || !seen) {
      close();
      return;
    }
    const { card } = make(next, seen, pinned, {
      onStep: (way) => {
        const other = step(next, way);
        if (other) void open(other, { pinned: true });
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
    on.show(card, line, next.range.startContainer, theme());
    if (focus) on.focus();
  };

  const setPinned = (): void => {
    pinned = true;
    host?.press();
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !mark || !event.isTrusted) return;
      close();
      event.stopPropagation();
      // One key closes one thing: a dialog of the page around the card stays.
      event.preventDefault();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (mark && event.isTrusted && !host?.bears(event)) close();
    },
    { capture: true, signal },
  );

  const stayBesideLine = (): void => {
    const line = mark && lineOf(mark, null);
    if (line) host?.place(line);
  };
  // A window that is zoomed, turned or made smaller lays the line out elsewhere, and the card would stand beyond its edge.
  addEventListener('resize', stayBesideLine, { signal });
  // With the page the card scrolls by itself; what scrolls inside of it takes the line along alone.
  document.addEventListener('scroll', ({ target }) => target !== document && stayBesideLine(), {
    capture: true,
    passive: true,
    signal,
  });

  return {
    prepare: () => void prepare(),
    open,
    close,
    pin: setPinned,
    current: () => mark,
    pinned: () => pinned,
    box: () => host?.box() ?? null,
    owns: (node) => host?.owns(node) ?? false,
  };
}
