/**
 * The one open card: closed → loading (its script) → open (by hover, closes when the pointer leaves) → pinned (by click, tap or key; stays
 * until it is closed). Opened by key it takes the focus, which the host gives back.
 */

import type { CardView } from '../card/contents';
import type { Host } from '../card/host';
import { type CardParts, loadCard } from '../card/loader';
import type { Point } from '../card/safe-triangle';
import { isAlive, releasePage } from '../lifecycle/owner';
import { lineOf } from '../marks/hit';
import type { Theme } from '../marks/look';
import { isIntact, type Mark } from '../marks/marks';

export interface CardsOptions {
  /** What the card shows; null if the page has no article any more. */
  view(): CardView | null;
  theme(): Theme;
  /** Chooses another mention of the open card's entity and returns it; null if there is none. */
  step(from: Mark, step: 1 | -1): Mark | null;
  onWrong(name: string, wrong: boolean): void;
}

export interface OpenOptions {
  /** The pointer's position: the card is placed at the line under it. */
  at?: Point;
  pinned?: boolean;
  focus?: boolean;
}

export interface Cards {
  /** Loads the card's script, because a card may open soon. */
  prepare(): void;
  /** Resolves when the card is shown, or will not be. */
  open(mark: Mark, options?: OpenOptions): Promise<void>;
  close(): void;
  pin(): void;
  /** The mark whose card is open or loading. */
  current(): Mark | null;
  pinned(): boolean;
  box: Host['box'];
  owns: Host['owns'];
}

export function createCards({ view, theme, step, onWrong }: CardsOptions, signal: AbortSignal): Cards {
  let loading: Promise<void> | undefined;
  let createCard: CardParts['createCard'] | undefined;
  let host: Host | undefined;
  let current: Mark | null = null;
  let pinned = false;

  const prepare = (): Promise<void> => {
    loading ??= loadCard().then((parts) => {
      if (parts && !signal.aborted) {
        createCard = parts.createCard;
        host = parts.createHost(signal);
      } else loading = undefined;
    });
    return loading;
  };

  const close = (): void => {
    host?.close();
    current = null;
    pinned = false;
  };

  const open = async (next: Mark, options: OpenOptions = {}): Promise<void> => {
    // A script that is cut off from the extension cannot even read its messages.
    if (!isAlive()) {
      releasePage();
      return;
    }
    if (!lineOf(next, options.at ?? null) || !view()) return;
    current = next;
    pinned = options.pinned === true || options.focus === true;
    if (!host) await prepare();
    if (current !== next) return;
    if (createCard && host) show(next, options, createCard, host);
    else close();
  };

  const show = (
    next: Mark,
    { at, focus = false }: OpenOptions,
    build: CardParts['createCard'],
    cardHost: Host,
  ): void => {
    // If the page is no longer followed, other words may stand there by now.
    const line = isIntact(next) ? lineOf(next, at ?? null) : null;
    const shown = view();
    if (!line || !shown) {
      close();
      return;
    }
    const { card } = build(next, shown, pinned, {
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
    cardHost.show(card, line, next.range.startContainer, theme());
    if (focus) cardHost.focus();
  };

  const setPinned = (): void => {
    pinned = true;
    host?.showPinned();
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !current || !event.isTrusted) return;
      close();
      event.stopPropagation();
      // One key press closes one thing: a dialog of the page around the card stays open.
      event.preventDefault();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (current && event.isTrusted && !host?.bears(event)) close();
    },
    { capture: true, signal },
  );

  const stayBesideLine = (): void => {
    const line = current && lineOf(current, null);
    if (line) host?.place(line);
  };
  // Zooming, rotating or resizing moves the line, and could leave the card outside the window.
  addEventListener('resize', stayBesideLine, { signal });
  // The card scrolls with the page by itself, but not with a scrolling element inside it.
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
    current: () => current,
    pinned: () => pinned,
    box: () => host?.box() ?? null,
    owns: (node) => host?.owns(node) ?? false,
  };
}
