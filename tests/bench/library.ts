/**
 * The search of a large library in Chromium, compared with FlexSearch and MiniSearch over the same texts.
 * `npm run bench -- library [--count 100000] [--profile FOLDER] [--alone]`; a given profile is filled once and reused.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { call, heap, newProfile, openBrowser, quantile, serveScript } from './library/browser-page';
import { corpus as newCorpus } from './library/corpus';

const { values } = parseArgs({
  args: process.argv.slice(4),
  options: { count: { type: 'string' }, profile: { type: 'string' }, alone: { type: 'boolean' } },
});
const documents = Number(values.count ?? 100_000);
const QUERIES_PER_KIND = 60;
const PORT = 48_731;
/** The first query, a name, which the page reads from its address. */
const FIRST = `${newCorpus().names[3]} `;
const firstOf = (url: string, text: string): string => `${url}#${encodeURIComponent(text)}`;

interface Timing {
  kind: string;
  text: string;
  ms: number;
  total: number;
}

const table: Record<string, Record<string, string | number>> = {};
const milliseconds = (value: number): string => value.toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const scratch = values.profile === undefined ? newProfile() : null;
const profile = values.profile ?? scratch!.folder;
const own = await serveScript(join(import.meta.dirname, 'library/page.ts'), PORT);

async function inBrowser<Result>(url: string, work: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await openBrowser(profile);
  const page = await browser.newPage();
  page.on('console', (message) => console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  try {
    return await work(page);
  } finally {
    await browser.close();
  }
}

function report(name: string, timings: readonly Timing[]): void {
  const all = timings.map(({ ms }) => ms);
  table[name] = {
    ...table[name],
    'query p50 ms': milliseconds(quantile(all, 0.5)),
    'query p95 ms': milliseconds(quantile(all, 0.95)),
  };
}

try {
  await inBrowser(own.url, async (page) => {
    const start = Date.now();
    await call(page, 'fill', documents);
    console.error(
      `filled in ${Math.round((Date.now() - start) / 1000)} s; tidied in ${await call<number>(page, 'maintain')} ms`,
    );
  });
  const opened: number[] = [];
  for (let i = 0; i < 5; i++) {
    opened.push(await inBrowser(firstOf(own.url, FIRST), (page) => call<number>(page, 'firstResult')));
  }
  const reloaded: number[] = [];
  await inBrowser(firstOf(own.url, FIRST), async (page) => {
    for (let i = 0; i < 7; i++) {
      await page.reload();
      reloaded.push(await call<number>(page, 'firstResult'));
    }
  });
  await inBrowser(own.url, async (page) => {
    const before = await heap(page);
    const timings = await call<Timing[]>(page, 'queries', QUERIES_PER_KIND, documents);
    const used = (await heap(page)) - before;
    const sizes = await call<{ index: number; columns: number; text: number; segments: number[] }>(page, 'sizes');
    const { indexing } = await call<{ indexing: { within: number; alone: number }[] }>(page, 'clips', 25, 4000);
    const half = (of: 'within' | 'alone'): string =>
      milliseconds(
        quantile(
          indexing.map((one) => one[of]),
          0.5,
        ),
      );
    console.log(
      `${documents} clippings, ${megabytes(sizes.text)} MB of text; segments of ${sizes.segments.join(', ')} documents`,
    );
    report('Điểm Báo', timings);
    Object.assign(table['Điểm Báo']!, {
      'open → first result ms': `${milliseconds(quantile(reloaded, 0.5))} (new browser ${milliseconds(quantile(opened, 0.5))})`,
      'heap MB': megabytes(used),
      'index MB': `${megabytes(sizes.index + sizes.columns)} (${(((sizes.index + sizes.columns) / sizes.text) * 100).toFixed(1)} %)`,
      // The first figure is the cost for a clip, whose transaction is committed anyway.
      'one more clip ms': `${half('within')} (with a commit to disk of its own ${half('alone')})`,
    });
    const kinds = [...new Set(timings.map(({ kind }) => kind))];
    console.table(
      Object.fromEntries(
        kinds.map((kind) => {
          const of = timings.filter((timing) => timing.kind === kind);
          const ms = of.map((timing) => timing.ms);
          const found = quantile(
            of.map(({ total }) => total),
            0.5,
          );
          return [
            kind,
            {
              'p50 ms': milliseconds(quantile(ms, 0.5)),
              'p95 ms': milliseconds(quantile(ms, 0.95)),
              'median found': found,
              such: of[0]?.text,
            },
          ];
        }),
      ),
    );
  });
  if (!values.alone) {
    const peers = await serveScript(join(import.meta.dirname, 'library/peers-page.ts'), PORT + 1);
    for (const peer of ['flexsearch', 'minisearch']) {
      try {
        const built = await inBrowser(peers.url, (page) => call<number>(page, 'build', peer, documents));
        console.error(`${peer} built in ${Math.round(built / 1000)} s`);
        const before = await inBrowser(peers.url, heap);
        await inBrowser(firstOf(peers.url, `${peer}/${FIRST}`), async (page) => {
          const first: number[] = [];
          for (let i = 0; i < 3; i++) {
            await page.reload();
            first.push(await call<number>(page, 'firstResult'));
          }
          const used = (await heap(page)) - before;
          const timings = await call<Timing[]>(
            page,
            'queries',
            peer === 'minisearch' ? 10 : QUERIES_PER_KIND,
            documents,
          );
          report(peer, timings);
          Object.assign(table[peer]!, {
            'open → first result ms': milliseconds(quantile(first, 0.5)),
            'heap MB': megabytes(used),
          });
        });
      } catch (error) {
        table[peer] = { 'query p50 ms': `failed: ${String(error).slice(0, 80)}` };
      }
    }
    peers.server.close();
  }
  console.table(table);
} finally {
  own.server.close();
  scratch?.remove();
}
