/**
 * Keeps the focus near its place when the focused element is removed, such as a row that is put in the bin. The browser would lose the focus,
 * and a screen reader start again at the top of the page.
 */

const focusable = '[tabindex], a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

/** Applies to everything in `root`, which must be focusable, until the signal is aborted. */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  /** The focused element and its ancestors, innermost first. */
  let path: Element[] = [];
  const focused = ({ target }: FocusEvent): void => {
    path = [];
    for (let at = target as Element | null; at; at = at === root ? null : at.parentElement) path.push(at);
  };
  /** Only some browsers send focusout when the element is removed; if it is still in the page, the reader has left it. */
  const blurred = (): void => {
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
  root.addEventListener('focusin', focused, { signal });
  root.addEventListener('focusout', blurred, { signal });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
