/**
 * The tail in the origin's Cache Storage. Chromium indexes private files in a LevelDB, like databases, and may lose the end of both at
 * once; but each cache entry is a file that is found by listing its folder. Each browser run has its own cache, deleted as a whole.
 */
import { browserRun } from '../../platform/browser-run';
import type { Lines, Tail, TailEntry } from './tail';

/** In UTF-16 units. No article comes near; larger changes of thousands of clippings are kept by database and files alone. */
const LONGEST = 2 ** 21;

/** Cache keys must be web addresses; this one is never requested. */
const addressOf = ({ n, text }: Lines): string => `https://journal.invalid/${n}/${text.length}`;
const ADDRESS = /^https:\/\/journal\.invalid\/(\d+)\/(\d+)$/;

interface CacheEntry extends TailEntry {
  cache: Cache;
  address: string;
}

/** Null where the browser has no caches. `thisRun` identifies the browser run; if it resolves to null, nothing is kept. */
export function cacheTail(database: string, thisRun: () => Promise<string | null> = browserRun): Tail | null {
  if (typeof caches === 'undefined') return null;
  const prefix = `${database}-journal-`;
  // Some browsers reject every access. Checked at once, because the first access takes time.
  const isUsable = caches.keys().then(
    () => true,
    () => false,
  );

  async function openOwn(): Promise<Cache | null> {
    const [run, usable] = await Promise.all([thisRun(), isUsable]);
    return run === null || !usable ? null : caches.open(prefix + run);
  }

  const names = async (): Promise<string[]> =>
    (await isUsable) ? (await caches.keys()).filter((name) => name.startsWith(prefix)) : [];

  async function earlierNames(): Promise<string[]> {
    const [run, all] = await Promise.all([thisRun(), names()]);
    return run === null ? [] : all.filter((name) => name !== prefix + run);
  }

  async function each(name: string, work: (entry: CacheEntry) => Promise<unknown>): Promise<void> {
    for (const entry of await entriesOf(await caches.open(name))) await work(entry);
  }

  return {
    async keep(coming) {
      try {
        const [cache, lines] = await Promise.all([openOwn(), coming]);
        if (cache === null || lines === null || lines.text.length > LONGEST) return;
        await cache.put(addressOf(lines), new Response(lines.text));
        // `put` resolves before Chromium has finished the entry's file (1 of 177 was lost when killed right after); `match` waits for that
        // (0 of 357 lost).
        await cache.match(addressOf(lines));
      } catch {
        // Most likely a full disk. Database and journal files report their own failures.
      }
    },
    async entries() {
      const cache = await openOwn();
      return cache === null ? [] : entriesOf(cache);
    },
    async earlier() {
      const found = await Promise.all((await earlierNames()).map(async (name) => entriesOf(await caches.open(name))));
      return found.flat().sort(byNumber);
    },
    async forgetEarlier() {
      for (const name of await earlierNames()) await caches.delete(name);
    },
    async rewrite(change) {
      for (const name of await names())
        await each(name, async ({ cache, address, n, read }) => {
          const before = await read();
          const text = change(before);
          if (text !== '' && text === before) return;
          if (text !== '') await cache.put(addressOf({ n, text }), new Response(text));
          await cache.delete(address);
        });
    },
    async dropBelow(least) {
      for (const name of await names())
        await each(name, async ({ cache, address, n }) => n < least && cache.delete(address));
    },
    async removeAll() {
      for (const name of await names()) await caches.delete(name);
    },
  };
}

async function entriesOf(cache: Cache): Promise<CacheEntry[]> {
  const requests = await cache.keys();
  return requests
    .flatMap(({ url }) => {
      const [address, n, length] = ADDRESS.exec(url) ?? [];
      if (address === undefined) return [];
      const read = async (): Promise<string> => {
        try {
          return (await (await cache.match(address))?.text()) ?? '';
        } catch {
          return '';
        }
      };
      return [{ cache, address, n: Number(n), length: Number(length), read }];
    })
    .sort(byNumber);
}

const byNumber = (a: TailEntry, b: TailEntry): number => a.n - b.n;
