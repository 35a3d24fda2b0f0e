/** Runs inside a page of Chromium: clips while the database is made to fail, and reads what is there afterwards. */
import { type ClipRequest, everything, type Library, noCorrections, openClippings } from '../../../src/clippings';
import { ExpectedFailure } from '../../../src/platform/expected-failure';
import { corpus as newCorpus } from '../../bench/library/corpus';

const NAME = 'faults';
const corpus = newCorpus();
let opened: Promise<Library> | undefined;
const library = (): Promise<Library> => {
  opened ??= openClippings({ name: NAME });
  return opened;
};

function request(index: number, over: Partial<ClipRequest> = {}): ClipRequest {
  const common = { tags: ['một'], note: 'ghi', corrections: noCorrections, quote: null, asNewVersion: false };
  return {
    requestId: crypto.randomUUID(),
    record: corpus.record(index, 1500),
    markup: 'x'.repeat(20_000),
    ...common,
    recogniser: '1',
    registry: '1',
    ...over,
  };
}

/** What the caller was told: a status, or the code of an expected failure. */
async function told(clip: Promise<{ status: string }>): Promise<string> {
  return clip.then(
    ({ status }) => status,
    (error: unknown) => (error instanceof ExpectedFailure ? error.code : `unexpected: ${String(error)}`),
  );
}

/** Rows of each table, as the disk has them. */
async function counts(): Promise<Record<string, number>> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const open = indexedDB.open(NAME);
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error);
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise<[string, number]>((done) => {
          const count = transaction.objectStore(name).count();
          count.onsuccess = () => done([name, count.result]);
        }),
    ),
  );
  database.close();
  return Object.fromEntries(rows);
}

/** Heads, contents, names and what the search finds must be as many. */
async function agree(): Promise<boolean> {
  const { heads, contents, named } = await counts();
  const one = await library();
  const found = async (state: 'all' | 'bin') =>
    (await one.search({ ...everything, filters: { ...everything.filters, state } })).total;
  return heads === contents && heads === named && heads === (await found('all')) + (await found('bin'));
}

const bench = {
  clip: async (index: number, over: Partial<ClipRequest> = {}) => told((await library()).clip(request(index, over))),
  heads: async () => (await counts()).heads ?? 0,
  agree,

  /** Aborts the transaction of a clip at its first, second, third … write until one goes through. */
  async abortEverywhere(index: number) {
    const { put, add } = IDBObjectStore.prototype;
    const before = JSON.stringify(await counts());
    const answers: string[] = [];
    let unchanged = true;
    for (let at = 1; ; at++) {
      let writes = 0;
      const aborting = (write: typeof put): typeof put =>
        function (this: IDBObjectStore, ...args) {
          const done = write.apply(this, args);
          if (++writes === at) this.transaction.abort();
          return done;
        };
      IDBObjectStore.prototype.put = aborting(put);
      IDBObjectStore.prototype.add = aborting(add);
      const answer = await told((await library()).clip(request(index)));
      Object.assign(IDBObjectStore.prototype, { put, add });
      if (writes < at) return { answers: [...new Set(answers)], aborted: at - 1, unchanged, last: answer };
      answers.push(answer);
      unchanged &&= JSON.stringify(await counts()) === before;
    }
  },

  /** Clips large articles until the disk is full, then removes one for good and clips again. */
  async fillUp(from: number) {
    let saved = 0;
    for (let index = from; ; index++) {
      const answer = await told((await library()).clip(request(index, { markup: randomText(1_000_000) })));
      if (answer === 'saved') saved++;
      else return { saved, answer, agree: await agree(), heads: (await counts()).heads };
      if (saved > 500) return { saved, answer: 'never full', agree: await agree(), heads: (await counts()).heads };
    }
  },

  /** Sets the clock of this page. */
  setClock(shiftMs: number): void {
    const now = Date.now;
    const RealDate = Date;
    Date.now = () => now() + shiftMs;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args: [string?]) =>
        args.length === 0 ? new target(now() + shiftMs) : new target(...(args as [string])),
    });
  },

  async newest() {
    const one = await library();
    const { hits } = await one.search({ ...everything, limit: 2 });
    return (await one.readHeads(hits.map(({ id }) => id))).map(({ title, clippedAt }) => ({ title, clippedAt }));
  },
  title: (index: number) => corpus.record(index, 1500).article!.title,

  async binAndMaintain() {
    const one = await library();
    const { hits } = await one.search({ ...everything, limit: 1 });
    await one.moveToBin([hits[0]!.id]);
    await one.maintain();
    return (await one.usage()).inBin;
  },
  async maintain() {
    const one = await library();
    await one.maintain();
    return (await one.usage()).inBin;
  },
};

/** Cannot be compressed much, as the database would. */
function randomText(length: number): string {
  let text = '';
  while (text.length < length) text += Math.random().toString(36).slice(2);
  return text;
}

Object.assign(globalThis, { bench });
