/**
 * The people and documents that the reader follows, in `storage.local` under one key that a page reads at once. Changes from several
 * windows wait for each other.
 */
import { browser } from './browser';
import { listen } from './listen';

export interface Watched {
  kind: 'official' | 'reference';
  /** Name of a person; number (`21/2019/NĐ-CP`) or name of a document. */
  label: string;
  /** `Reference.key` where it is known; null for people and for what was typed. */
  key: string | null;
}

const STORED = 'watched';

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

export const sameWatched = (a: Watched, b: Watched): boolean =>
  a.kind === b.kind && ((a.key !== null && a.key === b.key) || plain(a.label) === plain(b.label));

/** In the order in which they were entered. */
export async function readWatchList(): Promise<Watched[]> {
  const stored = await browser.storage.local.get(STORED);
  return Array.isArray(stored[STORED]) ? (stored[STORED] as Watched[]) : [];
}

/** Adds what is not there yet; gives what was added. */
export function watch(entities: readonly Watched[]): Promise<Watched[]> {
  return navigator.locks.request(STORED, async () => {
    const list = await readWatchList();
    const before = list.length;
    for (const entity of entities) if (!list.some((other) => sameWatched(other, entity))) list.push(entity);
    await browser.storage.local.set({ [STORED]: list });
    return list.slice(before);
  });
}

export function unwatch(entities: readonly Watched[]): Promise<void> {
  return navigator.locks.request(STORED, async () => {
    const list = await readWatchList();
    const left = list.filter((one) => !entities.some((entity) => sameWatched(one, entity)));
    await browser.storage.local.set({ [STORED]: left });
  });
}

/** Calls back with the new list at every change, until the signal is aborted. */
export function onWatchListChanged(listener: (list: Watched[]) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && STORED in changes) listener((changes[STORED]?.newValue as Watched[] | undefined) ?? []);
  };
  listen(browser.storage.onChanged, changed, signal);
}
