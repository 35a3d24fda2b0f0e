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

/** A tone mark on the second letter of *oa*, *oe*, *uy*, in decomposed small letters: *hoà*, but not *toàn*, *quý*. */
const OLD_TONE_PLACE = /(?<!q)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![a-zđ]|[\u0300-\u036F])/g;

/** Normalised spelling of a name, for comparison. Does not use `fold`, which a page would have to load only for this. */
export const plainLabel = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(OLD_TONE_PLACE, '$1$3$2')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Compares the keys if both are known, because two laws may have the same name; otherwise the names. */
export const sameWatched = (a: Watched, b: Watched): boolean =>
  a.kind === b.kind &&
  (a.key !== null && b.key !== null ? a.key === b.key : plainLabel(a.label) === plainLabel(b.label));

/** Returns a lookup by `sameWatched` in a list, which may have thousands of entries, without scanning it each time. */
function among(list: readonly Watched[]) {
  const known = new Set<string>();
  const add = ({ kind, label, key }: Watched): void => {
    const name = plainLabel(label);
    known.add(`${kind} called ${name}`);
    known.add(key === null ? `${kind} keyless ${name}` : `${kind} key ${key}`);
  };
  list.forEach(add);
  const has = ({ kind, label, key }: Watched): boolean =>
    key === null
      ? known.has(`${kind} called ${plainLabel(label)}`)
      : known.has(`${kind} key ${key}`) || known.has(`${kind} keyless ${plainLabel(label)}`);
  return { add, has };
}

/** In the order in which they were entered. */
export async function readWatchList(): Promise<Watched[]> {
  const stored = await browser.storage.local.get(STORED);
  return Array.isArray(stored[STORED]) ? (stored[STORED] as Watched[]) : [];
}

/** Adds the entries that are new, and returns them. */
export function watch(entities: readonly Watched[]): Promise<Watched[]> {
  return navigator.locks.request(STORED, async () => {
    const list = await readWatchList();
    const here = among(list);
    const added = entities.filter((entity) => {
      const isNew = !here.has(entity);
      if (isNew) here.add(entity);
      return isNew;
    });
    await browser.storage.local.set({ [STORED]: [...list, ...added] });
    return added;
  });
}

export function unwatch(entities: readonly Watched[]): Promise<void> {
  return navigator.locks.request(STORED, async () => {
    const list = await readWatchList();
    const gone = among(entities);
    const left = list.filter((one) => !gone.has(one));
    await browser.storage.local.set({ [STORED]: left });
  });
}

/** Calls `listener` with the new list at every change, until the signal is aborted. */
export function onWatchListChanged(listener: (list: Watched[]) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && STORED in changes) listener((changes[STORED]?.newValue as Watched[] | undefined) ?? []);
  };
  listen(browser.storage.onChanged, changed, signal);
}
