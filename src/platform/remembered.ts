/** "Not an official", remembered for each article: written by the background and from backups, read by the page together with the settings. */
import { browser } from './browser';

export const wrongOfficialsKey = 'wrongOfficials';

/** Articles that are remembered; the oldest go first. */
const limit = 2_000;

type Stored = Record<string, string[]>;

/** Names of an article, from what the storage gave for `wrongOfficialsKey`. */
export function wrongOfficialsFrom(stored: unknown, canonicalUrl: string): string[] {
  const names = typeof stored === 'object' && stored !== null ? (stored as Stored)[canonicalUrl] : undefined;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** All of it, the oldest first. */
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

/** From elsewhere; what was said here is the newer. */
export const addWrongOfficials = (more: Stored): Promise<void> =>
  change((stored) => {
    const { ...all } = more;
    for (const [url, names] of Object.entries(stored)) {
      delete all[url];
      all[url] = [...new Set([...names, ...(more[url] ?? [])])];
    }
    return all;
  });

/** One after another, in whatever part of the extension, so that two tabs lose nothing of each other's. */
function change(changed: (stored: Stored) => Stored): Promise<void> {
  return navigator.locks.request(wrongOfficialsKey, async () => {
    const { [wrongOfficialsKey]: stored } = await browser.storage.local.get(wrongOfficialsKey);
    const all = Object.entries(changed(wrongOfficialsIn(stored))).slice(-limit);
    await browser.storage.local.set({ [wrongOfficialsKey]: Object.fromEntries(all) });
  });
}
