import { findFirefox } from '../tools/find-browser.mjs';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';

/** The browsers of this machine, for `describe.each`: without a Firefox, `npm test` says that it skips its tests. */
export const browsers = [
  { name: 'Chromium', open: openChromium },
  ...(findFirefox() === null ? [] : [{ name: 'Firefox', open: openFirefox }]),
];
