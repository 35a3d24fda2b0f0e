/** Keeps the draft of a page where the clippings say: `storage.local`, but for private windows, whose drafts stay in memory. */
import { type Draft, draftKey, isStale, isWorthKeeping } from '../clippings';
import { browser } from '../platform';

const area = (incognito: boolean) => (incognito ? browser.storage.session : browser.storage.local);

/** The draft of an article, or null. */
export async function readDraft(address: string, incognito: boolean): Promise<Draft | null> {
  const key = draftKey(address);
  const stored = await area(incognito).get(key);
  return (stored[key] as Draft | undefined) ?? null;
}

/** Keeps a draft, or drops it when there is nothing in it any more. */
export async function writeDraft(address: string, draft: Draft, incognito: boolean): Promise<void> {
  if (isWorthKeeping(draft)) await area(incognito).set({ [draftKey(address)]: draft });
  else await dropDraft(address, incognito);
}

export async function dropDraft(address: string, incognito: boolean): Promise<void> {
  await area(incognito).remove(draftKey(address));
}

/** Takes away the drafts that nobody came back to. */
export async function dropStaleDrafts(now: string): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const stale = Object.keys(stored).filter((key) => key.startsWith(draftKey('')) && isStale(stored[key] as Draft, now));
  if (stale.length > 0) await browser.storage.local.remove(stale);
}
