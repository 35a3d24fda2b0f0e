import { computed, effect, signal } from '@preact/signals';
import { parseRoute } from './route';

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});

/** The current route, which follows the address. */
export const route = computed(() => parseRoute(hash.value));

/** The last address of the list of clippings, for going back from an article. */
export const lastSearch = signal('#/clippings');
effect(() => {
  const { screen, id } = route.value;
  if (screen === 'clippings' && id === null) lastSearch.value = hash.value || '#/clippings';
});

/** Navigates to an address from `href`, with an entry in the browser's history. */
export function go(address: string): void {
  location.hash = address;
}

/** Replaces the address without an entry in the history, so that typing does not create hundreds. */
export function replace(address: string): void {
  history.replaceState(null, '', address);
  hash.value = location.hash;
}
