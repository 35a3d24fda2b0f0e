/**
 * The extension's own interface, the same promises everywhere. The worker and the screens import ./polyfill first, which puts
 * webextension-polyfill in its place; a page cannot wait for that (it would be the longest part of the content script's start), and what a
 * content script uses works in both browsers as it is. Only own properties count: elements of a page may bear these names too.
 */
import type { Browser } from 'webextension-polyfill';

export type { Menus, Tabs } from 'webextension-polyfill';

type Global = typeof globalThis & { browser: Browser; chrome: Browser };

const own = globalThis as Global;

export const browser: Browser = Object.hasOwn(own, 'browser') ? own.browser : own.chrome;
