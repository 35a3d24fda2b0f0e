/**
 * The host element of the card: it has a closed shadow root and is in the page only while a card is open. It is in the top layer, above the
 * page's own layers, and scrolls with the page.
 */
import type { Theme } from '../marks/look';
import sheet from './card.css?inline';
import { placeCard } from './place';
import type { Box } from './safe-triangle';

export interface Host {
  /** Shows a card beside `line` (window pixels), whose text is in node `at`. The next card takes over the focus of the last one. */
  show(card: HTMLElement, line: Box, at: Node, theme: Theme): void;
  /** Moves the open card beside its line. */
  place(line: Box): void;
  /** Removes the card; if it has the focus, gives it back to where it came from. */
  close(): void;
  /** The card's rectangle in the window; null while none is open. */
  box(): Box | null;
  /** Whether an event came from inside the card. */
  bears(event: Event): boolean;
  /** Whether a node is the host element. */
  owns(node: Node | undefined): boolean;
  /** Focuses the heading. */
  focus(): void;
  /** Shows the pin as pressed. */
  showPinned(): void;
}

let styles: CSSStyleSheet | undefined;

function cardStyles(): CSSStyleSheet {
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
  }
  return styles;
}

/** Events on the card that do not reach the page, which may have shortcuts, swipes and scrolling of its own, or prevent selecting and copying. */
const containedEvents =
  'keydown keyup keypress click dblclick pointerdown pointerup mousedown mouseup touchstart touchmove touchend wheel contextmenu selectstart copy';

export function createHost(signal: AbortSignal): Host {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [cardStyles()];
  let card: HTMLElement | null = null;
  /** What had the focus before the card got it. */
  let previousFocus: EventTarget | null = null;

  const contain = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') event.stopPropagation();
  };
  for (const type of containedEvents.split(' ')) root.addEventListener(type, contain, { passive: true });
  host.addEventListener('focusin', ({ relatedTarget }) => {
    previousFocus = relatedTarget ?? previousFocus;
  });

  /** Everything outside an open modal dialog is inert, so the card of an article inside one is put inside it too. */
  const open = (at: Node): void => {
    const parent = at.parentElement?.closest('dialog:modal') ?? document.documentElement;
    if (host.isConnected && host.parentElement === parent) return;
    parent.append(host);
    host.showPopover();
  };
  const focus = (): void => {
    if (!root.activeElement) previousFocus = document.activeElement;
    card?.querySelector('h2')?.focus({ preventScroll: true });
  };
  const close = (): void => {
    if (root.activeElement && previousFocus instanceof HTMLElement && previousFocus.isConnected)
      previousFocus.focus({ preventScroll: true });
    host.remove();
    card?.remove();
    card = previousFocus = null;
  };

  // An element that goes full screen covers what was in the top layer: show the popover again, above it.
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (!host.isConnected) return;
      host.hidePopover();
      host.showPopover();
    },
    { signal },
  );
  signal.addEventListener('abort', close, { once: true });

  const place = (line: Box): void => {
    if (!card) return;
    card.style.maxHeight = '';
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { x, y, side, maxHeight } = placeCard(line, size, { width: innerWidth, height: innerHeight });
    card.dataset.side = side;
    card.style.left = `${x + scrollX}px`;
    card.style.top = `${(side === 'below' ? y : line.top - 8) + scrollY}px`;
    card.style.maxHeight = `${maxHeight}px`;
  };

  return {
    show(next, line, at, theme) {
      open(at);
      next.dataset.theme = theme === 'dark' ? 'dark' : 'light';
      // The page's own CSS zoom would move the card away from its line.
      next.style.zoom = String(1 / host.currentCSSZoom);
      const last = card;
      card = next;
      root.append(next);
      // Before the last card is removed, which would lose the focus.
      if (root.activeElement) focus();
      last?.remove();
      place(line);
    },
    place,
    close,
    box: () => card?.getBoundingClientRect() ?? null,
    bears: (event) => event.composedPath().includes(host),
    owns: (node) => node === host,
    showPinned: () => root.querySelector('[aria-pressed]')?.setAttribute('aria-pressed', 'true'),
    focus,
  };
}
