/** The states of a document that are waited for. */

/** Prerendering, not in every browser. */
type WithPrerendering = Document & { prerendering?: boolean };

/** Resolves when the document is parsed; at once where it is. That is before DOMContentLoaded, which waits for the page's deferred scripts. */
export function parsed(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => document.addEventListener('readystatechange', () => done(), { once: true, signal }));
}

/** Resolves when a prerendered page becomes a tab; at once where it is one: until then the tab bears another page. */
export function seen(signal: AbortSignal): Promise<void> {
  if (!(document as WithPrerendering).prerendering) return Promise.resolve();
  return new Promise((done) => document.addEventListener('prerenderingchange', () => done(), { once: true, signal }));
}
