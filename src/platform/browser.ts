/** The one import of webextension-polyfill: everything else asks for `browser` here, so that tests can put a mock in its place. */
import browser from 'webextension-polyfill';

export type { Menus, Tabs } from 'webextension-polyfill';
export { browser };
