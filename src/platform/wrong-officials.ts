/** "Not an official", stored per article: written by the background and from backups, read by the page with the settings. */
import { browser } from './browser';

export const wrongOfficialsKey = 'wrongOfficials';

/** Maximum of articles; the oldest are dropped first. */
const limit = 2_000;

type Stored = Record<string, string[]>;

/** Names for an article, from the stored value of `wrongOfficialsKey`. */
export function wrongOfficialsFrom(stored: unknown, canonicalUrl: string): string[] {
  const names = typeof stored === 'object' && stored !== null ? (stored as Stored)[canonicalUrl] : undefined;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Names for all articles, oldest first. */
export const wrongOfficialsIn = (stored: unknown): Stored =>
  typeof stored === 'object' && stored !== null
    ? Object.fromEntries(Object.keys(stored).map((url) => [url, wrongOfficialsFrom(stored, url)]))
    : {};

export const rememberWrongOfficial = (canonicalUrl: string, name: string, wrong: boolean): Promise<void> =>
  change((stored) => {
    const names = new Set(stored[canonicalUrl]);
    if (wrong) names.add(name);
    else names.delete(name);
    const { [canonicalUrl]: _, ...others } = stored;
    return names.size > 0 ? { ...others, [canonicalUrl]: [...names] } : others;
  });

/** Adds entries of a backup; local ones count as newer. */
export const addWrongOfficials = (more: Stored): Promise<void> =>
  change((stored) => {
    const { ...all } = more;
    for (const [url, names] of Object.entries(stored)) {
      delete all[url];
      all[url] = [...new Set([...names, ...(more[url] ?? [])])];
    }
    return all;
  });

/** Under a lock of the whole extension, so that concurrent changes of two tabs lose nothing. */
function change(changed: (stored: Stored) => Stored): Promise<void> {
  return navigator.locks.request(wrongOfficialsKey, async () => {
    const { [wrongOfficialsKey]: stored } = await browser.storage.local.get(wrongOfficialsKey);
    const all = Object.entries(changed(wrongOfficialsIn(stored))).slice(-limit);
    await browser.storage.local.set({ [wrongOfficialsKey]: Object.fromEntries(all) });
  });
}
