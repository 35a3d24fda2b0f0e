/** The state of the settings page, read again after every change. */
import { browser, hostsOff, listen, message, onSettingsChanged, readSettings, type Settings } from '../platform';
import { matchPattern, type Site, sites } from '../platform/sites';

export interface Shortcut {
  description: string;
  shortcut: string;
}

export interface OptionsState {
  settings: Settings;
  off: string[];
  /** Match patterns that the reader added, here or in the browser's settings (which may grant every site). */
  granted: string[];
  /** Built-in sites whose permission was revoked. */
  revoked: Site[];
  /** Empty if the browser has no keyboard commands: Firefox for Android. */
  keys: Shortcut[];
}

/** Null for patterns that match every site. */
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
      // The command of the toolbar button has no description.
      description: name === '_execute_action' ? message('commandPopup') : (description ?? ''),
      shortcut: shortcut ?? '',
    })),
  };
}

/** Calls back when any of it may have changed, until the signal is aborted. Changed shortcuts send no event, but the page gets the focus again. */
export function onStateChanged(listener: () => void, signal: AbortSignal): void {
  onSettingsChanged(listener, signal);
  listen(browser.permissions.onAdded, listener, signal);
  listen(browser.permissions.onRemoved, listener, signal);
  addEventListener('focus', listener, { signal });
}
