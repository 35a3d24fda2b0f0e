import { launch } from 'puppeteer-core';
import { openBrowser } from '../bench/library/browser-page';
import { findFirefox } from '../tools/find-browser.mjs';

const executablePath = findFirefox();

/** The browsers of this machine without the extension, each opened with the folder of a profile: for tests of IndexedDB alone. */
export const bareBrowsers = [
  { name: 'Chromium', open: openBrowser },
  ...(executablePath === null
    ? []
    : [
        {
          name: 'Firefox',
          open: () => launch({ browser: 'firefox', headless: true, executablePath, protocolTimeout: 600_000 }),
        },
      ]),
];
