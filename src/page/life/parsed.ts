/** The states of a document that are waited for. */

/** Prerendering, not in every browser. */
type WithPrerendering = Document & { prerendering?: boolean };

/**
 * Resolves when the document is parsed. That is before DOMContentLoaded, which waits for the page's deferred scripts. Where it is parsed already, in
 * the next task: setting up a script and looking at the page would together keep it for longer than a frame.
 */
export function parsed(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (document.readyState !== 'loading') setTimeout(done);
    else document.addEventListener('readystatechange', () => done(), { once: true, signal });
  });
}

/** Resolves when a prerendered page becomes a tab; at once where it is one: until then the tab bears another page. */
export function seen(signal: AbortSignal): Promise<void> {
  if (!(document as WithPrerendering).prerendering) return Promise.resolve();
  return new Promise((done) => document.addEventListener('prerenderingchange', () => done(), { once: true, signal }));
}
