/** Listening to the browser's own events until a signal is aborted, as one does to the page's. */

interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

export function listen<Listener>(event: BrowserEvent<Listener>, listener: Listener, signal: AbortSignal): void {
  event.addListener(listener);
  const stop = (): void => {
    try {
      event.removeListener(listener);
    } catch {
      // After an update the extension is gone for an old content script, and its listeners with it.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}
