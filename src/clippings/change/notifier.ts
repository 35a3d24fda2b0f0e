/** Tells every part of the extension, this one included, that the clippings changed. */
export function changeNotifier(name: string) {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`changes:${name}`);
  const listeners = new Set<() => void>();
  const call = (): void => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener('message', call);
  // In Node an open channel would keep the process alive.
  (channel as unknown as { unref?(): void } | null)?.unref?.();
  return {
    notify(): void {
      channel?.postMessage(null);
      call();
    },
    listen(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close(): void {
      listeners.clear();
      channel?.close();
    },
  };
}
