/** Navigation inside a page (client-side routing). A change of the fragment alone does not count. */

const withoutFragment = (): string | undefined => location.href.split('#', 1)[0];

/** The Navigation API is not yet in TypeScript's DOM library. */
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
