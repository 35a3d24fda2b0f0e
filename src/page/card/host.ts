/**
 * The card's place in the page: one element with a closed shadow root, there only while a card is open. It stands in the top layer, above the
 * page's own layers, and scrolls with the page.
 */
import type { Theme } from '../marks/look';
import sheet from './card.css?inline';
import { placeCard } from './place';
import type { Box } from './route';

export interface Host {
  /** Shows a card beside a line of the window that stands in a node of the page. A card that has the keyboard hands it on to the next one. */
  show(card: HTMLElement, line: Box, at: Node, theme: Theme): void;
  /** Puts the open card beside its line, wherever that stands now. */
  place(line: Box): void;
  /** A card that has the keyboard gives it back to whom it came from. */
  close(): void;
  /** The card's rectangle in the window; null while none is open. */
  box(): Box | null;
  /** Whether an event of the page came out of the card. */
  bears(event: Event): boolean;
  /** Whether a node of the page is the card's. */
  owns(node: Node | undefined): boolean;
  /** Puts the keyboard on the heading. */
  focus(): void;
  /** Shows the pin as pressed. */
  press(): void;
}

let styles: CSSStyleSheet | undefined;

function cardStyles(): CSSStyleSheet {
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
  }
  return styles;
}

/**
 * What is done on the card is not for the page's ears: its shortcuts and swipes, its own way of scrolling, and what keeps readers from selecting and
 * copying.
 */
const kept =
  'keydown keyup keypress click dblclick pointerdown pointerup mousedown mouseup touchstart touchmove touchend wheel contextmenu selectstart copy';

export function createHost(signal: AbortSignal): Host {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [cardStyles()];
  let card: HTMLElement | null = null;
  /** Where the keyboard was before it came to the card, by key or pointer. */
  let before: EventTarget | null = null;

  const keep = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') event.stopPropagation();
  };
  for (const type of kept.split(' ')) root.addEventListener(type, keep, { passive: true });
  host.addEventListener('focusin', ({ relatedTarget }) => {
    before = relatedTarget ?? before;
  });

  /** What stands outside a modal dialog is dead while that is open: over an article inside one the card stands inside it, too. */
  const open = (at: Node): void => {
    const parent = at.parentElement?.closest('dialog:modal') ?? document.documentElement;
    if (host.isConnected && host.parentElement === parent) return;
    parent.append(host);
    host.showPopover();
  };
  const focus = (): void => {
    if (!root.activeElement) before = document.activeElement;
    card?.querySelector('h2')?.focus({ preventScroll: true });
  };
  const close = (): void => {
    if (root.activeElement && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
    host.remove();
    card?.remove();
    card = before = null;
  };

  // What goes full screen covers the top layer as it was: step in front of it again.
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
      // A page that is zoomed by its own style would carry the card away from its line.
      next.style.zoom = String(1 / host.currentCSSZoom);
      const last = card;
      card = next;
      root.append(next);
      // Before the last one goes, which would drop it.
      if (root.activeElement) focus();
      last?.remove();
      place(line);
    },
    place,
    close,
    box: () => card?.getBoundingClientRect() ?? null,
    bears: (event) => event.composedPath().includes(host),
    owns: (node) => node === host,
    press: () => root.querySelector('[aria-pressed]')?.setAttribute('aria-pressed', 'true'),
    focus,
  };
}
