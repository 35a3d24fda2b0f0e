/**
 * The card's place in the page: one element with a closed shadow root, there only while a card is open. It stands in the top layer, above the
 * page's own layers, and scrolls with the page.
 */
import type { Theme } from '../look';
import { placeCard } from '../place';
import type { Box } from '../route';
import sheet from './card.css?inline';

export interface Host {
  /** Shows a card beside a line of the window. */
  show(card: HTMLElement, line: Box, theme: Theme): void;
  /** Puts the open card beside its line, wherever that stands now. */
  place(line: Box): void;
  close(): void;
  /** The card's rectangle in the window; null while none is open. */
  box(): Box | null;
  /** Whether an event of the page came out of the card. */
  bears(event: Event): boolean;
  /** Puts the keyboard on an element inside. */
  focus(selector: string): void;
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

export function createHost(signal: AbortSignal): Host {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let card: HTMLElement | null = null;

  const open = (): ShadowRoot => {
    if (host?.isConnected && root) return root;
    host = document.createElement('div');
    host.popover = 'manual';
    root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [cardStyles()];
    // The page's own shortcuts must not hear what is typed on the card.
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'] as const) {
      root.addEventListener(type, (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') event.stopPropagation();
      });
    }
    document.documentElement.append(host);
    host.showPopover();
    return root;
  };
  const close = (): void => {
    host?.remove();
    host = root = card = null;
  };

  // What goes full screen covers the top layer as it was: step in front of it again.
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (!host?.isConnected) return;
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
    show(next, line, theme) {
      const shadow = open();
      next.dataset.theme = theme === 'dark' ? 'dark' : 'light';
      shadow.replaceChildren(next);
      card = next;
      place(line);
    },
    place,
    close,
    box: () => card?.getBoundingClientRect() ?? null,
    bears: (event) => host !== null && event.composedPath().includes(host),
    press: () => root?.querySelector('[aria-pressed]')?.setAttribute('aria-pressed', 'true'),
    focus: (selector) => root?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
  };
}
