/** Runs inside its own page: FlexSearch and MiniSearch over the same texts, with all words required and diacritics folded. */
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { type Corpus, corpus as newCorpus } from './corpus';
import { queries } from './queries';

let made: Corpus | undefined;
/** Created lazily, so that it does not count when the opening of the library is measured. */
const corpus = (): Corpus => {
  made ??= newCorpus();
  return made;
};
const marks = /[\u0300-\u036f]/g;
const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(marks, '').replace(/đ/g, 'd');
const words = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

type Found = (text: string, prefix: boolean) => number;

function store(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('peers', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('parts');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

async function put(key: string, value: unknown): Promise<void> {
  const database = await store();
  await new Promise<void>((done, fail) => {
    const transaction = database.transaction('parts', 'readwrite');
    transaction.objectStore('parts').put(value, key);
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error);
  });
  database.close();
}

async function all(prefix: string): Promise<[string, unknown][]> {
  const database = await store();
  const parts = database.transaction('parts').objectStore('parts');
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const read = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const [keys, values] = await Promise.all([read(parts.getAllKeys(range)), read(parts.getAll(range))]);
  database.close();
  return keys.map((key, i) => [String(key).slice(prefix.length), values[i]]);
}

const miniOptions = { fields: ['text'], tokenize: words, processTerm: (term: string) => term };

const peers = {
  flexsearch: {
    async build(documents: number): Promise<void> {
      const index = new Index({ encode: words, tokenize: 'strict' });
      for (let i = 0; i < documents; i++) index.add(i, corpus().record(i).article!.text);
      const writes: Promise<void>[] = [];
      await index.export((key: string, data: unknown) => {
        writes.push(put(`flexsearch:${key}`, data));
      });
      await Promise.all(writes);
    },
    async open(): Promise<Found> {
      const index = new Index({ encode: words, tokenize: 'strict' });
      for (const [key, data] of await all('flexsearch:')) index.import(key, data as string);
      Object.assign(globalThis, { held: index });
      return (text) => index.search(text.replaceAll('"', ''), { limit: 20 }).length;
    },
  },
  minisearch: {
    async build(documents: number): Promise<void> {
      const index = new MiniSearch(miniOptions);
      for (let i = 0; i < documents; i++) index.add({ id: i, text: corpus().record(i).article!.text });
      await put('minisearch:index', JSON.stringify(index));
    },
    async open(): Promise<Found> {
      const [[, json] = []] = await all('minisearch:');
      const index = MiniSearch.loadJSON(json as string, miniOptions);
      Object.assign(globalThis, { held: index });
      return (text, prefix) => {
        const last = words(text).length - 1;
        return index.search(text, { combineWith: 'AND', prefix: (_, i) => prefix && i === last }).length;
      };
    },
  },
};

/** As in our own page, the search in the address (`peer/text`) starts as soon as the script runs. */
async function firstResult(peer: keyof typeof peers, text: string): Promise<number> {
  const find = await peers[peer].open();
  find(text, false);
  Object.assign(globalThis, { find });
  return performance.now();
}
const [peer, asked = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
const first = asked === '' ? null : firstResult(peer as keyof typeof peers, asked);

const bench = {
  async build(peer: keyof typeof peers, documents: number): Promise<number> {
    const start = performance.now();
    await peers[peer].build(documents);
    return performance.now() - start;
  },
  /** Milliseconds from the start of the navigation to the first hits. */
  firstResult: () => first,
  queries(each: number, documents: number) {
    const { find } = globalThis as unknown as { find: Found };
    return queries(corpus(), each, documents).map(({ kind, text }) => {
      const start = performance.now();
      const total = find(text, kind === 'prefix');
      return { kind, text, ms: performance.now() - start, total };
    });
  },
};

export type PeersBench = typeof bench;
Object.assign(globalThis, { bench });
