/** "Not an official", remembered for each article: written by the background alone, read by the page together with the settings. */
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

// Without the word a bundler takes the call for an effect, and leaves it in every page.
let last: Promise<void> = /* @__PURE__ */ Promise.resolve();

/** One after another, so that two tabs lose nothing of each other's. */
export function rememberWrongOfficial(canonicalUrl: string, name: string, wrong: boolean): Promise<void> {
  last = last.catch(() => {}).then(() => write(canonicalUrl, name, wrong));
  return last;
}

async function write(canonicalUrl: string, name: string, wrong: boolean): Promise<void> {
  const { [wrongOfficialsKey]: stored } = await browser.storage.local.get(wrongOfficialsKey);
  const names = new Set(wrongOfficialsFrom(stored, canonicalUrl));
  if (wrong) names.add(name);
  else names.delete(name);
  const { [canonicalUrl]: _, ...others } = (stored ?? {}) as Stored;
  const entries = Object.entries(others).slice(-(limit - 1));
  if (names.size > 0) entries.push([canonicalUrl, [...names]]);
  await browser.storage.local.set({ [wrongOfficialsKey]: Object.fromEntries(entries) });
}
