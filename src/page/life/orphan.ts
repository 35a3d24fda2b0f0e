/** The card of an older script: at an update Firefox ends that with its card open and without a word to it, and nobody would close it any more. */

/** Firefox lets scripts of extensions into closed trees. */
type WithTree = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

export function removeOrphan(): void {
  for (const host of document.querySelectorAll<WithTree>('div[popover]'))
    if (host.openOrClosedShadowRoot?.querySelector('.card[data-kind]')) host.remove();
}
