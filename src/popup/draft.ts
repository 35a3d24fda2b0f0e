/** Stores the draft of a page in `storage.local`, or for private windows in `storage.session`, which stays in memory. */
import { type Draft, draftKey, isStale, isWorthKeeping } from '../clippings';
import { browser } from '../platform';

const area = (incognito: boolean) => (incognito ? browser.storage.session : browser.storage.local);

/** The draft of an article, or null. */
export async function readDraft(address: string, incognito: boolean): Promise<Draft | null> {
  const key = draftKey(address);
  const stored = await area(incognito).get(key);
  return (stored[key] as Draft | undefined) ?? null;
}

/** Stores a draft, or removes it if it is empty. */
export async function writeDraft(address: string, draft: Draft, incognito: boolean): Promise<void> {
  if (isWorthKeeping(draft)) await area(incognito).set({ [draftKey(address)]: draft });
  else await dropDraft(address, incognito);
}

export async function dropDraft(address: string, incognito: boolean): Promise<void> {
  await area(incognito).remove(draftKey(address));
}

/** Removes drafts that were abandoned long ago. */
export async function dropStaleDrafts(now: string): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const stale = Object.keys(stored).filter((key) => key.startsWith(draftKey('')) && isStale(stored[key] as Draft, now));
  if (stale.length > 0) await browser.storage.local.remove(stale);
}
