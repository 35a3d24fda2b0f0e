/** What the settings page shows, read anew whenever something has changed. */
import { browser, hostsOff, listen, message, onSettingsChanged, readSettings, type Settings } from '../platform';
import { matchPattern, type Site, sites } from '../platform/sites';

export interface Key {
  description: string;
  shortcut: string;
}

export interface OptionsState {
  settings: Settings;
  off: string[];
  /** Patterns of what the reader added, in the settings or in the browser's own (where it may be every site). */
  granted: string[];
  /** Sites of the built-in list whose permission was taken back. */
  revoked: Site[];
  /** None where the browser has no keyboard: Firefox for Android. */
  keys: Key[];
}

/** Null for the patterns of every site. */
export const hostOfPattern = (pattern: string): string | null =>
  /^[*a-z]+:\/\/(?:\*\.)?([^*/]+)\//.exec(pattern)?.[1] ?? null;

export async function readState(): Promise<OptionsState> {
  const [{ settings }, off, { origins = [] }, commands] = await Promise.all([
    readSettings(''),
    hostsOff(),
    browser.permissions.getAll(),
    browser.commands?.getAll() ?? [],
  ]);
  const allowed = new Set(origins);
  const builtIn = new Set(sites.map(({ host }) => matchPattern(host)));
  return {
    settings,
    off,
    granted: origins.filter((origin) => !builtIn.has(origin)),
    revoked:
      allowed.has('*://*/*') || allowed.has('<all_urls>')
        ? []
        : sites.filter(({ host }) => !allowed.has(matchPattern(host))),
    keys: commands.map(({ name, description, shortcut }) => ({
      // Browsers give the command of the toolbar button no description of its own.
      description: name === '_execute_action' ? message('commandPopup') : (description ?? ''),
      shortcut: shortcut ?? '',
    })),
  };
}

/** Calls back when any of it may have changed, until the signal is aborted. Of shortcuts nobody tells: the reader comes back from their page. */
export function onStateChanged(listener: () => void, signal: AbortSignal): void {
  onSettingsChanged(listener, signal);
  listen(browser.permissions.onAdded, listener, signal);
  listen(browser.permissions.onRemoved, listener, signal);
  addEventListener('focus', listener, { signal });
}
