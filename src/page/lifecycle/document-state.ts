/** Waiting for a state of the document. */

/** Not every browser prerenders. */
type WithPrerendering = Document & { prerendering?: boolean };

/**
 * Resolves when the document is parsed, which is before DOMContentLoaded, because that waits for deferred scripts. If it is parsed already,
 * resolves in the next task: setting up the script and reading the page would together block it for longer than a frame.
 */
export function whenParsed(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (document.readyState !== 'loading') setTimeout(done);
    else document.addEventListener('readystatechange', () => done(), { once: true, signal });
  });
}

/** Resolves when a prerendered page is activated, at once if it is not prerendered: until then the tab shows another page. */
export function whenActivated(signal: AbortSignal): Promise<void> {
  if (!(document as WithPrerendering).prerendering) return Promise.resolve();
  return new Promise((done) => document.addEventListener('prerenderingchange', () => done(), { once: true, signal }));
}
