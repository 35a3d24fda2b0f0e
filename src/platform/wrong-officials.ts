/** "Not an official", stored per article: written by the background and from backups, read by the page with the settings. */
import { browser } from './browser';

export const wrongOfficialsKey = 'wrongOfficials';

/** Maximum of articles; the oldest are dropped first. */
const limit = 2_000;

type Stored = Record<string, string[]>;

/** Names for an article, from the stored value of `wrongOfficialsKey`. */
export function wrongOfficialsFrom(stored: unknown, canonicalUrl: string): string[] {
  const names = (stored as Stored | null | undefined)?.[canonicalUrl];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Names for all articles, oldest first. */
export const wrongOfficialsIn = (stored: unknown): Stored =>
  typeof stored === 'object' && stored !== null
    ? Object.fromEntries(Object.keys(stored).map((url) => [url, wrongOfficialsFrom(stored, url)]))
    : {};

export const rememberWrongOfficial = (canonicalUrl: string, name: string, wrong: boolean): Promise<void> =>
  change((all) => {
    const names = new Set(all.get(canonicalUrl));
    if (wrong) names.add(name);
    else names.delete(name);
    all.delete(canonicalUrl);
    if (names.size > 0) all.set(canonicalUrl, [...names]);
    return all;
  });

/** Adds entries of a backup; local ones count as newer. */
export const addWrongOfficials = (more: Stored): Promise<void> =>
  change((local) => {
    const all = new Map(Object.entries(more));
    for (const [url, names] of local) {
      const added = all.get(url) ?? [];
      all.delete(url);
      all.set(url, [...new Set([...names, ...added])]);
    }
    return all;
  });

/**
 * Under a lock of the whole extension, so that concurrent changes of two tabs lose nothing. `changed` gets the names by article, oldest
 * first, in a map, because an address may also be the name of a property of every object.
 */
function change(changed: (all: Map<string, string[]>) => Map<string, string[]>): Promise<void> {
  return navigator.locks.request(wrongOfficialsKey, async () => {
    const { [wrongOfficialsKey]: stored } = await browser.storage.local.get(wrongOfficialsKey);
    const all = [...changed(new Map(Object.entries(wrongOfficialsIn(stored))))].slice(-limit);
    await browser.storage.local.set({ [wrongOfficialsKey]: Object.fromEntries(all) });
  });
}
