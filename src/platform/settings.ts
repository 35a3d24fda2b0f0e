/**
 * The reader's settings in `storage.local`: one key per setting, so that two windows never overwrite each other. Defaults are not stored.
 * A switched-off site has a key of its own (`off:<host>`), so that a page reads only those of its host and of the domains above it.
 */
import { browser } from './browser';
import { listen } from './listen';
import { type TextSiteId, textSiteIds } from './official-texts';
import { wrongOfficialsKey } from './wrong-officials';

export type MarkStyle = 'underline' | 'ground' | 'both';
export type MarkStrength = 'calm' | 'clear';

export interface Settings {
  markStyle: MarkStyle;
  markStrength: MarkStrength;
  /** Mark people with posts in firms, schools and hospitals too. */
  markOthers: boolean;
  /** Open cards when the pointer rests on a mark. */
  openOnHover: boolean;
  textSite: TextSiteId;
}

export const defaultSettings: Settings = {
  markStyle: 'both',
  markStrength: 'calm',
  markOthers: false,
  openOnHover: true,
  textSite: 'chinhphu',
};

const allowed: { [Key in keyof Settings]: readonly Settings[Key][] } = {
  markStyle: ['underline', 'ground', 'both'],
  markStrength: ['calm', 'clear'],
  markOthers: [false, true],
  openOnHover: [false, true],
  textSite: textSiteIds,
};

/** The settings among stored values, without invalid ones. */
export function setOf(stored: Record<string, unknown>): Partial<Settings> {
  const settings: Record<string, unknown> = {};
  for (const [key, values] of Object.entries(allowed)) {
    if ((values as readonly unknown[]).includes(stored[key])) settings[key] = stored[key];
  }
  return settings;
}

/** The stored settings, with defaults for missing or invalid ones. */
export const settingsFrom = (stored: Record<string, unknown>): Settings => ({ ...defaultSettings, ...setOf(stored) });

export const offKey = (host: string): string => `off:${host}`;
/** Keys by which a host is off: its own, then those of the domains above it, since a site stands for its subdomains. */
export const offKeys = (host: string): string[] =>
  host.split('.').map((_, at, labels) => `off:${labels.slice(at).join('.')}`);
const isOffKey = (key: string): boolean => key.startsWith('off:');

export interface SiteSettings {
  settings: Settings;
  /** Whether the site is switched on. */
  on: boolean;
  /** As stored: see wrong-officials.ts. */
  wrongOfficials: unknown;
}

/** All that a page needs, in one read of the storage. `host`: with or without `www.` */
export async function readSettings(host: string): Promise<SiteSettings> {
  const off = offKeys(host);
  const stored = await browser.storage.local.get([...Object.keys(allowed), ...off, wrongOfficialsKey]);
  return {
    settings: settingsFrom(stored),
    on: off.every((key) => stored[key] !== true),
    wrongOfficials: stored[wrongOfficialsKey],
  };
}

export async function isOn(host: string): Promise<boolean> {
  const off = offKeys(host);
  const stored = await browser.storage.local.get(off);
  return off.every((key) => stored[key] !== true);
}

/** The host as used by settings: without `www.`; empty for addresses without a host. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

export async function writeSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Hosts that the reader switched off. */
export async function hostsOff(): Promise<string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored)
    .filter((key) => isOffKey(key) && stored[key] === true)
    .map((key) => key.slice(4))
    .sort();
}

/** Calls `listener` when any site is switched on or off, until the signal is aborted. */
export function onSiteSwitched(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some(isOffKey)) listener();
  };
  listen(browser.storage.onChanged, changed, signal);
}

/** Calls `listener` when a setting changes or a site is switched on or off, until the signal is aborted. */
export function onSettingsChanged(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key in allowed || isOffKey(key))) listener();
  };
  listen(browser.storage.onChanged, changed, signal);
}
