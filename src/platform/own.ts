/** What the reader made by hand and no clipping holds, for backups: out of `storage.local`, and into that of another browser. */
import { browser } from './browser';
import { addWrongOfficials, wrongOfficialsIn, wrongOfficialsKey } from './remembered';
import { hostsOff, type Settings, setOf, switchSite } from './settings';
import { readWatchList, type Watched, watch } from './watch-list';

export interface Own {
  /** Only what was set. */
  settings: Partial<Settings>;
  sitesOff: string[];
  watched: Watched[];
  /** “Not an official”: names by the canonical address of the article, those first that were said longest ago. */
  notOfficials: Record<string, string[]>;
}

export async function readOwn(): Promise<Own> {
  const stored = await browser.storage.local.get(null);
  return {
    settings: setOf(stored),
    sitesOff: await hostsOff(),
    watched: await readWatchList(),
    notOfficials: wrongOfficialsIn(stored[wrongOfficialsKey]),
  };
}

/** Adds to what is here and takes nothing away. Of a setting that was made here too, `anew` says whether it is changed. */
export async function takeOver(own: Own, anew: boolean): Promise<void> {
  const here = setOf(await browser.storage.local.get(null));
  const there = setOf({ ...own.settings });
  await browser.storage.local.set(anew ? there : { ...there, ...here });
  for (const host of own.sitesOff) await switchSite(host, false);
  await watch(own.watched);
  await addWrongOfficials(own.notOfficials);
}
