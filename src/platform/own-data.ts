/** The reader's data outside of clippings, for backups: reads it from `storage.local`, and imports it. */
import { browser } from './browser';
import { hostsOff, type Settings, setOf } from './settings';
import { switchSite } from './site-switch';
import { readWatchList, type Watched, watch } from './watch-list';
import { addWrongOfficials, wrongOfficialsIn, wrongOfficialsKey } from './wrong-officials';

export interface OwnData {
  /** Only settings that the reader has set. */
  settings: Partial<Settings>;
  sitesOff: string[];
  watched: Watched[];
  /** "Not an official": names by the canonical address of the article, oldest first. */
  notOfficials: Record<string, string[]>;
}

export async function readOwnData(): Promise<OwnData> {
  const stored = await browser.storage.local.get(null);
  return {
    settings: setOf(stored),
    sitesOff: await hostsOff(),
    watched: await readWatchList(),
    notOfficials: wrongOfficialsIn(stored[wrongOfficialsKey]),
  };
}

/** Merges `own` into the local data, and deletes nothing. `overrides`: whether its settings replace those set here. */
export async function importOwnData(own: OwnData, overrides: boolean): Promise<void> {
  const here = setOf(await browser.storage.local.get(null));
  const there = setOf({ ...own.settings });
  await browser.storage.local.set(overrides ? there : { ...there, ...here });
  for (const host of own.sitesOff) await switchSite(host, false);
  await watch(own.watched);
  await addWrongOfficials(own.notOfficials);
}
