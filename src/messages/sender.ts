/** The sender of a message, as the browser itself reports it; nothing else is trusted. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** One of the extension's own screens. */
export function isScreen(sender: Sender, runtimeId: string, origin: string): boolean {
  return sender.id === runtimeId && sender.url?.startsWith(origin) === true;
}

/** The content script in the top frame of a tab. */
export function isPage(sender: Sender, runtimeId: string, origin: string): boolean {
  return (
    sender.id === runtimeId &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    !isScreen(sender, runtimeId, origin)
  );
}
