/** Finds browsers. Uses Node's own modules only, because `npm start` runs it before anything is installed. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const manifest = resolve(import.meta.dirname, '../../manifest.json');

/** The oldest Firefox that takes the extension, as in the manifest. */
export const oldestFirefox = Number.parseInt(
  JSON.parse(readFileSync(manifest, 'utf8')).browser_specific_settings.gecko.strict_min_version,
  10,
);

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

/** Firefox is not asked itself: it answers `--version` slowly, and on Windows not at all. Unknown is new enough. */
function isNewEnough(firefox) {
  const folder = dirname(realpathSync(firefox));
  const details = [folder, resolve(folder, '../Resources')]
    .map((place) => join(place, 'application.ini'))
    .find((file) => existsSync(file));
  const version = details && readFileSync(details, 'utf8').match(/^Version=(\d+)/m)?.[1];
  return version === undefined || Number(version) >= oldestFirefox;
}

/** The path of a Firefox that takes the extension, or null: FIREFOX_PATH, the system's. */
export function findFirefox() {
  const places = [
    ...(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : []),
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return places.find((place) => existsSync(place) && isNewEnough(place)) ?? null;
}
