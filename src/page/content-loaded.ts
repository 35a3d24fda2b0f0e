/** Resolves when the document is parsed; at once where it is. */
export function contentLoaded(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true, signal }));
}
