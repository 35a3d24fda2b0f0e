/** Resolves when the document is parsed; at once where it is. That is before DOMContentLoaded, which waits for the page's deferred scripts. */
export function parsed(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => document.addEventListener('readystatechange', () => done(), { once: true, signal }));
}
