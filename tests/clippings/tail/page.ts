/** Runs inside a page: a library with its journal and tail in the browser's own stores. */
import { type Library, openClippings } from '../../../src/clippings';
import { cacheTail } from '../../../src/clippings/journal-files/cache-tail';
import { madeUpRequest } from '../made-up';

const NAME = 'clippings';

/** Texts of all entries of all caches. */
async function texts(): Promise<string[]> {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) found.push(await (await cache.match(request))!.text());
  }
  return found;
}

async function clip(library: Library, title: string): Promise<number> {
  const outcome = await library.clip(madeUpRequest({ title }));
  if (outcome.status !== 'saved') throw new Error(outcome.status);
  return outcome.head.id;
}

const bench = {
  /** What is kept of two clippings, once one of them was removed for ever; a killed browser had left half a file. */
  async removed() {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(`${NAME}-journal`, {
      create: true,
    });
    await folder.getFileHandle('00000001-first.jsonl.crswap', { create: true });
    const library = await openClippings({ name: NAME, tail: cacheTail(NAME, async () => 'first') });
    const id = await clip(library, 'Bí mật');
    await clip(library, 'Ở lại');
    const before = await texts();
    await library.moveToBin([id]);
    await library.emptyBin([id]);
    // Tidying has begun by itself.
    await navigator.locks.request(`${NAME}:maintain`, () => {});
    const after = await texts();
    const files: string[] = [];
    for await (const name of folder.keys()) files.push(name);
    library.close();
    return { before, after, files };
  },

  /** A later run: what it finds of the first, what it keeps when it drops its first entries, and what is left in the end. */
  async later() {
    const tail = cacheTail(NAME, async () => 'second')!;
    for (let n = 1; n <= 4; n++) await tail.keep(Promise.resolve({ n, text: `${n}\n` }));
    const earlier = (await tail.earlier()).length;
    await tail.dropBelow(3);
    const kept = (await tail.entries()).map(({ n, length }) => [n, length]);
    await tail.forgetEarlier();
    const left = await texts();
    await tail.removeAll();
    return { earlier, kept, left, names: await caches.keys() };
  },
};

Object.assign(globalThis, { bench });
