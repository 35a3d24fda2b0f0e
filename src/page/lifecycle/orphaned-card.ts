/** Removes the open card of an older script: at an update Firefox ends that script without notice, so that nobody could close its card. */

/** Firefox gives extensions access to closed shadow roots. */
type WithTree = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

export function removeOrphanedCard(): void {
  for (const host of document.querySelectorAll<WithTree>('div[popover]'))
    if (host.openOrClosedShadowRoot?.querySelector('.card[data-kind]')) host.remove();
}
