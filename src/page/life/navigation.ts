/** Navigation inside a page (client-side routing). Only the part after `#` changing is none. */

const withoutFragment = (): string | undefined => location.href.split('#', 1)[0];

/** The Navigation API, not yet in the compiler's DOM of every target. */
type WithNavigation = typeof globalThis & { navigation: EventTarget };

export function onNavigation(listener: () => void, signal: AbortSignal): void {
  let address = withoutFragment();
  const check = (): void => {
    const next = withoutFragment();
    if (next === address) return;
    address = next;
    listener();
  };
  (globalThis as WithNavigation).navigation.addEventListener('currententrychange', check, { signal });
}
