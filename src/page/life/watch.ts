/**
 * Follows changes of the article: the body's own text and children, its ancestors' children (a page may replace the body whole, or the document's
 * own), and the page's theme.
 */
import { createBudget } from './budget';
import { parsed } from './parsed';
import { holdersOf } from './unreadable';

/** Where pages, their frameworks and readers' extensions say whether they are dark. */
const themeAttributes = 'class style theme data-theme data-bs-theme data-color-mode data-darkreader-scheme'.split(' ');

export interface WatchOptions {
  region: Element;
  /** Whether a node is that of a card, which may open inside what is followed. */
  isCard(node: Node | undefined): boolean;
  /** Reads the page again. Resolves to the milliseconds of main thread that it took. */
  onChange(): Promise<number>;
  onTheme(): void;
  /** The page changes faster than it may be followed. */
  onGiveUp(): void;
}

export function watch({ region, isCard, onChange, onTheme, onGiveUp }: WatchOptions, signal: AbortSignal): void {
  const budget = createBudget();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;

  const stop = (): void => {
    changes.disconnect();
    clearTimeout(timer);
  };
  const read = async (): Promise<void> => {
    timer = undefined;
    busy = true;
    again = false;
    const cost = await onChange();
    busy = false;
    budget.spend(cost, performance.now());
    if (again && !signal.aborted) schedule();
  };
  const schedule = (): void => {
    if (busy) again = true;
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
    for (const holder of [...holdersOf(region), document])
      if (holder !== region) changes.observe(holder, { childList: true });
  };
  if (document.readyState !== 'loading') followNodes();
  else {
    // What still comes in is looked at now and then (session.ts), and when all is there: told of each node, a page of a million would stand still.
    changes.observe(region, { characterData: true, subtree: true });
    void parsed(signal).then(followNodes);
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
