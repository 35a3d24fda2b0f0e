import { computed, effect, signal } from '@preact/signals';
import { parseRoute } from './route';

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});

/** Where the reader is; follows the address. */
export const route = computed(() => parseRoute(hash.value));

/** The address of the list as it was last seen, for the way back from an article. */
export const lastSearch = signal('#/clippings');
effect(() => {
  const { screen, id } = route.value;
  if (screen === 'clippings' && id === null) lastSearch.value = hash.value || '#/clippings';
});

/** Goes to an address from `href`, as a step that Back takes back. */
export function go(address: string): void {
  location.hash = address;
}

/** Puts the state of the view into the address without a step in the history: typing makes no hundred of them. */
export function replace(address: string): void {
  history.replaceState(null, '', address);
  hash.value = location.hash;
}
