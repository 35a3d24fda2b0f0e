/** Finds browsers. Uses Node's own modules only, because `npm start` runs it before anything is installed. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const onPath = (names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** The browsers in Playwright's cache. */
function playwrightChromium() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((folder) => ['chrome-linux', 'chrome-linux64'].map((build) => join(cache, folder, build, 'chrome')));
}

/** The path of Chromium or Chrome, or null: CHROME_PATH, the system's, Playwright's. */
export function findChromium() {
  const places = [
    ...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
    ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ...playwrightChromium(),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

/** The path of Firefox, or null: FIREFOX_PATH, the system's. */
export function findFirefox() {
  const places = [
    ...(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : []),
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return places.find((place) => existsSync(place)) ?? null;
}
