/**
 * Follows changes of the article: text and nodes inside the region, the children of its ancestors (a page may replace the whole region, or
 * even the document's body), and the page's theme.
 */
import { createBudget } from './budget';
import { whenParsed } from './document-state';
import { selfAndAncestors } from './unreadable';

/** Attributes by which pages, frameworks and extensions set a dark theme. */
const themeAttributes = 'class style theme data-theme data-bs-theme data-color-mode data-darkreader-scheme'.split(' ');

export interface WatchOptions {
  region: Element;
  /** Whether a node is the card's host, which may be inside the region. */
  isCard(node: Node | undefined): boolean;
  /** Reads the page again. Resolves to the main-thread milliseconds it took. */
  onChange(): Promise<number>;
  onTheme(): void;
  /** The page changes faster than it may be followed. */
  onGiveUp(): void;
}

export function watch({ region, isCard, onChange, onTheme, onGiveUp }: WatchOptions, signal: AbortSignal): void {
  const budget = createBudget();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let changedMeanwhile = false;

  const stop = (): void => {
    changes.disconnect();
    clearTimeout(timer);
  };
  const read = async (): Promise<void> => {
    timer = undefined;
    busy = true;
    changedMeanwhile = false;
    const cost = await onChange();
    busy = false;
    budget.spend(cost, performance.now());
    if (changedMeanwhile && !signal.aborted) schedule();
  };
  const schedule = (): void => {
    if (busy) changedMeanwhile = true;
    if (busy || timer !== undefined) return;
    const wait = budget.wait(performance.now());
    if (wait === null) {
      stop();
      onGiveUp();
      return;
    }
    timer = setTimeout(() => requestIdleCallback(() => void read(), { timeout: 500 }), wait);
  };

  const isOfCard = ({ addedNodes, removedNodes }: MutationRecord): boolean => isCard(addedNodes[0] ?? removedNodes[0]);
  const changes = new MutationObserver((records) => {
    if (!records.every(isOfCard)) schedule();
  });
  const followNodes = (): void => {
    changes.observe(region, { childList: true, characterData: true, subtree: true });
    for (const holder of [...selfAndAncestors(region), document])
      if (holder !== region) changes.observe(holder, { childList: true });
  };
  if (document.readyState !== 'loading') followNodes();
  else {
    // While the page loads, session.ts checks it now and then: observing every added node would stall a page of a million nodes.
    changes.observe(region, { characterData: true, subtree: true });
    void whenParsed(signal).then(followNodes);
  }
  const theme = new MutationObserver(onTheme);
  for (const element of [document.documentElement, document.body]) {
    theme.observe(element, { attributes: true, attributeFilter: themeAttributes });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onTheme, { signal });
  const end = (): void => {
    stop();
    theme.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
}
