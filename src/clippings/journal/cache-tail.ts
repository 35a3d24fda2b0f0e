/**
 * The tail in the origin's Cache Storage. Chromium keeps the names of private files in a LevelDB, as it does databases, and may lose the end
 * of both at one start; of a cache each entry is a file that is found by looking into its folder. Each run of the browser has a cache of its
 * own, which is thrown away as a whole.
 */
import { browserRun } from '../../platform/browser-run';
import type { Lines, Tail, TailEntry } from './tail';

/** UTF-16 units: no article comes near; a change of thousands of clippings at once is left to database and files. */
const LONGEST = 2 ** 21;

/** A cache wants an address of the web; nobody is ever asked for it. */
const addressOf = ({ n, text }: Lines): string => `https://journal.invalid/${n}/${text.length}`;
const ADDRESS = /^https:\/\/journal\.invalid\/(\d+)\/(\d+)$/;

interface CacheEntry extends TailEntry {
  cache: Cache;
  address: string;
}

/** Null where the browser has no caches. `thisRun`: what tells runs of the browser apart; null: nothing does, and nothing is kept. */
export function cacheTail(database: string, thisRun: () => Promise<string | null> = browserRun): Tail | null {
  if (typeof caches === 'undefined') return null;
  const prefix = `${database}-journal-`;
  // Some browsers have them and refuse them. Asked at once: the first question takes some time.
  const given = caches.keys().then(
    () => true,
    () => false,
  );

  async function openOwn(): Promise<Cache | null> {
    const [run, usable] = await Promise.all([thisRun(), given]);
    return run === null || !usable ? null : caches.open(prefix + run);
  }

  const names = async (): Promise<string[]> =>
    (await given) ? (await caches.keys()).filter((name) => name.startsWith(prefix)) : [];

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
        // Chromium answers before it has ended the entry's file (of 177 answered just before a kill one was gone); who asks for the entry
        // waits for that (none of 357).
        await cache.match(addressOf(lines));
      } catch {
        // A full disk, most likely. Database and journal each say for themselves whether they have it.
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
