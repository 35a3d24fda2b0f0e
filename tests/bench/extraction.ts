/**
 * `npm run bench -- extraction [en|vi] [COUNT]`: article detection compared with Readability and Defuddle in Chromium, on saved pages with
 * their true body text. The extractors take turns on freshly loaded pages (cold), every other round in reverse order; Readability includes
 * the clone that it needs. Only the call is measured, in milliseconds of the page's clock, not the loading of page and script. The browser
 * caches compiled code across pages for all extractors. The result of a page is the median of its rounds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { evalPath } from '../eval-data';
import { bundle, bundleDetection } from '../pages/bundles';
import { openServedPage } from '../pages/served-page';
import { readPageSet } from '../pages/sets';

const ROUNDS = 3;

interface Run {
  ms: number;
  article: object | null;
}

/** Converts markup to text: every tag separates words. */
const TEXT_OF = `const textOf = (markup) => new DOMParser().parseFromString(markup.replace(/</g, ' <'), 'text/html').body.textContent;`;

const detection = await bundleDetection();

const extractors = {
  // With all metadata, which the others return too.
  ours: {
    code: detection,
    call: (url: string) => `((found) => found && { ...found.article })(detection.detectArticle(document, ${url}))`,
    answer: 'found',
  },
  // Without metadata: the cost for a page that only shows marks.
  'ours, body and text map': {
    code: detection,
    call: (url: string) => `detection.detectArticle(document, ${url})`,
    answer: 'found && { text: found.map.text }',
  },
  readability: {
    code: await bundle("export { Readability } from '@mozilla/readability';", 'peer'),
    call: () => 'new peer.Readability(document.cloneNode(true)).parse()',
    answer: 'found && { text: textOf(found.content) }',
  },
  defuddle: {
    code: await bundle("export { default as Defuddle } from 'defuddle';", 'peer'),
    call: (url: string) => `new peer.Defuddle(document, { url: ${url} }).parse()`,
    answer: 'found && { text: textOf(found.content) }',
  },
};
type Name = keyof typeof extractors;
const names = Object.keys(extractors) as Name[];

const set = readPageSet(process.argv[4] === 'vi' ? 'vi' : 'en');
const scorer = evalPath('eval/score-pages.mjs');
const page = await openServedPage('chromium');
if (!set || !scorer || !page) {
  console.error('Nothing to measure: the evaluation data or Chromium is not on this machine.');
  process.exit(1);
}

const times = new Map(names.map((name) => [name, [] as number[]]));
const lines = new Map(names.map((name) => [name, [] as string[]]));
const count = Number(process.argv[5] ?? set.pages.length);
for (const { id, url, html } of set.pages.slice(0, count)) {
  const runs = new Map(names.map((name) => [name, [] as Run[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { code, call, answer } = extractors[name];
      await page.show(html);
      await page.run(`${code}; void 0`);
      const script = `(() => {
        ${TEXT_OF}
        const start = performance.now();
        const found = ${call(url === null ? 'location.href' : JSON.stringify(url))};
        const ms = performance.now() - start;
        return { ms, article: ${answer} };
      })()`;
      runs.get(name)?.push(await page.run<Run>(script));
    }
  }
  for (const name of names) {
    const each = runs.get(name) ?? [];
    times.get(name)?.push(
      quantile(
        each.map(({ ms }) => ms),
        0.5,
      ),
    );
    lines.get(name)?.push(JSON.stringify({ id, article: each[0]?.article ?? null }));
  }
}
await page.close();

const folder = mkdtempSync(join(tmpdir(), 'diem-bao-extraction-'));
for (const name of names) {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, `${lines.get(name)?.join('\n')}\n`);
  const score = spawnSync(process.execPath, [scorer, set.gold, file], { encoding: 'utf8' });
  const spent = times.get(name) ?? [];
  const size = (gzipSync(extractors[name].code).length / 1000).toFixed(1);
  console.log(
    `${name}: median ${quantile(spent, 0.5).toFixed(2)} ms, p95 ${quantile(spent, 0.95).toFixed(2)} ms, ${size} kB gz`,
  );
  console.log(`  ${score.stdout.trim().replace(/\n/g, '\n  ')}`);
}
for (const name of names.filter((each) => each.startsWith('ours'))) {
  const [median, p95] = [0.5, 0.95].map((share) => {
    const ratio = quantile(times.get('readability') ?? [], share) / quantile(times.get(name) ?? [], share);
    return `1/${ratio.toFixed(1)}`;
  });
  console.log(`${name}: ${median} of Readability's median time, ${p95} of its p95`);
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
