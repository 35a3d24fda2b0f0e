/** Listens to the browser's events until a signal is aborted, like `addEventListener` with a signal. */

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
      // After an update, an old content script has lost the extension and its listeners.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}
