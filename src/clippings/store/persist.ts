/**
 * When the disk gets full, Firefox deletes all that an origin stores, the database and its journal alike, also of extensions, unless it was
 * asked to keep it; it does not ask the reader, because of the permission `unlimitedStorage`. For that permission Chromium keeps it anyway.
 */
export async function askToPersist(): Promise<void> {
  if (typeof navigator === 'undefined') return;
  try {
    await navigator.storage?.persist?.();
  } catch {
    // Refused in private windows, whose storage does not last anyway.
  }
}
