/** Runs inside the benchmark's page: fills, searches and clips, and returns figures through `globalThis.bench`. */
import { everything, noCorrections, openClippings } from '../../../src/clippings';
import { cacheTail } from '../../../src/clippings/journal-files/cache-tail';
import type { Database } from '../../../src/clippings/store/database';
import { newDatabase } from '../../../src/clippings/store/database';
import { indexedText } from '../../../src/clippings/write/clipping-rows';
import { bulk } from './bulk';
import { type Corpus, corpus as newCorpus } from './corpus';
import { fill, generatedClipping } from './fill';
import { queries } from './queries';

const NAME = 'bench';
let made: Corpus | undefined;
/** Created lazily, so that it does not count when the opening of the library is measured. */
const corpus = (): Corpus => {
  made ??= newCorpus();
  return made;
};
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** As in the library, the search in the address starts as soon as the script runs. */
async function firstResult(text: string): Promise<number> {
  const library = await openClippings({ name: NAME, files: null });
  const { hits } = await library.search({ ...everything, text, sort: 'relevance', limit: 20 });
  await library.readHeads(hits.map(({ id }) => id));
  return performance.now();
}
const first = location.hash === '' ? null : firstResult(decodeURIComponent(location.hash.slice(1)));

async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = newDatabase(NAME);
  await database.open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const bench = {
  fill: (total: number) =>
    withDatabase((database) =>
      fill(
        database,
        (index) => generatedClipping(corpus(), index),
        total,
        (done) => console.log(`filled ${done}`),
      ),
    ),

  /** Milliseconds from the start of the navigation to the first hits with their heads. */
  firstResult: () => first,

  async queries(each: number, documents: number) {
    const library = await openClippings({ name: NAME, files: null });
    const asked = queries(corpus(), each, documents);
    const results: { kind: string; text: string; ms: number; total: number }[] = [];
    await library.search({ ...everything, text: 'a ', sort: 'relevance' });
    for (const { kind, text } of asked) {
      let total = 0;
      const ms = await timed(async () => {
        ({ total } = await library.search({ ...everything, text, sort: 'relevance', limit: 20 }));
      });
      results.push({ kind, text, ms, total });
    }
    // Kept alive, so that the heap is measured with the index in use.
    Object.assign(globalThis, { held: library });
    return results;
  },

  /** Bytes of the index, of the texts (average of a sample; clips of the benchmarks are longer) and of the columns. */
  sizes: () =>
    withDatabase(async ({ segments, columns, fresh, heads, contents }) => {
      const rows = await segments.toArray();
      const ids = await heads.toCollection().primaryKeys();
      const documents = ids.length;
      const sample = await contents.bulkGet(ids.filter((_, i) => i % Math.ceil(documents / 2000) === 0));
      const encoder = new TextEncoder();
      return {
        documents,
        segments: rows.map(({ documents: inSegment }) => inSegment),
        index: rows.reduce((sum, row) => sum + row.bytes + row.ids.length + row.firsts.length, 0),
        columns: (await columns.count()) * 1024 * 7,
        fresh: await fresh.count(),
        text:
          (sample.reduce((sum, row) => sum + encoder.encode(row!.record.article!.text).length, 0) / sample.length) *
          documents,
      };
    }),

  /** Milliseconds of whole clips (message to commit and read-back), and of their indexing: inside a transaction, and with its own. */
  async clips(count: number, bytes: number) {
    // As in a browser that keeps running, because nothing else identifies the browser session here.
    const library = await openClippings({ name: NAME, tail: cacheTail(NAME, async () => 'bench') });
    // First write the journal of the filled library.
    await library.maintain();
    const from = 10_000_000 + Math.floor(Math.random() * 1e9);
    const requests = Array.from({ length: count }, (_, i) => {
      const record = corpus().record(from + i, bytes);
      const markup = `<p>${record.article!.text.replaceAll('\n', '</p><p>')}</p>`;
      const common = { tags: ['mới'], note: 'thử', corrections: noCorrections, quote: null, asNewVersion: false };
      return { requestId: crypto.randomUUID(), record, markup, ...common, recogniser: '1', registry: '1' };
    });
    const words = requests[0]!.record.article!.text.split(/\s+/).length;
    const whole: number[] = [];
    for (const request of requests) whole.push(await timed(() => library.clip(structuredClone(request))));
    const indexing = await withDatabase(async (database) => {
      const times: { within: number; alone: number }[] = [];
      for (let i = 0; i < count; i++) {
        const clipping = await generatedClipping(corpus(), from + i, bytes);
        let within = 0;
        const alone = await timed(() =>
          database.transaction('rw', database.fresh, async () => {
            within = await timed(async () => {
              const { title, body } = indexedText(clipping);
              await database.fresh.put({ id: 2 ** 25 + i, revision: 0, title, body });
            });
          }),
        );
        times.push({ within, alone });
        await database.fresh.delete(2 ** 25 + i);
      }
      return times;
    });
    library.close();
    return { words, whole, indexing };
  },

  bulk,

  async maintain() {
    const library = await openClippings({ name: NAME, files: null });
    const ms = await timed(() => library.maintain());
    library.close();
    return ms;
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
