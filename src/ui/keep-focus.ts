/**
 * Keeps the keyboard where it was when what it stands on goes away: the row that was put in the bin, the button that takes itself back. A browser
 * would drop it, and a screen reader begin again at the top of the page.
 */

const focusable = '[tabindex], a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

/** For all that stands in `root`, which can take the focus itself. Until the signal is aborted. */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  /** What has the keyboard and all that it stands in, from the inside out. */
  let path: Element[] = [];
  const came = ({ target }: FocusEvent): void => {
    path = [];
    for (let at = target as Element | null; at; at = at === root ? null : at.parentElement) path.push(at);
  };
  /** Some browsers say that it left when its place goes, some do not; where the place is still there, the reader has left it. */
  const left = (): void => {
    const last = path;
    queueMicrotask(() => {
      if (path === last && last[0]?.isConnected) path = [];
    });
  };
  const observer = new MutationObserver(() => {
    if (path.length === 0 || path[0]?.isConnected || document.activeElement !== document.body) return;
    const place = path.find((element) => element.isConnected && element.matches(focusable));
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', came, { signal });
  root.addEventListener('focusout', left, { signal });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
