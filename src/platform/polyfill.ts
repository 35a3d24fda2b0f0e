/** The one import of webextension-polyfill, for its effect: the first import of the worker and of every screen. */
import polyfill from 'webextension-polyfill';

if (!Object.hasOwn(globalThis, 'browser')) Object.assign(globalThis, { browser: polyfill });
